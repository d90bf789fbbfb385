import { inSameLanguage } from '../i18n/language.ts';
import type { Point } from '../resident/where/distance.ts';

/** `zone:12` or `cell:481600:6389800`, as the API names places, and as an address can: with hyphens. */
export function toPlaceAddress(id: string): string {
  return id.replaceAll(':', '-');
}

/** The place's id again; undefined for what no place can be called. */
export function fromPlaceAddress(address: string): string | undefined {
  return /^(zone-\d{1,9}|cell-\d{1,7}-\d{1,7})$/.test(address)
    ? address.replaceAll('-', ':')
    : undefined;
}

/** Short enough to be typed off a poster; the language is the phone's. */
export function placePath(id: string): string {
  return `/plats/${toPlaceAddress(id)}`;
}

export function placePage(id: string): string {
  return inSameLanguage(placePath(id));
}

export function posterPage(id: string): string {
  return inSameLanguage(`${placePath(id)}/affisch`);
}

/**
 * What stands in the code of a poster. A hotspot that too few speak of any longer is told nowhere:
 * its poster must lead to the spot all the same, so the address says where it hangs.
 */
export function posterAddress(id: string, point: Point): string {
  return inSameLanguage(
    id.startsWith('zone:') ? `${placePath(id)}?${pointQuery(point)}` : placePath(id),
  );
}

/** The reporting page with its crosshair here. */
export function reportAddress(point: Point | undefined): string {
  return inSameLanguage(point === undefined ? '/' : `/?${pointQuery(point)}`);
}

/** The reporting page where the same can be said as others say of the place; see `takeAskedPlace`. */
export function sameAddress(point: Point): string {
  return inSameLanguage(`/?${pointQuery(point)}&samma=1`);
}

/** Five decimals are about a metre. */
function pointQuery({ lng, lat }: Point): string {
  return `lng=${lng.toFixed(5)}&lat=${lat.toFixed(5)}`;
}
