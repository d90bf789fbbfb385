import { feelings } from '@trygghetskartan/db/vocabulary';
import { createCellSet, hasCell, rankOf } from './cell-set.ts';
import type { ReportColumns } from './columns.ts';
import { selectReports, type ReportSelection } from './filter.ts';
import type { DetectedHotspot } from './hotspot.ts';
import { shareOf, type Share } from './proportion.ts';
import type { Box } from './voices.ts';

type Outline = Pick<DetectedHotspot, 'cells' | 'cellMetres'>;

const UNSAFE = feelings.indexOf('unsafe');

/**
 * For each outline the people who call it unsafe, of all who report anything within it, safe or
 * unsafe: a person does where at least half of the person's reports there do. The filter's feeling
 * and reasons are put aside, since each reason belongs to one feeling; its other conditions hold.
 * All outlines have cells of one size; they may share cells. Undefined where nobody reports.
 *
 * Among those who chose to report: it tells places apart, and is no share of all who pass by.
 */
export function shareUnsafe(
  columns: ReportColumns,
  outlines: readonly Outline[],
  selection: ReportSelection,
): (Share | undefined)[] {
  if (outlines.length === 0) return [];
  const [{ cellMetres }] = outlines;
  const box = boxOfCells(outlines);
  const width = (box.east - box.west) / cellMetres;
  const cellAt = (easting: number, northing: number): number =>
    Math.floor((northing - box.south) / cellMetres) * width +
    Math.floor((easting - box.west) / cellMetres);
  const { arrays } = columns;
  const chosen = selectReports(columns, {
    ...selection,
    feeling: undefined,
    reasons: undefined,
    box,
  });
  const byCell = indexOutlines(outlines, cellAt, width * ((box.north - box.south) / cellMetres));
  const tallies = outlines.map(() => ({ people: 0, unsafe: 0, reporter: -1, balance: 0 }));
  const close = (tally: (typeof tallies)[number]): void => {
    if (tally.reporter >= 0 && tally.balance >= 0) tally.unsafe++;
  };
  for (const at of chosen) {
    const cell = cellAt(arrays.eastingCm[at] / 100, arrays.northingCm[at] / 100);
    if (!hasCell(byCell.set, cell)) continue;
    for (const outline of byCell.outlines[rankOf(byCell.set, cell)]) {
      const tally = tallies[outline];
      if (tally.reporter !== arrays.reporter[at]) {
        close(tally);
        tally.people++;
        tally.reporter = arrays.reporter[at];
        tally.balance = 0;
      }
      tally.balance += arrays.feeling[at] === UNSAFE ? 1 : -1;
    }
  }
  return tallies.map((tally) => {
    close(tally);
    return shareOf(tally.unsafe, tally.people);
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

/** The outlines that each cell lies in, by the cell's rank in the set of all. */
function indexOutlines(
  outlines: readonly Outline[],
  cellAt: (easting: number, northing: number) => number,
  size: number,
) {
  const cellsOf = outlines.map(({ cells }) =>
    Int32Array.from({ length: cells.length / 2 }, (_, i) => cellAt(cells[2 * i], cells[2 * i + 1])),
  );
  const set = createCellSet(size, Int32Array.from(cellsOf.flatMap((cells) => [...cells])));
  const byRank = Array.from({ length: set.count }, (): number[] => []);
  for (const [outline, cells] of cellsOf.entries()) {
    for (const cell of cells) byRank[rankOf(set, cell)].push(outline);
  }
  return { set, outlines: byRank };
}
