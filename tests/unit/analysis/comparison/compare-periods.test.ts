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
