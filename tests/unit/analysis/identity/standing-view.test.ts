import type { DetectedHotspot, Tier } from '@trygghetskartan/api/analysis/hotspot';
import { combineForRun } from '@trygghetskartan/api/analysis/identity/standing-view';
import { expect, test } from 'vitest';
import { placeOf } from './places.ts';

/** A hotspot in one of the two tiers; only its place and q matter here. */
function found(tier: Tier, q: number, metres = 0): DetectedHotspot {
  return {
    tier,
    sudden: false,
    p: q,
    q,
    people: 9,
    reports: 9,
    expected: 2,
    score: 3,
    ratio: 3,
    periods: 5,
    burstShare: 0.2,
    members: new Uint32Array(),
    cellMetres: 10,
    ...placeOf({ west: 481_000 + metres }),
  };
}
const inShort = (list: DetectedHotspot[]) => list.map(({ tier, q }) => `${tier} ${q}`);

test('a place that is certain in B and only weak in A is taken from B', () => {
  expect(inShort(combineForRun([found('A', 0.1)], [found('B', 0.01)]))).toEqual(['B 0.01']);
});

test('a place that is certain in both is taken from A', () => {
  expect(inShort(combineForRun([found('A', 0.04)], [found('B', 0.01)]))).toEqual(['A 0.04']);
});

test('what is weak stands beside what is certain elsewhere', () => {
  const list = combineForRun([found('A', 0.04), found('A', 0.1, 500)], [found('B', 0.15, 900)]);
  expect(inShort(list)).toEqual(['A 0.04', 'A 0.1', 'B 0.15']);
});
