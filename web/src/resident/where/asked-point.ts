import { inSameLanguage } from '../../i18n/language.ts';
import type { Candidate } from './candidate.ts';
import type { Point } from './distance.ts';

/** The point that an address asks for (`?lng=14.69&lat=57.65`), from the open map or a poster. */
export function askedPoint(search: string): Point | undefined {
  const query = new URLSearchParams(search);
  const lng = Number.parseFloat(query.get('lng') ?? '');
  const lat = Number.parseFloat(query.get('lat') ?? '');
  return Number.isFinite(lng) && Number.isFinite(lat) ? { lng, lat } : undefined;
}

/** Where a visit begins, and whether it comes to say the same as others of the place (`&samma=1`). */
export interface AskedPlace {
  place: Candidate;
  same: boolean;
}

/**
 * The place that this visit begins at: a known one, as one out of the list is. Taken out of the
 * address at once: a reload in the middle of the questions must not move the report.
 */
export function takeAskedPlace(): AskedPlace | undefined {
  const { pathname, search, hash } = location;
  const point = askedPoint(search);
  if (point === undefined) {
    return undefined;
  }
  history.replaceState(history.state, '', inSameLanguage(pathname + hash, search));
  return {
    place: { ...point, method: 'list' },
    same: new URLSearchParams(search).has('samma'),
  };
}
