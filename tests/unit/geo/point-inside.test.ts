import { pointInside } from '@trygghetskartan/web/geo/point-inside';
import { isInside } from '@trygghetskartan/web/resident/where/inside';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';

type Ring = [number, number][];
const box = (west: number, south: number, east: number, north: number): Ring => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

test('the middle of a box is, within a hair, what stands for it', () => {
  const { lng, lat } = pointInside([[box(14, 57, 15, 58)]]);
  expect(lng).toBeCloseTo(14.5, 9);
  expect(lat).toBeCloseTo(57.5, 2);
});

test('of a ring with a hole, or two boxes apart, it is never the hole between them', () => {
  const holed = [[box(14, 57, 15, 58), box(14.2, 57.2, 14.8, 57.8)]];
  expect(isInside(pointInside(holed), holed)).toBe(true);
  const apart = [[box(14, 57, 14.2, 58)], [box(14.9, 57, 15, 58)]];
  expect(isInside(pointInside(apart), apart)).toBe(true);
});

test('it is inside whatever is made of cells, as hotspots are', () => {
  const cells = fc.uniqueArray(fc.tuple(fc.nat(6), fc.nat(6)), {
    minLength: 1,
    maxLength: 20,
    selector: ([x, y]) => `${x} ${y}`,
  });
  fc.assert(
    fc.property(cells, (chosen) => {
      // Cells that do not touch, so that each is a polygon of its own.
      const outline = chosen.map(([x, y]) => [box(14 + x, 57 + y, 14.6 + x, 57.6 + y)]);
      // A line may miss them all where they stand far apart; then the first corner is given.
      const point = pointInside(outline);
      const onCorner = point.lng === outline[0][0][0][0] && point.lat === outline[0][0][0][1];
      expect(onCorner || isInside(point, outline)).toBe(true);
    }),
  );
});
