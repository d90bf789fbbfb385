import { describe, expect, it } from 'vitest';
import { observedRound } from '@trygghetskartan/api/analysis/block-counts';
import {
  createColumns,
  takeUp,
  type ReportColumns,
  type ReportRow,
} from '@trygghetskartan/api/analysis/columns';
import { selectReports } from '@trygghetskartan/api/analysis/filter';
import { layGround, type Ground } from '@trygghetskartan/api/analysis/ground';
import { findHotspots } from '@trygghetskartan/api/analysis/lex';
import { updateGround } from '@trygghetskartan/api/analysis/update-ground';
import { NASSJO, reportRow } from './rows.ts';

const SELECTION = { feeling: 'unsafe' } as const;

function row(id: number, reporter: string, east: number, north: number): ReportRow {
  const [easting, northing] = [481_000 + east, 6_390_000 + north];
  return reportRow({ id, reporter, easting, northing, feltAt: Date.UTC(2026, 0, 1) });
}

const withdrawn = (report: ReportRow): ReportRow => ({ ...report, status: 'withdrawn' });
/** They hold the frame, and leave all between them empty. */
const corners = [row(9001, 'south-west', 0, 0), row(9002, 'north-east', 1500, 1500)];

function columnsOf(rows: readonly ReportRow[]): ReportColumns {
  const columns = createColumns(NASSJO);
  takeUp(columns, [...corners, ...rows]);
  return columns;
}

function lay(columns: ReportColumns, radii?: readonly number[]): Ground {
  const chosen = selectReports(columns, SELECTION);
  return radii ? layGround(columns, chosen, { radii }) : layGround(columns, chosen);
}

describe('updateGround, where the town is sparse', () => {
  it.each([[10], [20], [35], [70]])(
    'counts a block again that lost a whole cell far from its others, at %d m',
    (radius) => {
      const leaving = [row(3, 'a', 701, 701), row(4, 'b', 702, 702)];
      const columns = columnsOf([...leaving, row(5, 'c', 749, 749), row(6, 'd', 748, 748)]);
      const ground = lay(columns, [radius]);
      const change = takeUp(columns, leaving.map(withdrawn));
      const updated = updateGround(ground, columns, change, SELECTION);
      expect(updated).toEqual(lay(columns, [radius]));
    },
  );

  it('counts again where voices change hands and no weight moves', () => {
    // Two people with two half voices each give way to two with one whole voice.
    const halves = ['p', 'q'].flatMap((person, i) => [
      row(2 * i + 1, person, 705, 705),
      row(2 * i + 2, person, 735, 705),
    ]);
    const columns = columnsOf(halves);
    const ground = lay(columns);
    const wholes = [row(5, 'r', 705, 705), row(6, 's', 735, 705)];
    const change = takeUp(columns, [...halves.map(withdrawn), ...wholes]);
    expect(updateGround(ground, columns, change, SELECTION)).toEqual(lay(columns));
  });
});

describe('the town that is kept from search to search', () => {
  const pick = (id: number): ReportRow => ({
    ...row(id, `picks ${id}`, 750, 750),
    placeMethod: 'search',
  });

  it('is surveyed again where only a landmark reaches further', () => {
    const columns = columnsOf([1, 2, 3, 4].map(pick));
    let ground = lay(columns);
    findHotspots(ground, columns);
    ground = updateGround(ground, columns, takeUp(columns, [pick(5)]), SELECTION);
    expect(ground.landmarks.cells).toHaveLength(1);
    expect(findHotspots(ground, columns)).toEqual(findHotspots(lay(columns), columns));
  });

  it('is surveyed again where somebody stands where only a landmark reached', () => {
    const columns = columnsOf([1, 2, 3, 4, 5].map(pick));
    let ground = lay(columns);
    findHotspots(ground, columns);
    const change = takeUp(columns, [row(6, 'new', 805, 755)]);
    ground = updateGround(ground, columns, change, SELECTION);
    expect(findHotspots(ground, columns)).toEqual(findHotspots(lay(columns), columns));
  });
});

describe('what is counted by block', () => {
  it('says no less than the most that any voice has round it, in 32 bits too', () => {
    // Three own voices within 50 m weigh a third each, which 32 bits hold only rounded.
    const thirds = ['a', 'b', 'c', 'd', 'e'].flatMap((person, i) =>
      [701, 725, 749].map((east, j) => row(3 * i + j + 1, person, east, 701 + i)),
    );
    const { scales, slots, blockOfSlot } = lay(columnsOf(thirds));
    for (const { sums, counts } of scales) {
      for (const [i, slot] of slots.slotOf.entries()) {
        const observed = observedRound(sums[slot], slots.own[i]);
        expect(counts.most[blockOfSlot[slot]]).toBeGreaterThanOrEqual(observed);
      }
    }
  });
});
