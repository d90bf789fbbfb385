import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAreaTest } from '@trygghetskartan/api/analysis/polygon';
import { traceOutline } from '@trygghetskartan/api/analysis/outline';

/** Cells from a drawing, its last row the southernmost at north 0; `#` is a cell of 10 m. */
function draw(...rows: string[]): Int32Array {
  const cells: number[] = [];
  for (const [fromTop, row] of rows.entries()) {
    for (const [column, mark] of row.split('').entries()) {
      if (mark === '#') cells.push(column * 10, (rows.length - 1 - fromTop) * 10);
    }
  }
  return Int32Array.from(cells);
}

describe('traceOutline', () => {
  it('goes round one cell counter-clockwise and closes the ring', () => {
    expect(traceOutline(draw('#'), 10)).toEqual([
      [
        [
          [0, 0],
          [10, 0],
          [10, 10],
          [0, 10],
          [0, 0],
        ],
      ],
    ]);
  });

  it('leaves out corners on a straight line', () => {
    expect(traceOutline(draw('#.', '##'), 10)).toEqual([
      [
        [
          [0, 0],
          [20, 0],
          [20, 10],
          [10, 10],
          [10, 20],
          [0, 20],
          [0, 0],
        ],
      ],
    ]);
  });

  it('gives a hole as a clockwise ring after its exterior', () => {
    const [[exterior, hole], ...others] = traceOutline(draw('####', '#..#', '####'), 10);
    expect(others).toEqual([]);
    expect(exterior).toEqual([
      [0, 0],
      [40, 0],
      [40, 30],
      [0, 30],
      [0, 0],
    ]);
    expect(hole).toHaveLength(5);
    expect(doubleArea(hole)).toBe(-2 * 200);
  });

  it('makes polygons of their own of cells that meet in a corner', () => {
    const polygons = traceOutline(draw('.#', '#.'), 10);
    expect(polygons.map((rings) => rings.length)).toEqual([1, 1]);
    expect(polygons.map(([ring]) => ring[0])).toEqual([
      [0, 0],
      [10, 10],
    ]);
  });

  it('keeps a hole that touches the outside at a corner apart from the exterior', () => {
    const polygons = traceOutline(draw('##.', '#.#', '###'), 10);
    expect(areasOf(polygons)).toEqual([[800, -100]]);
  });

  it('keeps two holes that touch each other at a corner apart', () => {
    const polygons = traceOutline(draw('####', '##.#', '#.##', '####'), 10);
    expect(areasOf(polygons)).toEqual([[1600, -100, -100]]);
  });

  it('puts an island in a hole as a polygon of its own, and each hole in its own exterior', () => {
    const polygons = traceOutline(
      draw('#######', '#.....#', '#.###.#', '#.#.#.#', '#.###.#', '#.....#', '#######'),
      10,
    );
    expect(areasOf(polygons)).toEqual([
      [4900, -2500],
      [900, -100],
    ]);
  });

  it('holds the middle of every cell and no other, in rings that come through no corner twice', () => {
    const drawing = fc.array(fc.constantFrom('#', '#', '.'), { minLength: 42, maxLength: 42 });
    fc.assert(
      fc.property(drawing, (marks) => {
        const rows = Array.from({ length: 6 }, (_, row) =>
          marks.slice(7 * row, 7 * row + 7).join(''),
        );
        const polygons = traceOutline(draw(...rows), 10);
        for (const ring of polygons.flat()) {
          expect(new Set(ring.map(String)).size).toBe(ring.length - 1);
        }
        for (const [exterior, ...holes] of polygons) {
          expect(doubleArea(exterior)).toBeGreaterThan(0);
          for (const hole of holes) expect(doubleArea(hole)).toBeLessThan(0);
        }
        const isInside = createAreaTest(polygons);
        const drawn = rows.map((row, fromTop) =>
          Array.from(row, (_, column) =>
            isInside(10 * column + 5, 55 - 10 * fromTop) ? '#' : '.',
          ),
        );
        expect(drawn.map((row) => row.join(''))).toEqual(rows);
      }),
      { numRuns: 300 },
    );
  });

  it('is the same whatever the order of the cells, and empty for none', () => {
    expect(traceOutline(Int32Array.of(10, 0, 0, 0), 10)).toEqual(
      traceOutline(Int32Array.of(0, 0, 10, 0), 10),
    );
    expect(traceOutline(Int32Array.of(), 10)).toEqual([]);
  });
});

function areasOf(polygons: [number, number][][][]): number[][] {
  return polygons.map((rings) => rings.map((ring) => doubleArea(ring) / 2));
}

function doubleArea(ring: [number, number][]): number {
  let area = 0;
  for (let i = 0; i + 1 < ring.length; i++) {
    area += ring[i][0] * ring[i + 1][1] - ring[i + 1][0] * ring[i][1];
  }
  return area;
}
