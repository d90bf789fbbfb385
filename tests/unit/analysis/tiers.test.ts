import { expect, it } from 'vitest';
import type { DetectedHotspot } from '@trygghetskartan/api/analysis/hotspot';
import { combineTiers } from '@trygghetskartan/api/analysis/tiers';

function hotspot(stated: Partial<DetectedHotspot>): DetectedHotspot {
  return {
    tier: 'B',
    sudden: false,
    easting: 0,
    northing: 0,
    radius: 20,
    p: 0.001,
    q: 0.01,
    people: 10,
    reports: 10,
    expected: 2,
    score: 3,
    ratio: 3,
    periods: 5,
    burstShare: 0.2,
    members: Uint32Array.of(),
    cells: Int32Array.of(),
    cellMetres: 10,
    ...stated,
  };
}

const a = hotspot({ tier: 'A', easting: 1000, radius: 30, cells: Int32Array.of(1000, 0, 1010, 0) });

it('drops from tier B what shares a cell with tier A', () => {
  // As far apart as centres of outlines that share a cell may be.
  const same = hotspot({ easting: 1590, cells: Int32Array.of(1590, 0, 1010, 0) });
  expect(combineTiers([a], [same])).toEqual([a]);
});

it('drops from tier B what lies nearer to tier A than the sum of the radii', () => {
  const near = hotspot({ easting: 1049.9 });
  const apart = hotspot({ easting: 1050 });
  expect(combineTiers([a], [near, apart])).toEqual([a, apart]);
});

it('orders by tier, then lasting before sudden, then score, then p, then easting and northing', () => {
  const list = [
    hotspot({ score: 99, easting: 10_000, sudden: true }),
    hotspot({ score: 9, easting: 9000 }),
    hotspot({ score: 5, p: 0.002, easting: 8000 }),
    hotspot({ score: 5, p: 0.001, easting: 7000, northing: 2 }),
    hotspot({ score: 5, p: 0.001, easting: 7000, northing: 1 }),
    hotspot({ score: 5, p: 0.001, easting: 6000 }),
  ];
  const suddenA = hotspot({ tier: 'A', score: 99, easting: 2000, sudden: true });
  const order = combineTiers([suddenA, a], list).map(({ tier, easting, northing }) => [
    tier,
    easting,
    northing,
  ]);
  expect(order).toEqual([
    ['A', 1000, 0],
    ['A', 2000, 0],
    ['B', 9000, 0],
    ['B', 6000, 0],
    ['B', 7000, 1],
    ['B', 7000, 2],
    ['B', 8000, 0],
    ['B', 10_000, 0],
  ]);
});
