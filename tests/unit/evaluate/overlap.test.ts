import { describe, expect, it } from 'vitest';
import { intersectionOverUnion, matchOutlines } from '../../evaluate/overlap.ts';

/** Cells of 10 m in a row from a west edge. */
const street = (west: number, cells: number): number[] =>
  Array.from({ length: cells }, (_, index) => [west + 10 * index, 0]).flat();

describe('how much two outlines have in common', () => {
  it('is the shared area over the joint area', () => {
    expect(intersectionOverUnion(street(0, 4), street(0, 4))).toBe(1);
    expect(intersectionOverUnion(street(0, 4), street(20, 4))).toBeCloseTo(2 / 6, 12);
    expect(intersectionOverUnion(street(0, 4), street(0, 1))).toBe(0.25);
    expect(intersectionOverUnion(street(0, 2), street(100, 2))).toBe(0);
    expect(intersectionOverUnion([], [])).toBe(0);
  });

  it('does not depend on the order of the cells', () => {
    expect(intersectionOverUnion([0, 0, 10, 0, 20, 0], [20, 0, 0, 0, 10, 0])).toBe(1);
  });

  it('takes an easting with another northing for another cell', () => {
    expect(intersectionOverUnion([0, 10], [10, 0])).toBe(0);
  });
});

describe('partners among two runs', () => {
  it('gives each outline the one that it shares most with', () => {
    expect(matchOutlines([street(0, 4), street(100, 2)], [street(100, 2), street(0, 3)])).toEqual([
      0.75, 1,
    ]);
  });

  it('uses an outline once: of two that were one, the smaller has no partner left', () => {
    expect(matchOutlines([street(0, 3), street(30, 1)], [street(0, 4)])).toEqual([0.75, 0]);
  });

  it('gives 0 to what is gone', () => {
    expect(matchOutlines([street(0, 3)], [])).toEqual([0]);
    expect(matchOutlines([street(0, 3)], [street(500, 3)])).toEqual([0]);
  });
});
