import { describe, expect, it } from 'vitest';
import { rankOf } from '@trygghetskartan/api/analysis/cell-set';
import { growOutlines, type Outline } from '@trygghetskartan/api/analysis/growth';
import { layGround, type Ground } from '@trygghetskartan/api/analysis/ground';
import { sortPoints } from '@trygghetskartan/api/analysis/sorted-reports';
import { toPoints } from './points.ts';

/** Three people in each 10 m cell of these columns and rows, counted from (0, 0). */
function streetOf(cells: [column: number, row: number][]): Ground {
  const reports = cells.flatMap(([column, row], i) =>
    [0, 1, 2].map((n) => ({
      easting: 10 * column + 5,
      northing: 10 * row + 5,
      reporter: 3 * i + n,
    })),
  );
  const { reports: arrays, order } = sortPoints(toPoints(reports));
  return layGround({ arrays }, Uint32Array.from(order.keys()));
}

function cellAt({ frame }: Ground, column: number, row: number): number {
  return (row + 45) * frame.columns + column + 45;
}

/** Outlines grown from candidates at these columns of row 0, over a background of nothing. */
function grow(ground: Ground, columns: number[], p: number[], radius = 20): Outline[] {
  const slots = columns.map((column) => rankOf(ground.slots.occupied, cellAt(ground, column, 0)));
  const nothing = { rates: new Float64Array(ground.blocks.length) };
  return growOutlines(ground, nothing, {
    slots,
    p,
    radius: columns.map(() => radius),
    crowding: columns.map(() => 1),
  });
}

const street = streetOf(Array.from({ length: 31 }, (_, i) => [i, 0]));

describe('growOutlines', () => {
  it('follows a street as far as 1.5 r + 20 m to each side, and no further', () => {
    // r = 20: 50 m, five cells. Across, one cell's width away the surface is at 0.8 of the peak
    // (e^(−1/(2·1.5²))), two at 0.41.
    const [outline] = grow(street, [15], [1e-6]);
    const columns = Array.from(outline.grown.cells, (cell) => (cell % street.frame.columns) - 45);
    expect(Math.min(...columns)).toBe(10);
    expect(Math.max(...columns)).toBe(20);
    const rows = Array.from(
      outline.grown.cells,
      (cell) => Math.floor(cell / street.frame.columns) - 45,
    );
    expect(new Set(rows)).toEqual(new Set([-1, 0, 1]));
  });

  it('does not take a cell twice: the later outline ends where the earlier began', () => {
    const outlines = grow(street, [11, 15, 20], [1e-6, 1e-5, 1e-4]);
    // Column 15 is 40 m from column 11: as far as the sum of the radii, but inside its outline.
    expect(outlines.map(({ p }) => p)).toEqual([1e-6, 1e-4]);
    const [first, second] = outlines.map(({ grown }) => new Set(grown.cells));
    expect(first.isDisjointFrom(second)).toBe(true);
  });

  it('takes the better candidate first and suppresses its neighbours', () => {
    const outlines = grow(street, [14, 15, 16], [1e-4, 1e-6, 1e-5]);
    expect(outlines.map(({ p }) => p)).toEqual([1e-6]);
  });

  it('breaks a tie of p by the higher surface, then from west to east', () => {
    const uneven = streetOf([
      [0, 0],
      [20, 0],
      [21, 0],
      [40, 0],
    ]);
    const outlines = grow(uneven, [40, 0, 20], [0.5, 0.5, 0.5]);
    const order = outlines.map(
      ({ slot }) => (uneven.slots.cells[slot] % uneven.frame.columns) - 45,
    );
    expect(order).toEqual([20, 0, 40]);
  });

  it('bounds the share of false hotspots by Benjamini and Hochberg', () => {
    const apart = streetOf([
      [0, 0],
      [20, 0],
      [40, 0],
    ]);
    // p/(rank) = .04, .15/2 = .075, .09/3 is not ordered: ranks are .04, .09, .15.
    const outlines = grow(apart, [0, 20, 40], [0.15, 0.04, 0.09]);
    expect(outlines.map(({ q }) => Number(q.toFixed(6)))).toEqual([0.04, 0.045, 0.05]);
    const lowered = grow(apart, [0, 20, 40], [0.06, 0.05, 0.057]);
    expect(lowered.map(({ q }) => Number(q.toFixed(6)))).toEqual([0.02, 0.02, 0.02]);
  });
});
