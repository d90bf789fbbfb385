import { placeMethods } from '@trygghetskartan/db/vocabulary';
import { groupByKey, rankIds } from './grouping.ts';
import type { ReportPoints } from './report-points.ts';

/**
 * Reports in the order of the columns: by reporter, then by column and row of the 20 m cell. The
 * arrays of `ReportColumns` are such; entries beyond those that are chosen are never read.
 */
export type SortedReports = {
  /** The same number for the same person; ascending. */
  reporter: Uint32Array;
  /** Centimetres, EPSG:3006. */
  eastingCm: Int32Array;
  northingCm: Int32Array;
  /** Position in `placeMethods`. */
  placeMethod: Uint8Array;
};

/**
 * Points in any order, put into the order of the columns and rounded to the centimetre. order[i] is
 * the position among the points of report i. Points without a place on earth are left out.
 */
export function sortPoints(points: ReportPoints): { reports: SortedReports; order: Uint32Array } {
  const { order, ranks } = orderPoints(points);
  const reports: SortedReports = {
    reporter: new Uint32Array(order.length),
    eastingCm: new Int32Array(order.length),
    northingCm: new Int32Array(order.length),
    placeMethod: new Uint8Array(order.length),
  };
  const spread = placeMethods.indexOf('search');
  const pointedOut = placeMethods.indexOf('crosshair');
  for (let i = 0; i < order.length; i++) {
    const at = order[i];
    reports.reporter[i] = ranks[at];
    reports.eastingCm[i] = Math.round(points.easting[at] * 100);
    reports.northingCm[i] = Math.round(points.northing[at] * 100);
    reports.placeMethod[i] = points.spreadable[at] === 1 ? spread : pointedOut;
  }
  return { reports, order };
}

/** Positions by (reporter, 20 m cell), within one cell as the points stand; and each reporter's rank. */
function orderPoints(points: ReportPoints): { order: Uint32Array; ranks: Uint32Array } {
  const { ranks, count } = rankIds(points.reporter);
  const { order: byReporter, starts } = groupByKey(ranks, count);
  const cells = voiceCells(points);
  const order = new Uint32Array(byReporter.length);
  let kept = 0;
  for (let reporter = 0; reporter < count; reporter++) {
    const [start, end] = [starts[reporter], starts[reporter + 1]];
    if (end - start > 1) sortByCell(byReporter, start, end, cells);
    for (let i = start; i < end; i++) if (cells[byReporter[i]] >= 0) order[kept++] = byReporter[i];
  }
  return { order: order.subarray(0, kept), ranks };
}

/** Number of the 20 m cell of each report, column by column; −1 for a place that is none. */
function voiceCells({ easting, northing }: ReportPoints): Float64Array {
  // EPSG:3006 lies within ±10,000 km: 2²⁰ cells of 20 m to each side are more than enough.
  const offset = 2 ** 20;
  return easting.map((east, i) => {
    const column = Math.floor(Math.round(east * 100) / 2000) + offset;
    const row = Math.floor(Math.round(northing[i] * 100) / 2000) + offset;
    const onEarth = column >= 0 && column < 2 * offset && row >= 0 && row < 2 * offset;
    return onEarth ? column * 2 * offset + row : -1;
  });
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
