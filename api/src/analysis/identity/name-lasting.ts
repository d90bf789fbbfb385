import { matchPlaces } from './match-places.ts';
import type { Place } from './same-place.ts';

/**
 * For each hotspot of any list the lasting one that it is, or undefined: by the same rule as from run
 * to run (see `matchPlaces`), so that no two of a list are the same lasting one.
 */
export function nameLasting<Lasting extends Place>(
  list: readonly Place[],
  lasting: readonly Lasting[],
): (Lasting | undefined)[] {
  const named = list.map((): Lasting | undefined => undefined);
  for (const [i, at] of matchPlaces(lasting, list).entries()) {
    if (at !== -1) named[at] = lasting[i];
  }
  return named;
}
