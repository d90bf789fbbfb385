import { comparePeriods } from '@trygghetskartan/api/analysis/comparison/compare-periods';
import { createColumns, takeUp, type ReportRow } from '@trygghetskartan/api/analysis/columns';
import { createDarknessClock } from '@trygghetskartan/api/analysis/darkness';
import { createLocalClock } from '@trygghetskartan/api/analysis/local-time';
import { startOfDay } from '@trygghetskartan/api/local-instant';
import { describe, expect, it } from 'vitest';
import { drawPoisson } from '../../../support/random-counts.ts';
import { seededRandom } from '../../../support/town.ts';
import { quietJob } from '../effect/planted-places.ts';
import { NASSJO, reportRow } from '../rows.ts';

/*
 * People report by the hour of the clock (evenings most) and three times as much in the dark. Nothing
 * else tells December from June.
 */
const june = { from: '2026-06-01', to: '2026-07-26' };
const december = { from: '2026-11-02', to: '2026-12-27' };
const zone = NASSJO.timeZone;
const localTime = createLocalClock(zone);
const darknessAt = createDarknessClock(NASSJO.lat, NASSJO.lng);
const busy = (hour: number): number => (hour >= 16 ? 4 : hour >= 7 ? 2 : 0.25);

type Days = typeof june;

function holdReports(seed: number, periods: readonly (readonly [Days, number])[], perHour: number) {
  const random = seededRandom(seed);
  const rows: ReportRow[] = [];
  for (const [{ from, to }, level] of periods) {
    const end = startOfDay(to, zone) + 24 * 3_600_000;
    for (let feltAt = startOfDay(from, zone); feltAt < end; feltAt += 600_000) {
      const factor = darknessAt(feltAt) === 'dark' ? 3 : 1;
      const mean = (perHour / 6) * level * factor * busy(localTime(feltAt).hour);
      for (let n = drawPoisson(random, mean); n > 0; n--) {
        const id = rows.length + 1;
        rows.push(reportRow({ id, reporter: `p${id}`, feltAt, receivedAt: feltAt }));
      }
    }
  }
  const columns = createColumns(NASSJO);
  takeUp(columns, rows);
  return { columns, municipality: { code: '0682', ...NASSJO }, version: 1 };
}

const ask = (held: ReturnType<typeof holdReports>, now = december, earlier = june) =>
  comparePeriods(held, { now, earlier, selection: { feeling: 'unsafe' } }, quietJob);

describe('December beside June', () => {
  it('has far more reports, and no clear change when both are taken as equally dark', () => {
    const answer = ask(
      holdReports(
        4,
        [
          [june, 1],
          [december, 1],
        ],
        0.15,
      ),
    );
    expect(answer.plain?.low).toBeGreaterThan(1.2);
    expect(answer.verdict).toBe('no_clear_change');
    expect(answer.adjusted?.ratio).toBeGreaterThan(0.8);
    expect(answer.adjusted?.ratio).toBeLessThan(1.25);
    expect(answer.sameDarkness).toBe(false);
    expect(answer.now.darkShare).toBeGreaterThan(0.4);
    expect(answer.earlier.darkShare).toBeLessThan(0.15);
    expect(answer.now.lightHours + answer.now.darkHours).toBe(56 * 24);
  });

  it('is "fewer" where half as many report, though the plain count says otherwise', () => {
    const answer = ask(
      holdReports(
        4,
        [
          [june, 1],
          [december, 0.5],
        ],
        0.15,
      ),
    );
    expect(answer.verdict).toBe('fewer');
    expect(answer.adjusted?.ratio).toBeGreaterThan(0.35);
    expect(answer.adjusted?.ratio).toBeLessThan(0.7);
    expect(answer.plain?.ratio).toBeGreaterThan(0.7);
  });

  it('is told wrongly in about one town of twenty', () => {
    let wrong = 0;
    let sum = 0;
    const towns = 150;
    for (let seed = 100; seed < 100 + towns; seed++) {
      const held = holdReports(
        seed,
        [
          [june, 1],
          [december, 1],
        ],
        0.05,
      );
      const { verdict, adjusted } = ask(held);
      if (verdict === 'fewer' || verdict === 'more') wrong++;
      sum += Math.log(adjusted?.ratio ?? 1);
    }
    // Four standard errors of .05 in 150 are .07.
    expect(wrong / towns).toBeLessThan(0.05 + 0.07);
    expect(Math.abs(sum / towns)).toBeLessThan(0.08);
  });
});

describe('the same weeks of two years', () => {
  it('are equally dark, and the two ratios agree', () => {
    const lastJune = { from: '2025-06-01', to: '2025-07-26' };
    const held = holdReports(
      9,
      [
        [lastJune, 1],
        [june, 1.6],
      ],
      0.2,
    );
    const answer = ask(held, june, lastJune);
    expect(answer.sameDarkness).toBe(true);
    expect(answer.verdict).toBe('more');
    expect(answer.adjusted?.ratio).toBeCloseTo(answer.plain?.ratio ?? NaN, 1);
  });
});

describe('the plain ratio', () => {
  const eight = { from: '2026-06-01', to: '2026-09-20' };
  const after = { from: '2026-09-21', to: '2027-01-10' };
  /** So many people at noon of the third day of each fortnight of both periods. */
  const ratioOf = (counts: readonly number[]) => {
    const rows = counts.flatMap((count, fortnight) => {
      const feltAt = Date.UTC(2026, 5, 3 + 14 * fortnight, 12);
      return Array.from({ length: count }, (_, n) => {
        const id = 1000 * fortnight + n + 1;
        return reportRow({ id, reporter: `p${id}`, feltAt, receivedAt: feltAt });
      });
    });
    const columns = createColumns(NASSJO);
    takeUp(columns, rows);
    const held = { columns, municipality: { code: '0682', ...NASSJO }, version: 1 };
    return ask(held, after, eight).plain;
  };

  it('has the exact interval where people come as evenly as chance has it', () => {
    const plain = ratioOf([10, 10, 10, 10, 10, 10, 10, 10, 15, 15, 15, 15, 15, 15, 15, 15]);
    expect(plain?.overdispersion).toBe(1);
    // scipy.stats.binomtest(120, 200).proportion_ci(); the later period has an hour more.
    expect(plain?.low).toBeCloseTo(1.1211, 2);
    expect(plain?.high).toBeCloseTo(2.0162, 2);
  });

  it('claims less where they come in clusters: the same people in two fortnights of each', () => {
    const plain = ratioOf([40, 0, 0, 0, 0, 0, 0, 40, 60, 0, 0, 0, 0, 0, 0, 60]);
    // By hand: (2·30² + 6·10²)/10 + (2·45² + 6·15²)/15 = 240 + 360, over 14.
    expect(plain?.overdispersion).toBeCloseTo(600 / 14, 0);
    expect(plain?.ratio).toBeCloseTo(1.5, 2);
    expect(plain?.low).toBeLessThan(0.3);
    expect(plain?.high).toBeGreaterThan(7);
  });
});

describe('too few to say', () => {
  it('where nobody reported in either period', () => {
    const answer = ask(holdReports(1, [], 1));
    expect(answer).toMatchObject({
      verdict: 'too_few',
      now: { people: 0 },
      earlier: { people: 0 },
    });
    expect(answer.plain).toBeUndefined();
  });

  it('where even nobody now could have been chance', () => {
    const lastJune = { from: '2025-06-01', to: '2025-07-26' };
    const answer = ask(holdReports(3, [[lastJune, 1]], 0.002), june, lastJune);
    expect(answer.earlier.people).toBeGreaterThan(0);
    expect(answer.earlier.people).toBeLessThan(9);
    expect(answer.verdict).toBe('too_few');
  });

  it('is not said where everybody has gone', () => {
    const answer = ask(holdReports(12, [[june, 1]], 0.05));
    expect(answer.now.people).toBe(0);
    expect(answer.verdict).toBe('fewer');
    expect(answer.adjusted?.high).toBeLessThan(0.2);
  });
});
