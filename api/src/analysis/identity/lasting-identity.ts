import { matchPlaces } from './match-places.ts';
import type { Place } from './same-place.ts';

/** A hotspot enters a run at this q, as in any list. */
export const enterAtQ = 0.05;
/** One that is remembered stays below this q, so that it does not come and go with a few reports. */
export const stayBelowQ = 0.2;
/** A place that is not found stays remembered for so many runs. */
export const rememberedRuns = 3;

/** A hotspot of the run before, or one that is still remembered: where it was last found. */
export type KnownPlace = Place & {
  id: number;
  /** Runs in a row that have not found it, 0 to 3. */
  misses: number;
};

export type Carried<Found> = {
  /** Found now: known already, or with an id that nothing has had before. Ascending ids. */
  standing: { id: number; state: 'entered' | 'stayed'; found: Found }[];
  /** Remembered but not found now. Ascending ids. */
  missed: KnownPlace[];
  /** First id that is still free. */
  nextId: number;
};

/**
 * Carries the identity of hotspots on from one run to the next. `found` is what the run found with
 * q up to .2: what is the same place as a known one goes on under its id, other places enter with a
 * new id where q ≤ .05, and the rest is dropped. A known place that is not found is remembered for
 * three runs; after that it is forgotten, and whatever is found there later is another hotspot. Ids
 * are never given twice: `nextId` must be above every id that was ever given.
 *
 * The tier plays no part: a place is the same place in whichever tier it is found, so that one that
 * falls from A to B keeps its id and its history shows both.
 */
export function carryOn<Found extends Place & { q: number }>(
  known: readonly KnownPlace[],
  found: readonly Found[],
  nextId: number,
): Carried<Found> {
  const candidates = found.filter(({ q }) => q < stayBelowQ);
  const matched = matchPlaces(known, candidates);
  const standing: Carried<Found>['standing'] = [];
  const missed: KnownPlace[] = [];
  for (const [i, place] of known.entries()) {
    const match = matched[i];
    if (match !== -1) {
      standing.push({ id: place.id, state: 'stayed', found: candidates[match] });
    } else if (place.misses < rememberedRuns) {
      missed.push({ ...place, misses: place.misses + 1 });
    }
  }
  const taken = new Set(matched);
  const entering = candidates
    .filter((candidate, i) => !taken.has(i) && candidate.q <= enterAtQ)
    .sort((a, b) => a.q - b.q || a.easting - b.easting || a.northing - b.northing);
  let free = nextId;
  for (const candidate of entering) {
    standing.push({ id: free++, state: 'entered', found: candidate });
  }
  return {
    standing: standing.sort((a, b) => a.id - b.id),
    missed: missed.sort((a, b) => a.id - b.id),
    nextId: free,
  };
}
