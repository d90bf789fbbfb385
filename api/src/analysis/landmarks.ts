import type { Voices } from './voices.ts';

/** From this many voices on, one spot is a landmark and not the place of an experience. */
const LEAST_VOICES = 5;

/**
 * Marks (1) the voices at a spot that at least five voices share to the half metre, all of them
 * chosen by search or from a list: people picked the name of a place that stands near what they
 * mean. Voices that were pointed out on the map or measured neither count nor are marked.
 */
export function markLandmarkVoices(voices: Voices): Uint8Array {
  const { easting, northing, spreadable, count } = voices;
  const marked = new Uint8Array(count);
  const crowded = crowdedBuckets(voices);
  const atSpot = new Map<string, number[]>();
  for (let voice = 0; voice < count; voice++) {
    if (spreadable[voice] === 0) continue;
    const east = halfMetres(easting[voice]);
    const north = halfMetres(northing[voice]);
    if (!crowded(east, north)) continue;
    const spot = `${east} ${north}`;
    const there = atSpot.get(spot);
    if (there) there.push(voice);
    else atSpot.set(spot, [voice]);
  }
  for (const there of atSpot.values()) {
    if (there.length >= LEAST_VOICES) for (const voice of there) marked[voice] = 1;
  }
  return marked;
}

/** Whether a spot can be a landmark at all, by a count over hashed spots; it errs only towards yes. */
function crowdedBuckets(voices: Voices): (east: number, north: number) => boolean {
  const mask = 2 ** Math.ceil(Math.log2(4 * voices.count + 16)) - 1;
  const seen = new Uint32Array(mask + 1);
  const bucket = (east: number, north: number): number =>
    (Math.imul(east, 0x9e3779b1) ^ Math.imul(north, 0x85ebca6b)) & mask;
  for (let voice = 0; voice < voices.count; voice++) {
    if (voices.spreadable[voice] === 1) {
      seen[bucket(halfMetres(voices.easting[voice]), halfMetres(voices.northing[voice]))]++;
    }
  }
  return (east, north) => seen[bucket(east, north)] >= LEAST_VOICES;
}

/** Nearest whole number of half metres; a value midway goes to the even one, as in the reference. */
function halfMetres(metres: number): number {
  const doubled = metres * 2;
  const rounded = Math.round(doubled);
  return Math.abs(doubled % 1) === 0.5 && rounded % 2 !== 0 ? rounded - 1 : rounded;
}
