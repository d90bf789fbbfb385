import { effectAtPlace } from '@trygghetskartan/api/analysis/effect/effect-at-place';
import { cellsOfOutline, type PlaceCells } from '@trygghetskartan/api/analysis/effect/place-cells';
import { addDays, startOfDay } from '@trygghetskartan/api/local-instant';
import { runFortnight } from '@trygghetskartan/api/runs/run-fortnight';
import { expect, test } from 'vitest';
import { holdTown, quietJob, type PlantedPlace } from './planted-places.ts';

/*
 * Towns in which nothing is ever done: thirty-six places 400 m apart where five to twelve people
 * report a fortnight within 110 m, and a hundred anywhere. The detector draws its outlines from the
 * thirteen fortnights before 1 June 2026, and each is judged as if a measure had begun there that
 * day, against the thirteen after. The margin was chosen on the seeds 501 to 504 of these places and
 * of four other kinds (closer, tighter, hollow, fainter), where it leaves a mean log ratio of −.03 to
 * 0; without it −.28 to .04.
 */
const start = '2026-06-01';
const fortnights = 13;
const from = addDays(start, -14 * fortnights);
const zone = 'Europe/Stockholm';
const middle = { easting: 481_745, northing: 6_390_045 };

const places: PlantedPlace[] = [
  { ...middle, distance: [0, 1500], level: () => 100 },
  ...Array.from({ length: 36 }, (_, i): PlantedPlace => ({
    easting: middle.easting + 400 * ((i % 6) - 2.5),
    northing: middle.northing + 400 * (Math.floor(i / 6) - 2.5),
    distance: [0, 110],
    level: () => 5 + (i % 8),
  })),
];

const towns = [511, 512].map((seed) => {
  const held = holdTown(seed, from, 2 * fortnights, places);
  const selection = {
    feeling: 'unsafe',
    fromMinute: startOfDay(from, zone) / 60_000,
    toMinute: startOfDay(start, zone) / 60_000,
  } as const;
  const asked = { selection, minimumReporters: 5, known: [], nextId: 1 };
  return { held, findings: runFortnight(held, asked, quietJob).findings };
});

function judgeOn(judged: typeof towns, groundOf: (outline: PlaceCells) => PlaceCells) {
  const seen = { places: 0, fewer: 0, logs: 0 };
  for (const { held, findings } of judged) {
    for (const { easting, northing, cells } of findings) {
      const { ratio, verdict } = effectAtPlace(
        held,
        {
          cells: groundOf(Int32Array.from(cells)),
          easting,
          northing,
          selection: { feeling: 'unsafe' },
          start,
          fortnights,
          today: '2026-12-01',
          minimumReporters: 5,
        },
        quietJob,
      );
      if (ratio === undefined) continue;
      seen.places++;
      seen.logs += Math.log(ratio.ratio);
      if (verdict === 'fewer') seen.fewer++;
    }
  }
  return { places: seen.places, fewer: seen.fewer / seen.places, log: seen.logs / seen.places };
}

test('an outline that the detector drew loses a fifth of its people by itself, and more', () => {
  const bare = judgeOn(towns.slice(0, 1), (outline) => outline);
  expect(bare.places).toBeGreaterThan(30);
  expect(bare.log).toBeLessThan(-0.2);
  expect(bare.fewer).toBeGreaterThan(0.1);
});

test('the ground that it stands for keeps them, and is hardly ever called "fewer"', () => {
  const ground = judgeOn(towns, cellsOfOutline);
  expect(ground.places).toBeGreaterThan(70);
  expect(Math.abs(ground.log)).toBeLessThan(0.1);
  expect(ground.fewer).toBeLessThan(0.08);
});
