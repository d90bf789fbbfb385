/** From this many voices on, one spot is a landmark and not the place of an experience. */
export const LEAST_LANDMARK_VOICES = 5;

/** More half metres than there are from the equator to the pole, and as many to the south. */
const SPOTS_NORTHWARD = 2 ** 27;

/** Positions of voices, metres, and which of them may be at a landmark. */
type SpreadableVoices = {
  count: number;
  easting: Float64Array;
  northing: Float64Array;
  spreadable: Uint8Array;
};

/**
 * Marks (1) the voices at a spot that at least five voices share to the half metre, all of them
 * chosen by search or from a list: people picked the name of a place that stands near what they
 * mean. Voices that were pointed out on the map or measured neither count nor are marked.
 */
export function markLandmarkVoices(voices: SpreadableVoices): Uint8Array {
  const { easting, northing, count } = voices;
  const marked = new Uint8Array(count);
  const likely = voicesInCrowdedBuckets(voices);
  const spots = Float64Array.from(likely, (voice) => spotOf(easting[voice], northing[voice]));
  const sorted = spots.toSorted();
  const shared = new Set<number>();
  for (let i = LEAST_LANDMARK_VOICES - 1; i < sorted.length; i++) {
    if (sorted[i] === sorted[i - LEAST_LANDMARK_VOICES + 1]) shared.add(sorted[i]);
  }
  for (let i = 0; i < likely.length; i++) if (shared.has(spots[i])) marked[likely[i]] = 1;
  return marked;
}

/** The square of half a metre round a multiple of it that a place lies in, as one number. */
export function spotOf(easting: number, northing: number): number {
  return halfMetres(easting) * SPOTS_NORTHWARD + halfMetres(northing);
}

/** Middle of a spot, metres. */
export function middleOfSpot(spot: number): [easting: number, northing: number] {
  const east = Math.round(spot / SPOTS_NORTHWARD);
  return [east / 2, (spot - east * SPOTS_NORTHWARD) / 2];
}

/** Those whose spot can be a landmark at all, by a count over hashed spots: all that are, and few more. */
function voicesInCrowdedBuckets({
  easting,
  northing,
  spreadable,
  count,
}: SpreadableVoices): Int32Array {
  const mask = 2 ** Math.ceil(Math.log2(count + 16)) - 1;
  const seen = new Uint8Array(mask + 1);
  const bucketOf = new Int32Array(count);
  for (let voice = 0; voice < count; voice++) {
    if (spreadable[voice] === 0) continue;
    const east = Math.imul(halfMetres(easting[voice]), 0x9e3779b1);
    const north = Math.imul(halfMetres(northing[voice]), 0x85ebca6b);
    const bucket = ((east ^ north) >>> 7) & mask;
    bucketOf[voice] = bucket;
    if (seen[bucket] < LEAST_LANDMARK_VOICES) seen[bucket]++;
  }
  const crowded = new Int32Array(count);
  let found = 0;
  for (let voice = 0; voice < count; voice++) {
    if (spreadable[voice] === 1 && seen[bucketOf[voice]] === LEAST_LANDMARK_VOICES) {
      crowded[found++] = voice;
    }
  }
  return crowded.subarray(0, found);
}

/** Nearest whole number of half metres; a value midway goes to the even one, as in the reference. */
function halfMetres(metres: number): number {
  const doubled = metres * 2;
  const rounded = Math.round(doubled);
  return rounded - doubled === 0.5 && (rounded & 1) === 1 ? rounded - 1 : rounded;
}
