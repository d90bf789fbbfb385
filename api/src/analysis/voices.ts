import { placeMethods, type PlaceMethod } from '@trygghetskartan/db/vocabulary';
import type { ReportPoints } from './report-points.ts';
import { sortPoints, type SortedReports } from './sorted-reports.ts';

/** Side of the cell in which one person has one voice, centimetres. */
const VOICE_CELL_CM = 2000;
/** Own voices nearer than this share one weight, metres. */
const SHARED_WEIGHT_METRES = 50;
/**
 * Weights are rounded to multiples of 2⁻³⁰. Sums of them are then exact in any order (up to 2²³
 * voices): equal places get equal sums, so that a tie is broken by rule and not by rounding, and
 * what is added to a sum can be taken away again without a trace.
 */
const WEIGHT_STEPS = 2 ** 30;
/** More voices cannot stand within 50 m of one: its 20 m cells reach into a circle of 50 m + √2 · 20 m. */
const MOST_OWN_VOICES = 64;
/** Weight of a voice by the number of own voices within 50 m, itself among them. */
export const VOICE_WEIGHTS = Float64Array.from({ length: MOST_OWN_VOICES }, (_, own) =>
  own === 0 ? 0 : Math.round(WEIGHT_STEPS / own) / WEIGHT_STEPS,
);

/** What each person says where: the unit that is counted instead of reports (röst). */
export type Voices = {
  count: number;
  /** Mean position of the reports behind the voice, metres, EPSG:3006. */
  easting: Float64Array;
  northing: Float64Array;
  /** The same number for the same person; ascending. */
  reporter: Uint32Array;
  /** Own voices within 50 m, itself among them. */
  own: Uint8Array;
  /** 1 / own. */
  weight: Float64Array;
  /** 1 where every report behind the voice has a place chosen by search or from a list. */
  spreadable: Uint8Array;
  /** Reports of voice v: reports[starts[v]] … reports[starts[v + 1] − 1]. */
  reports: Uint32Array;
  starts: Int32Array;
};

/** A box in EPSG:3006, edges included, metres. */
export type Box = { west: number; south: number; east: number; north: number };

/** Voices of points in any order; their `reports` are positions in the points. See `castSortedVoices`. */
export function castVoices(points: ReportPoints, box?: Box): Voices {
  const { reports, order } = sortPoints(points);
  const voices = castSortedVoices(reports, Uint32Array.from(order.keys()), box);
  return { ...voices, reports: voices.reports.map((at) => order[at]) };
}

/**
 * One voice for each (reporter, 20 m cell), at the mean position, weighing 1 / (own voices within
 * 50 m): one loud person counts as one, however many pins. `chosen` are ascending positions, so that
 * the reports of a voice and the voices of a person stand together: one pass, and the voices stand in
 * the order (reporter, column, row). Chosen reports outside the box have no voice.
 */
export function castSortedVoices(reports: SortedReports, chosen: Uint32Array, box?: Box): Voices {
  const { reporter, eastingCm, northingCm, placeMethod } = reports;
  const inside = box ? withinBox(reports, chosen, box) : chosen;
  const voices = createVoices(inside);
  let [person, firstOfPerson] = [-1, 0];
  for (let i = 0; i < inside.length;) {
    const at = inside[i];
    if (reporter[at] !== person) {
      shareWeights(voices, firstOfPerson);
      person = reporter[at];
      firstOfPerson = voices.count;
    }
    const column = voiceCell(eastingCm[at]);
    const row = voiceCell(northingCm[at]);
    let [east, north] = [eastingCm[at], northingCm[at]];
    let spreadable = SPREADS[placeMethod[at]];
    let end = i + 1;
    for (; end < inside.length; end++) {
      const other = inside[end];
      if (reporter[other] !== person) break;
      if (voiceCell(eastingCm[other]) !== column || voiceCell(northingCm[other]) !== row) break;
      east += eastingCm[other];
      north += northingCm[other];
      spreadable &= SPREADS[placeMethod[other]];
    }
    const voice = voices.count++;
    voices.easting[voice] = east / (100 * (end - i));
    voices.northing[voice] = north / (100 * (end - i));
    voices.reporter[voice] = person;
    voices.spreadable[voice] = spreadable;
    voices.starts[voice + 1] = end;
    i = end;
  }
  shareWeights(voices, firstOfPerson);
  return trim(voices);
}

/** The chosen reports that lie in the box; the very same array where all do. */
function withinBox(
  { eastingCm, northingCm }: SortedReports,
  chosen: Uint32Array,
  box: Box,
): Uint32Array {
  const [west, east] = [Math.round(box.west * 100), Math.round(box.east * 100)];
  const [south, north] = [Math.round(box.south * 100), Math.round(box.north * 100)];
  const lies = (at: number): boolean =>
    eastingCm[at] >= west &&
    eastingCm[at] <= east &&
    northingCm[at] >= south &&
    northingCm[at] <= north;
  let first = 0;
  while (first < chosen.length && lies(chosen[first])) first++;
  if (first === chosen.length) return chosen;
  const inside = new Uint32Array(chosen.length);
  inside.set(chosen.subarray(0, first));
  let count = first;
  for (let i = first; i < chosen.length; i++) if (lies(chosen[i])) inside[count++] = chosen[i];
  return inside.subarray(0, count);
}

const SPREADABLE: readonly PlaceMethod[] = ['search', 'list'];
/** 1 at the codes of places that many can share without having stood there. */
const SPREADS = Uint8Array.from(placeMethods, (method) => (SPREADABLE.includes(method) ? 1 : 0));

function createVoices(reports: Uint32Array): Voices {
  const most = reports.length;
  return {
    count: 0,
    easting: new Float64Array(most),
    northing: new Float64Array(most),
    reporter: new Uint32Array(most),
    own: new Uint8Array(most),
    weight: new Float64Array(most),
    spreadable: new Uint8Array(most),
    reports,
    starts: new Int32Array(most + 1),
  };
}

function voiceCell(cm: number): number {
  return Math.floor(cm / VOICE_CELL_CM);
}

/** Weights the voices of one person, those from `first` to the end; they stand west to east. */
function shareWeights({ easting, northing, own, weight, count }: Voices, first: number): void {
  own.fill(1, first, count);
  for (let i = first; i < count; i++) {
    for (let j = i + 1; j < count; j++) {
      const dx = easting[j] - easting[i];
      // Sorted by 20 m column: beyond this every later voice is further off than 50 m.
      if (dx > SHARED_WEIGHT_METRES + VOICE_CELL_CM / 100) break;
      const dy = northing[j] - northing[i];
      if (dx * dx + dy * dy <= SHARED_WEIGHT_METRES ** 2) {
        own[i]++;
        own[j]++;
      }
    }
  }
  for (let i = first; i < count; i++) weight[i] = VOICE_WEIGHTS[own[i]];
}

function trim(voices: Voices): Voices {
  const { count } = voices;
  return {
    count,
    easting: voices.easting.subarray(0, count),
    northing: voices.northing.subarray(0, count),
    reporter: voices.reporter.subarray(0, count),
    own: voices.own.subarray(0, count),
    weight: voices.weight.subarray(0, count),
    spreadable: voices.spreadable.subarray(0, count),
    reports: voices.reports,
    starts: voices.starts.subarray(0, count + 1),
  };
}
