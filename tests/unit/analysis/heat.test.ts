import { describe, expect, it } from 'vitest';
import { heatSurface } from '@trygghetskartan/api/analysis/heat';
import { toPoints } from './points.ts';

const CENTRE = { easting: 481_005, northing: 6_390_005 };

/** People who each stand in the same 10 m cell, whose middle is CENTRE. */
function crowd(count: number): { easting: number; northing: number; reporter: number }[] {
  return Array.from({ length: count }, (_, reporter) => ({ ...CENTRE, reporter }));
}

/** One cell of 1 mm round a place: the surface's value at that place. */
function valueAt(
  points: Parameters<typeof heatSurface>[0],
  easting: number,
  northing: number,
): number {
  const grid = {
    west: easting - 0.0005,
    south: northing - 0.0005,
    cellMetres: 0.001,
    columns: 1,
    rows: 1,
  };
  return heatSurface(points, grid)[0];
}

describe('heatSurface', () => {
  it('is a Gaussian in voices per hectare', () => {
    const points = toPoints(crowd(10));
    // 10 · 10,000 / (2π · 50²) = 6.3662; at 50 m east e^(−1/2) of it, at 100 m in both e^(−1) of it.
    expect(valueAt(points, 481_005, 6_390_005)).toBeCloseTo(6.3662, 4);
    expect(valueAt(points, 481_055, 6_390_005)).toBeCloseTo(3.8613, 4);
    expect(valueAt(points, 481_055, 6_390_055)).toBeCloseTo(2.342, 4);
  });

  it('adds up to the number of voices', () => {
    const grid = { west: 480_755, south: 6_389_755, cellMetres: 10, columns: 50, rows: 50 };
    const surface = heatSurface(toPoints(crowd(20)), grid, { minimumReporters: 0 });
    const voices = surface.reduce((sum, value) => sum + value, 0) / 100;
    expect(voices).toBeCloseTo(20, 1);
  });

  it('has the same value at a place whatever the view, its zoom and its edges', () => {
    const reports = Array.from({ length: 300 }, (_, i) => ({
      easting: 481_000 + ((i * 37) % 400),
      northing: 6_390_000 + ((i * 91) % 400),
      reporter: i % 120,
    }));
    const points = toPoints(reports);
    const wide = { west: 480_900, south: 6_389_900, cellMetres: 20, columns: 30, rows: 30 };
    const overview = heatSurface(points, wide);
    // The cell in column 12, row 9 has its middle at 481,150 / 6,390,090.
    const there = overview[9 * 30 + 12];
    expect(there).toBeGreaterThan(1);
    const close = { west: 481_149, south: 6_390_089, cellMetres: 2, columns: 3, rows: 4 };
    expect(heatSurface(points, close)[0]).toBeCloseTo(there, 4);
    const far = { west: 481_050, south: 6_389_990, cellMetres: 200, columns: 2, rows: 1 };
    expect(heatSurface(points, far)[0]).toBeCloseTo(there, 4);
  });

  it('counts a loud person once', () => {
    const loud = Array.from({ length: 50 }, () => ({ ...CENTRE, reporter: 77 }));
    const points = toPoints([...crowd(10), ...loud]);
    expect(valueAt(points, CENTRE.easting, CENTRE.northing)).toBeCloseTo(7.0028, 4);
  });

  it('draws nothing where fewer than five people stand within two sigma', () => {
    expect(valueAt(toPoints(crowd(4)), CENTRE.easting, CENTRE.northing)).toBe(0);
    const five = toPoints(crowd(5));
    expect(valueAt(five, CENTRE.easting, CENTRE.northing)).toBeGreaterThan(3);
    expect(valueAt(five, CENTRE.easting + 99, CENTRE.northing)).toBeGreaterThan(0);
    expect(valueAt(five, CENTRE.easting + 101, CENTRE.northing)).toBe(0);
  });

  it('takes several voices of one person for one person', () => {
    // One person with voices 60 m and 25 m apart, and three others: four people, however many voices.
    const walker = [0, 25, 60, 85].map((east) => ({
      easting: CENTRE.easting - 40 + east,
      northing: CENTRE.northing + (east % 2) * 30,
      reporter: 50,
    }));
    expect(valueAt(toPoints([...crowd(3), ...walker]), CENTRE.easting, CENTRE.northing)).toBe(0);
    expect(
      valueAt(toPoints([...crowd(4), ...walker]), CENTRE.easting, CENTRE.northing),
    ).toBeGreaterThan(0);
  });

  it('counts one person once where discs overlap only in part', () => {
    // Two voices of one person 60 m apart; cells of 10 m over both discs and beyond.
    const walker = [0, 60].map((east) => ({
      easting: CENTRE.easting + east,
      northing: CENTRE.northing,
      reporter: 50,
    }));
    const grid = { west: 480_805, south: 6_390_000, cellMetres: 10, columns: 50, rows: 1 };
    const drawn = (minimumReporters: number): number =>
      heatSurface(toPoints(walker), grid, { minimumReporters }).filter((value) => value > 0).length;
    expect(drawn(2)).toBe(0);
    // The middles of the cells from 480,910 to 481,160 lie within 100 m of one of the voices.
    expect(drawn(1)).toBe(26);
  });

  it('refuses a kernel wider than 50 m', () => {
    const grid = { west: 0, south: 0, cellMetres: 10, columns: 1, rows: 1 };
    expect(() => heatSurface(toPoints([]), grid, { sigmaMetres: 51 })).toThrow(RangeError);
    expect(() => heatSurface(toPoints([]), grid, { sigmaMetres: 0 })).toThrow(RangeError);
    expect(Array.from(heatSurface(toPoints([]), grid))).toEqual([0]);
  });
});
