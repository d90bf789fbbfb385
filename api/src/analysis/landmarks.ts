/** From this many voices on, one spot is a landmark and not the place of an experience. */
export const LEAST_LANDMARK_VOICES = 5;

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
  const { easting, northing, spreadable, count } = voices;
  const marked = new Uint8Array(count);
  const crowded = crowdedBuckets(voices);
  const likely: number[] = [];
  for (let voice = 0; voice < count; voice++) {
    if (spreadable[voice] === 1 && crowded(easting[voice], northing[voice])) likely.push(voice);
  }
  const spots = Float64Array.from(likely, (voice) => spotOf(easting[voice], northing[voice]));
  const sorted = spots.toSorted();
  const shared = new Set<number>();
  for (let i = LEAST_LANDMARK_VOICES - 1; i < sorted.length; i++) {
    if (sorted[i] === sorted[i - LEAST_LANDMARK_VOICES + 1]) shared.add(sorted[i]);
  }
  for (const [i, voice] of likely.entries()) if (shared.has(spots[i])) marked[voice] = 1;
  return marked;
}

/** The square of half a metre round a multiple of it that a place lies in, as one number. */
export function spotOf(easting: number, northing: number): number {
  return halfMetres(easting) * 2 ** 27 + halfMetres(northing);
}

/** Whether a spot can be a landmark at all, by a count over hashed spots; it errs only towards yes. */
function crowdedBuckets({
  easting,
  northing,
  spreadable,
  count,
}: SpreadableVoices): (east: number, north: number) => boolean {
  const mask = 2 ** Math.ceil(Math.log2(4 * count + 16)) - 1;
  const seen = new Uint8Array(mask + 1);
  const bucketOf = (east: number, north: number): number =>
    (Math.imul(halfMetres(east), 0x9e3779b1) ^ Math.imul(halfMetres(north), 0x85ebca6b)) & mask;
  for (let voice = 0; voice < count; voice++) {
    if (spreadable[voice] === 0) continue;
    const bucket = bucketOf(easting[voice], northing[voice]);
    if (seen[bucket] < LEAST_LANDMARK_VOICES) seen[bucket]++;
  }
  return (east, north) => seen[bucketOf(east, north)] === LEAST_LANDMARK_VOICES;
}

/** Nearest whole number of half metres; a value midway goes to the even one, as in the reference. */
function halfMetres(metres: number): number {
  const doubled = metres * 2;
  const rounded = Math.round(doubled);
  return rounded - doubled === 0.5 && (rounded & 1) === 1 ? rounded - 1 : rounded;
}
