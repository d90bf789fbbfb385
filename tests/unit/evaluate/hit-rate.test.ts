import { describe, expect, it } from 'vitest';
import { cellAt, cellsWithin, measureHits, rankCells } from '../../evaluate/hit-rate.ts';

const squares = { west: 0, south: 0, cellMetres: 25, columns: 4, rows: 2 };

describe('cells', () => {
  it('are numbered row by row from the south-west, each with its west and south edge', () => {
    expect(cellAt(squares, 0, 0)).toBe(0);
    expect(cellAt(squares, 99.9, 24.9)).toBe(3);
    expect(cellAt(squares, 25, 25)).toBe(5);
    expect(cellAt(squares, 100, 0)).toBeUndefined();
    expect(cellAt(squares, -0.1, 0)).toBeUndefined();
  });

  it('belong to the town where their middle is near a report', () => {
    const at = { easting: 12.5, northing: 12.5 };
    expect([...cellsWithin(squares, [at], 25)]).toEqual([1, 1, 0, 0, 1, 0, 0, 0]);
    expect([...cellsWithin(squares, [at], 36)]).toEqual([1, 1, 0, 0, 1, 1, 0, 0]);
  });

  it('are ranked by value within the area, equal ones by number, without the empty ones', () => {
    const area = Uint8Array.from([1, 1, 1, 0, 1, 0, 0, 0]);
    expect(rankCells([2, 5, 2, 9, 0, 0, 0, 0], area)).toEqual([1, 0, 2]);
  });
});

describe('the hit rate', () => {
  const area = Uint8Array.from([1, 1, 1, 1, 1, 1, 1, 0]);
  const next = [10, 0, 5, 1, 3, 1, 0, 100];

  it('is the share of the area’s later reports in the first cells of the ranking', () => {
    expect(measureHits([0, 2, 4], next, area, 2 / 7)).toEqual({
      cells: 2,
      areaShare: 2 / 7,
      hits: 15,
      share: 0.75,
      accuracyIndex: 0.75 / (2 / 7),
    });
  });

  it('neither counts a cell twice nor takes one outside the area', () => {
    expect(measureHits([2, 2, 7, 3], next, area, 2 / 7)).toMatchObject({ cells: 2, hits: 6 });
  });

  it('does not fill up a ranking that ends early', () => {
    expect(measureHits([4], next, area, 0.5)).toMatchObject({ cells: 1, hits: 3 });
  });
});
