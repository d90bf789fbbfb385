import { CLOCK_STRATA } from './clock-hours.ts';

/** What was counted in a period, and how many hours there were for it, by clock hour and darkness. */
export type ClockPeriod = { counts: Float64Array; hours: Float64Array };

/** Enough for six digits, also where an hour is dark in one period only. */
const ROUNDS = 200;

/**
 * How busy each hour of the clock is (24 numbers, mean 1), whatever the light: the hour effects of
 * a log-linear model rate = period · hour · darkness, fitted by scaling each factor in turn to what
 * was counted (Y. M. M. Bishop, S. E. Fienberg and P. W. Holland, Discrete Multivariate Analysis, 1975,
 * ch. 3). All 1 where nothing was counted.
 *
 * Without it, the few dark hours of June, all of them after midnight when nobody is out, would be
 * held against the dark afternoons of December.
 */
export function weighHours(periods: readonly ClockPeriod[]): Float64Array {
  const factors = {
    period: periods.map(() => 1),
    hour: Array.from({ length: 24 }, () => 1),
    darkness: [1, 1],
  };
  for (let round = 0; round < ROUNDS; round++) {
    scale(factors.period, ({ period }) => period);
    scale(factors.darkness, ({ darkness }) => darkness);
    scale(factors.hour, ({ hour }) => hour);
  }
  const mean = factors.hour.reduce((sum, weight) => sum + weight, 0) / 24;
  return Float64Array.from(factors.hour, (weight) => (mean === 0 ? 1 : weight / mean));

  /** Scales each level of a factor so that as much is expected of it as was counted. */
  function scale(factor: number[], levelOf: (cell: Cell) => number): void {
    const counted = factor.map(() => 0);
    const expected = factor.map(() => 0);
    for (const [period, { counts, hours }] of periods.entries()) {
      for (let stratum = 0; stratum < CLOCK_STRATA; stratum++) {
        const cell = { period, hour: stratum >> 1, darkness: stratum & 1 };
        counted[levelOf(cell)] += counts[stratum];
        expected[levelOf(cell)] +=
          hours[stratum] *
          factors.period[cell.period] *
          factors.hour[cell.hour] *
          factors.darkness[cell.darkness];
      }
    }
    for (const level of factor.keys()) {
      if (expected[level] > 0) factor[level] *= counted[level] / expected[level];
    }
  }
}

type Cell = { period: number; hour: number; darkness: number };

/** Hours of light and of dark, each hour of the clock counted as busy as it is. */
export function weighedHours(
  hours: Float64Array,
  weights: Float64Array,
): [light: number, dark: number] {
  const sums: [number, number] = [0, 0];
  for (let stratum = 0; stratum < CLOCK_STRATA; stratum++) {
    sums[stratum & 1] += hours[stratum] * weights[stratum >> 1];
  }
  return sums;
}
