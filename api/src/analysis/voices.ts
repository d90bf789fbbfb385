import { groupByKey, rankIds } from './grouping.ts';
import type { ReportPoints } from './report-points.ts';

/** Side of the cell in which one person has one voice, metres. */
const VOICE_CELL_METRES = 20;
/** Own voices nearer than this share one weight, metres. */
const SHARED_WEIGHT_METRES = 50;
/**
 * Weights are rounded to multiples of 2⁻³⁰. Sums of them are then exact in any order (up to 2²³
 * voices), so that equal places get equal sums and a tie is broken by rule and not by rounding.
 */
const WEIGHT_STEPS = 2 ** 30;

/** What each person says where: the unit that is counted instead of reports (röst). */
export type Voices = {
  count: number;
  /** Mean position of the reports behind the voice, metres, EPSG:3006. */
  easting: Float64Array;
  northing: Float64Array;
  /** The same number for the same person; ascending. */
  reporter: Uint32Array;
  /** 1 / (own voices within 50 m, itself among them). */
  weight: Float64Array;
  /** 1 where every report behind the voice has a place chosen by search or from a list. */
  spreadable: Uint8Array;
  /** Reports of voice v: reports[starts[v]] … reports[starts[v + 1] − 1]. */
  reports: Int32Array;
  starts: Int32Array;
};

/** A box in EPSG:3006, edges included, metres. */
export type Box = { west: number; south: number; east: number; north: number };

/**
 * One voice for each (reporter, 20 m cell), at the mean position, weighing 1 / (own voices within
 * 50 m): one loud person counts as one, however many pins. Reports outside the box (and any whose
 * place is not a finite number) have no voice. Positions count to the millimetre, and voices stand
 * in the order (reporter, column, row), so that the order of the reports changes nothing.
 */
export function castVoices(points: ReportPoints, box?: Box): Voices {
  const { ranks, count: reporterCount } = rankIds(points.reporter);
  const byReporter = groupByKey(ranks, reporterCount);
  const cells = voiceCells(points, box);
  const total = points.easting.length;
  const voices: Voices = {
    count: 0,
    easting: new Float64Array(total),
    northing: new Float64Array(total),
    reporter: new Uint32Array(total),
    weight: new Float64Array(total),
    spreadable: new Uint8Array(total),
    reports: new Int32Array(total),
    starts: new Int32Array(total + 1),
  };
  const { order, starts } = byReporter;
  for (let reporter = 0; reporter < reporterCount; reporter++) {
    const end = starts[reporter + 1];
    if (end - starts[reporter] > 1) sortByCell(order, starts[reporter], end, cells);
    const firstVoice = voices.count;
    for (let i = starts[reporter]; i < end;) {
      const cell = cells[order[i]];
      let next = i + 1;
      while (next < end && cells[order[next]] === cell) next++;
      if (cell >= 0) addVoice(voices, points, reporter, order, i, next);
      i = next;
    }
    if (voices.count > firstVoice) shareWeights(voices, firstVoice);
  }
  return trim(voices);
}

/** Number of the 20 m cell of each report, column by column; −1 where the report has no voice. */
function voiceCells(points: ReportPoints, box: Box | undefined): Float64Array {
  const cells = new Float64Array(points.easting.length);
  // EPSG:3006 lies within ±10,000 km: 2²⁰ cells of 20 m to each side are more than enough.
  const offset = 2 ** 20;
  for (let i = 0; i < cells.length; i++) {
    const easting = points.easting[i];
    const northing = points.northing[i];
    const inside = box
      ? easting >= box.west && easting <= box.east && northing >= box.south && northing <= box.north
      : Number.isFinite(easting) && Number.isFinite(northing);
    const column = Math.floor(millimetres(easting) / (VOICE_CELL_METRES * 1000)) + offset;
    const row = Math.floor(millimetres(northing) / (VOICE_CELL_METRES * 1000)) + offset;
    cells[i] = inside ? column * 2 ** 21 + row : -1;
  }
  return cells;
}

function millimetres(metres: number): number {
  return Math.round(metres * 1000);
}

/** Sorts the reports of one person by cell, in place. Most people have a handful of reports. */
function sortByCell(order: Int32Array, start: number, end: number, cells: Float64Array): void {
  if (end - start > 40) {
    order.subarray(start, end).sort((a, b) => cells[a] - cells[b]);
    return;
  }
  for (let i = start + 1; i < end; i++) {
    const report = order[i];
    let j = i - 1;
    while (j >= start && cells[order[j]] > cells[report]) order[j + 1] = order[j--];
    order[j + 1] = report;
  }
}

/** One voice of the reports order[start] … order[end − 1], which share a cell. */
function addVoice(
  voices: Voices,
  points: ReportPoints,
  reporter: number,
  order: Int32Array,
  start: number,
  end: number,
): void {
  const voice = voices.count++;
  const firstReport = voices.starts[voice];
  let east = 0;
  let north = 0;
  let spreadable = 1;
  for (let i = start; i < end; i++) {
    const report = order[i];
    east += millimetres(points.easting[report]);
    north += millimetres(points.northing[report]);
    if (points.spreadable[report] === 0) spreadable = 0;
    voices.reports[firstReport + i - start] = report;
  }
  voices.easting[voice] = east / (1000 * (end - start));
  voices.northing[voice] = north / (1000 * (end - start));
  voices.reporter[voice] = reporter;
  voices.spreadable[voice] = spreadable;
  voices.starts[voice + 1] = firstReport + end - start;
}

/** Weights the voices of one person, those from `first` to the end; they stand west to east. */
function shareWeights(voices: Voices, first: number): void {
  const { easting, northing, weight, count } = voices;
  weight.fill(1, first, count);
  for (let i = first; i < count; i++) {
    for (let j = i + 1; j < count; j++) {
      const dx = easting[j] - easting[i];
      // Sorted by 20 m column: beyond this every later voice is further off than 50 m.
      if (dx > SHARED_WEIGHT_METRES + VOICE_CELL_METRES) break;
      const dy = northing[j] - northing[i];
      if (dx * dx + dy * dy <= SHARED_WEIGHT_METRES ** 2) {
        weight[i]++;
        weight[j]++;
      }
    }
  }
  for (let i = first; i < count; i++) {
    weight[i] = Math.round(WEIGHT_STEPS / weight[i]) / WEIGHT_STEPS;
  }
}

function trim(voices: Voices): Voices {
  const { count } = voices;
  return {
    count,
    easting: voices.easting.subarray(0, count),
    northing: voices.northing.subarray(0, count),
    reporter: voices.reporter.subarray(0, count),
    weight: voices.weight.subarray(0, count),
    spreadable: voices.spreadable.subarray(0, count),
    reports: voices.reports.subarray(0, voices.starts[count]),
    starts: voices.starts.subarray(0, count + 1),
  };
}
