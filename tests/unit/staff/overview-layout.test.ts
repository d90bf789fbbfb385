import { layOutOverview, spreadDiscs } from '@trygghetskartan/web/staff/print/overview-layout';
import { expect, test } from 'vitest';

const frame = { width: 720, height: 500 };
const station: [number, number] = [14.694735, 57.651359];
const brinell: [number, number] = [14.700936, 57.66942];

test('a hundred metres are as long on paper northwards as eastwards', () => {
  const layout = layOutOverview([station, brinell], frame);
  const from = layout.place(...station);
  const to = layout.place(...brinell);
  // Station to Brinellskolan: 379 m east and 2009 m north, published in EPSG:3006.
  expect((to.x - from.x) / layout.unitsPerMetre).toBeCloseTo(379, -0.5);
  expect((from.y - to.y) / layout.unitsPerMetre).toBeCloseTo(2009, -0.5);
});

test('every place lies within the frame', () => {
  const layout = layOutOverview([station, brinell], frame);
  for (const position of [station, brinell]) {
    const { x, y } = layout.place(...position);
    expect(x).toBeGreaterThan(0);
    expect(x).toBeLessThan(frame.width);
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(frame.height);
  }
});

test('a single place is shown with six hundred metres of its surroundings', () => {
  const layout = layOutOverview([station], frame);
  expect((frame.width * 0.84) / layout.unitsPerMetre).toBeCloseTo(600, 6);
  expect(layout.scaleMetres).toBe(100);
});

test('discs that would cover each other are parted, others stay', () => {
  const spread = spreadDiscs(
    [
      { x: 100, y: 100 },
      { x: 104, y: 100 },
      { x: 400, y: 300 },
    ],
    28,
  );
  const [one, other, lonely] = spread;
  expect(
    Math.hypot((one?.x ?? 0) - (other?.x ?? 0), (one?.y ?? 0) - (other?.y ?? 0)),
  ).toBeGreaterThanOrEqual(28);
  expect(lonely).toEqual({ x: 400, y: 300 });
});

test('discs in the very same spot are parted too', () => {
  const [one, other] = spreadDiscs(
    [
      { x: 50, y: 50 },
      { x: 50, y: 50 },
    ],
    28,
  );
  expect((other?.x ?? 0) - (one?.x ?? 0)).toBeGreaterThanOrEqual(28);
});
