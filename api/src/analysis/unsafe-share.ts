import { feelings } from '@trygghetskartan/db/vocabulary';
import { createCellSet, hasCell, rankOf } from './cell-set.ts';
import type { ReportColumns } from './columns.ts';
import { selectReports, type ReportSelection } from './filter.ts';
import type { DetectedHotspot } from './hotspot.ts';
import { shareOf, type Share } from './proportion.ts';
import type { Box } from './voices.ts';

type Outline = Pick<DetectedHotspot, 'cells' | 'cellMetres'>;

const UNSAFE = feelings.indexOf('unsafe');

/** The share, and everybody who is counted in it, ascending; without a share where that is nobody. */
export type UnsafeShare = { share: Share | undefined; reporters: readonly number[] };

/**
 * For each outline the people who call it unsafe, of all who report anything within it, safe or
 * unsafe: a person does where at least half of the person's reports there do. The filter's feeling
 * and reasons are put aside, since each reason belongs to one feeling; its other conditions hold.
 * All outlines have cells of one size; they may share cells.
 *
 * Among those who chose to report: it tells places apart, and is no share of all who pass by.
 */
export function shareUnsafe(
  columns: ReportColumns,
  outlines: readonly Outline[],
  selection: ReportSelection,
): UnsafeShare[] {
  if (outlines.length === 0) return [];
  const [{ cellMetres }] = outlines;
  const box = boxOfCells(outlines);
  const width = (box.east - box.west) / cellMetres;
  const cellAt = (easting: number, northing: number): number =>
    Math.floor((northing - box.south) / cellMetres) * width +
    Math.floor((easting - box.west) / cellMetres);
  const { eastingCm, northingCm, reporter, feeling } = columns.arrays;
  const [westCm, southCm, cellCm] = [box.west * 100, box.south * 100, cellMetres * 100];
  const chosen = selectReports(columns, {
    ...selection,
    feeling: undefined,
    reasons: undefined,
    box,
  });
  const byCell = indexOutlines(outlines, cellAt, width * ((box.north - box.south) / cellMetres));
  const reporters = outlines.map((): number[] => []);
  const unsafe = new Int32Array(outlines.length);
  // Of the last person who was met in each outline: reports that call it unsafe less the others.
  const balance = new Int32Array(outlines.length);
  for (const at of chosen) {
    // Within the box, so that nothing is below 0.
    const row = ((northingCm[at] - southCm) / cellCm) | 0;
    const cell = row * width + (((eastingCm[at] - westCm) / cellCm) | 0);
    if (!hasCell(byCell.set, cell)) continue;
    const rank = rankOf(byCell.set, cell);
    for (let i = byCell.starts[rank]; i < byCell.starts[rank + 1]; i++) {
      const outline = byCell.outlines[i];
      const met = reporters[outline];
      if (met[met.length - 1] !== reporter[at]) {
        if (met.length > 0 && balance[outline] >= 0) unsafe[outline]++;
        met.push(reporter[at]);
        balance[outline] = 0;
      }
      balance[outline] += feeling[at] === UNSAFE ? 1 : -1;
    }
  }
  return reporters.map((met, outline) => {
    if (met.length > 0 && balance[outline] >= 0) unsafe[outline]++;
    return { share: shareOf(unsafe[outline], met.length), reporters: met };
  });
}

/** The box that the cells fill, with a cell to spare on each side: reports lie on its edges too. */
function boxOfCells(outlines: readonly Outline[]): Box {
  const box = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  for (const { cells, cellMetres } of outlines) {
    for (let i = 0; i < cells.length; i += 2) {
      box.west = Math.min(box.west, cells[i] - cellMetres);
      box.east = Math.max(box.east, cells[i] + 2 * cellMetres);
      box.south = Math.min(box.south, cells[i + 1] - cellMetres);
      box.north = Math.max(box.north, cells[i + 1] + 2 * cellMetres);
    }
  }
  return box;
}

/** The outlines that each cell lies in: from `starts[r]` to before `starts[r + 1]`, r its rank in the set. */
function indexOutlines(
  outlines: readonly Outline[],
  cellAt: (easting: number, northing: number) => number,
  size: number,
) {
  const all = new Int32Array(outlines.reduce((sum, { cells }) => sum + cells.length / 2, 0));
  let count = 0;
  for (const { cells } of outlines) {
    for (let i = 0; i < cells.length; i += 2) all[count++] = cellAt(cells[i], cells[i + 1]);
  }
  const set = createCellSet(size, all);
  const starts = new Int32Array(set.count + 1);
  for (const cell of all) starts[rankOf(set, cell) + 1]++;
  for (let rank = 0; rank < set.count; rank++) starts[rank + 1] += starts[rank];
  const next = starts.slice();
  const byRank = new Int32Array(all.length);
  count = 0;
  for (const [outline, { cells }] of outlines.entries()) {
    for (let i = 0; i < cells.length; i += 2) byRank[next[rankOf(set, all[count++])]++] = outline;
  }
  return { set, starts, outlines: byRank };
}
