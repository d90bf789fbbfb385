import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assert, property, shuffledSubarray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DetectedHotspot } from '@trygghetskartan/api/analysis/hotspot';
import { detectHotspots } from '@trygghetskartan/api/analysis/lex';
import reference from './fixtures/planted-small.reference.json' with { type: 'json' };
import { reorder, toPoints, type PlantedReport } from './points.ts';

const fixtures = join(import.meta.dirname, 'fixtures');
const planted = toPoints(
  readFileSync(join(fixtures, 'planted-small.csv'), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(3)
    .map((line) => {
      const [easting, northing, reporter, day] = line.split(',').map(Number);
      return { easting, northing, reporter, day, spreadable: true };
    }),
);

/** `count` people round a spot, one report each, on days `everyDays` apart. */
function people(count: number, at: [number, number], from: number, everyDays = 5): PlantedReport[] {
  return Array.from({ length: count }, (_, i) => ({
    easting: at[0] + ((i * 7) % 20),
    northing: at[1] + ((i * 13) % 20),
    reporter: from + i,
    day: i * everyDays,
  }));
}

function days(count: number, from: number, step: number): number[] {
  return Array.from({ length: count }, (_, i) => from + i * step);
}

/** A thin, even town: one report every 100 m over 2 km × 2 km. */
const town = Array.from({ length: 400 }, (_, i) => ({
  easting: 481_000 + 100 * (i % 20) + 13,
  northing: 6_390_000 + 100 * Math.floor(i / 20) + 27,
  reporter: 10_000 + i,
  day: (i * 17) % 280,
}));

describe('detectHotspots against the reference', () => {
  it.each(['A', 'B'] as const)(
    'finds the same hotspots in tier %s, the lasting first, else in the same order',
    (tier) => {
      const { hotspots } = detectHotspots(planted, { tiers: [tier] });
      const expected = ['confirmed', 'sudden'].flatMap((status) =>
        reference[tier].filter((each) => each.status === status),
      );
      expect(hotspots.map(({ people: n }) => n)).toEqual(expected.map((h) => h.n_reporters));
      for (const [i, hotspot] of hotspots.entries()) {
        const theirs = expected[i];
        expect(hotspot.radius).toBe(theirs.r);
        expect(hotspot.sudden).toBe(theirs.status === 'sudden');
        expect(Math.hypot(hotspot.easting - theirs.x, hotspot.northing - theirs.y)).toBeLessThan(
          1e-6,
        );
        expect(Array.from(hotspot.members)).toEqual(theirs.members);
        expect(Array.from(hotspot.cells)).toEqual(theirs.cells.flat());
        expect(hotspot.reports).toBe(theirs.n_reports);
        expect(hotspot.periods).toBe(theirs.periods);
        expect(hotspot.burstShare).toBeCloseTo(theirs.burst, 12);
        expect(Math.abs(hotspot.p / theirs.p - 1)).toBeLessThan(1e-6);
        expect(Math.abs(hotspot.q / theirs.q - 1)).toBeLessThan(1e-6);
        expect(hotspot.expected).toBeCloseTo(theirs.expected, 6);
        expect(hotspot.score).toBeCloseTo(theirs.score, 6);
        expect(hotspot.ratio).toBeCloseTo(theirs.rr, 6);
      }
    },
  );

  it('fits the same null model and spreads the same voices', () => {
    const { voices, spreadVoices, fits } = detectHotspots(planted, { tiers: ['A'] });
    expect(voices).toBe(reference.voices);
    expect(spreadVoices).toBe(reference.spreadVoices);
    for (const [i, fit] of fits.entries()) {
      expect(fit.radius).toBe(reference.fits[i].radius);
      expect(Math.abs(fit.crowding / reference.fits[i].crowding - 1)).toBeLessThan(1e-8);
      expect(Math.abs(fit.size / reference.fits[i].size - 1)).toBeLessThan(1e-8);
    }
  });
});

describe('detectHotspots', () => {
  it('gives the same list whatever the order of the reports', () => {
    const count = planted.day.length;
    const original = detectHotspots(planted).hotspots;
    const order = shuffledSubarray([...Array(count).keys()], { minLength: count });
    assert(
      property(order, (shuffled) => {
        const found = detectHotspots(reorder(planted, shuffled)).hotspots;
        const backInOrder = found.map((hotspot) => ({
          ...hotspot,
          members: hotspot.members.map((member) => shuffled[member]).sort(),
        }));
        expect(backInOrder).toEqual(original);
      }),
      { numRuns: 5, seed: 1 },
    );
  });

  it('gives the same list whatever numbers stand for the reporters', () => {
    const renumbered = {
      ...planted,
      reporter: planted.reporter.map((id) => Math.imul(id + 1, 2_654_435_761) >>> 0),
    };
    const places = (hotspots: DetectedHotspot[]): unknown =>
      hotspots.map(({ tier, people: n, q, cells }) => [tier, n, q.toPrecision(9), cells.join()]);
    expect(places(detectHotspots(renumbered).hotspots)).toEqual(
      places(detectHotspots(planted).hotspots),
    );
  });

  it('leaves what it is given unchanged', () => {
    const before = structuredClone(planted);
    detectHotspots(planted);
    expect(planted).toEqual(before);
  });

  it('finds twelve people at one spot of an even town, and nothing in the town alone', () => {
    expect(detectHotspots(toPoints(town)).hotspots).toEqual([]);
    const { hotspots } = detectHotspots(
      toPoints([...town, ...people(12, [481_955, 6_390_955], 1)]),
    );
    expect(hotspots).toHaveLength(1);
    expect(hotspots[0]).toMatchObject({ tier: 'A', people: 12, reports: 12, sudden: false });
    expect(
      Math.hypot(hotspots[0].easting - 481_965, hotspots[0].northing - 6_390_965),
    ).toBeLessThan(10);
  });

  it('takes sixty pins of one person for one voice', () => {
    const loud = people(60, [481_955, 6_390_955], 1).map((report) => ({ ...report, reporter: 1 }));
    expect(detectHotspots(toPoints([...town, ...loud])).hotspots).toEqual([]);
  });

  it('calls twelve people within two days sudden', () => {
    const brigade = people(12, [481_955, 6_390_955], 1, 0.15);
    const { hotspots } = detectHotspots(toPoints([...town, ...brigade]));
    expect(hotspots.map(({ sudden }) => sudden)).toEqual([true]);
    expect(hotspots[0].burstShare).toBe(1);
  });

  it.each([
    ['sudden', '12 of 20 people within a week', [...days(12, 0, 0.5), ...days(8, 20, 20)]],
    ['lasting', '10 of 20 people within a week', [...days(10, 0, 0.5), ...days(10, 20, 20)]],
    ['sudden', '12 people over two fortnights', days(12, 0, 2.2)],
    ['lasting', '12 people over three fortnights', days(12, 0, 2.6)],
    ['sudden', '7 people of whom 4 within a week', [...days(4, 0, 1), ...days(3, 30, 30)]],
  ])('calls %s: %s', (expected, _, on) => {
    const spot = people(on.length, [481_955, 6_390_955], 1).map((r, i) => ({ ...r, day: on[i] }));
    const { hotspots } = detectHotspots(toPoints([...town, ...spot]));
    expect(hotspots.map(({ sudden }) => (sudden ? 'sudden' : 'lasting'))).toEqual([expected]);
  });

  it('names no place with fewer people than the minimum', () => {
    const four = people(4, [481_955, 6_390_955], 1);
    for (const { people: n } of detectHotspots(toPoints([...town, ...four])).hotspots) {
      expect(n).toBeGreaterThanOrEqual(5);
    }
    const twelve = toPoints([...town, ...people(12, [481_955, 6_390_955], 1)]);
    expect(detectHotspots(twelve, { minimumReporters: 13 }).hotspots).toEqual([]);
  });

  it('answers an empty list for no reports, one report, and all reports in one cell', () => {
    expect(detectHotspots(toPoints([]))).toEqual({
      hotspots: [],
      voices: 0,
      spreadVoices: 0,
      leftOut: 0,
      fits: [],
    });
    expect(detectHotspots(toPoints(people(1, [5, 5], 1))).hotspots).toEqual([]);
    const oneCell = Array.from({ length: 50 }, (_, i) => ({
      easting: 3,
      northing: 4,
      reporter: i,
    }));
    expect(() => detectHotspots(toPoints(oneCell))).not.toThrow();
  });

  it('analyses 50 km round the middle where one report lies 100 km off, and says so', () => {
    const reports = [
      ...town,
      ...people(12, [481_955, 6_390_955], 1),
      { easting: 582_000, northing: 6_490_000, reporter: 99 },
      { easting: NaN, northing: 6_390_000, reporter: 98 },
    ];
    const { hotspots, leftOut } = detectHotspots(toPoints(reports));
    expect(leftOut).toBe(2);
    expect(hotspots.map(({ people: n }) => n)).toEqual([12]);
  });

  it('can be cancelled at each of its steps', () => {
    let steps = 0;
    detectHotspots(planted, { checkCancelled: () => steps++ });
    expect(steps).toBeGreaterThan(20);
    for (const stopAt of [1, 2, 5, steps]) {
      let step = 0;
      const checkCancelled = (): void => {
        if (++step === stopAt) throw new Error('cancelled');
      };
      expect(() => detectHotspots(planted, { checkCancelled })).toThrow('cancelled');
      expect(step).toBe(stopAt);
    }
  });

  it('tests other radii where it is asked to', () => {
    const { fits, hotspots } = detectHotspots(planted, { radii: [16, 36], tiers: ['A'] });
    expect(fits.map(({ radius }) => radius)).toEqual([16, 36]);
    expect(hotspots.length).toBeGreaterThan(0);
    for (const { radius } of hotspots) expect([16, 36]).toContain(radius);
  });

  it('names the phases to whoever measures', () => {
    const phases: string[] = [];
    detectHotspots(toPoints(town), { onPhase: (phase) => phases.push(phase) });
    expect(phases).toEqual([
      'order',
      'voices',
      'slots',
      'weights',
      'disc sums',
      'background',
      'neighbourhoods',
      'test A',
      'outlines A',
      'evidence A',
      'test B',
      'outlines B',
      'evidence B',
      'tiers',
    ]);
  });
});
