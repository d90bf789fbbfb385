import type { Hotspot } from '@trygghetskartan/api/contract/hotspot';
import type { MeasureStatus } from '@trygghetskartan/db/vocabulary';
import { emptyDraft, type Draft } from './draft.ts';

export const measuresPath = '/personal/atgarder';

export function measureAddress(id: number): string {
  return `${measuresPath}/${id}`;
}

export function measuresAddress(status: MeasureStatus | undefined): string {
  return status === undefined ? measuresPath : `${measuresPath}?status=${status}`;
}

/** Side of the public map's squares, metres. */
const squareMetres = 200;

/** A new measure for a hotspot: by its lasting number, or where no run has found it yet by its square. */
export function decideAddress({
  lasting,
  name,
  easting,
  northing,
}: Pick<Hotspot, 'lasting' | 'name' | 'easting' | 'northing'>): string {
  const corner = [easting, northing].map((at) => Math.floor(at / squareMetres) * squareMetres);
  const query = new URLSearchParams({
    ...(lasting === undefined
      ? { ruta: `cell:${corner.join(':')}` }
      : { hotspot: `${lasting.id}` }),
    plats: placeNameOf(name),
  });
  return `${measuresPath}/ny?${query}`;
}

/** What the form begins with at such an address. */
export function draftFromAddress(search: string): Draft {
  const query = new URLSearchParams(search);
  const [, hotspot] = /^([1-9]\d{0,8})$/.exec(query.get('hotspot') ?? '') ?? [];
  const [, square] = /^(cell:\d{1,7}:\d{1,7})$/.exec(query.get('ruta') ?? '') ?? [];
  return {
    ...emptyDraft,
    placeName: query.get('plats')?.slice(0, 100) ?? '',
    place:
      hotspot !== undefined ? `hotspot ${hotspot}` : square !== undefined ? `square ${square}` : '',
  };
}

/**
 * A hotspot's name without its distance: "120 m nordost om Stortorget" would tell the public to
 * ten metres where the voices of few people lie.
 */
function placeNameOf(name: string): string {
  return name.replace(/^[\d,.\s]+k?m \p{L}+ om /u, 'Nära ');
}
