import { expect, it } from 'vitest';
import { chooseExtent } from '@trygghetskartan/api/analysis/extent';
import { sortPoints } from '@trygghetskartan/api/analysis/sorted-reports';
import type { Box } from '@trygghetskartan/api/analysis/voices';
import { toPoints, type PlantedReport } from './points.ts';

function extentOf(planted: readonly PlantedReport[]): Box | undefined {
  const { reports, order } = sortPoints(toPoints(planted));
  return chooseExtent(reports, Uint32Array.from(order.keys()));
}

const town = [0, 1000, 2000, 3000, 4000].map((east, reporter) => ({
  easting: 481_000 + east,
  northing: 6_390_000 - east,
  reporter,
}));

it('is the box of all reports where they lie within 50 km', () => {
  expect(extentOf(town)).toEqual({
    west: 481_000,
    south: 6_386_000,
    east: 485_000,
    north: 6_390_000,
  });
});

it('is the square of 50 km round the median where they do not, on whichever side the stray lies', () => {
  for (const sign of [-1, 1]) {
    const stray = { easting: 483_000 + sign * 90_000, northing: 6_388_000, reporter: 9 };
    const extent = extentOf([...town, stray]);
    // Six reports: the third smallest, by easting 482,000 with the stray in the west, else 483,000.
    expect(extent?.west).toBe((sign === -1 ? 482_000 : 483_000) - 25_000);
    expect(extent?.east).toBe((sign === -1 ? 482_000 : 483_000) + 25_000);
  }
});

it('is none where no report has a finite place', () => {
  expect(extentOf([])).toBeUndefined();
  const lost = [{ easting: Infinity, northing: 6_390_000, reporter: 1 }];
  expect(extentOf(lost)).toBeUndefined();
});
