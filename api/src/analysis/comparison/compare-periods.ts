import type { Held, Job } from '../../analysis-threads/question.ts';
import type { Comparison } from '../../contract/comparison.ts';
import { pearsonBeside } from '../effect/overdispersion.ts';
import { estimateOnLogScale } from '../effect/ratio-of-ratios.ts';
import { judgeRatio } from '../effect/verdict.ts';
import type { ReportSelection } from '../filter.ts';
import { exactRateRatio } from '../rate-ratio.ts';
import { adjustForDarkness } from './adjust-for-darkness.ts';
import { countPeriod, sumByLight, type CountedPeriod, type Days } from './count-period.ts';
import { weighedHours } from './hour-weights.ts';
import type { StratifiedRate } from './standardise.ts';

export interface ComparisonQuestion {
  now: Days;
  earlier: Days;
  /** Without a period. */
  selection: ReportSelection;
}

export type ComparedPeriods = Omit<Comparison, 'filter' | 'query'>;

const SAME_DARKNESS = 0.02;

/**
 * Compares how many people report in two periods as if both had been equally dark. Counted are the
 * people of each fortnight, so that a loud person weighs no more than 26 times a year; the hours are
 * those of the sun at the town's centre, weighed by how busy each hour of the clock is with reports
 * of any kind. Reports whose hour is not known are left out of the adjusted ratio.
 *
 * What it does not see: weather, holidays, how many knew of the service, how many were out at all. Two
 * periods that are equally dark need no adjusting, and give the surest answer.
 */
export function comparePeriods(
  { columns, municipality }: Held,
  { now, earlier, selection }: ComparisonQuestion,
  { checkCancelled }: Job,
): ComparedPeriods {
  const [own, other] = [now, earlier].map((days) => {
    checkCancelled();
    return countPeriod(columns, days, municipality.timeZone, selection);
  });
  checkCancelled();
  const adjusted = adjustForDarkness(own, other);
  const { estimate, overdispersion } = adjusted;
  const described = [describe(own, adjusted.now), describe(other, adjusted.earlier)];
  return {
    now: described[0],
    earlier: described[1],
    sameDarkness: Math.abs(described[0].darkShare - described[1].darkShare) <= SAME_DARKNESS,
    plain: plainRatio(own, other),
    adjusted: estimate && {
      ratio: estimate.ratio,
      low: estimate.low,
      high: estimate.high,
      overdispersion,
    },
    verdict: estimate
      ? judgeRatio(estimate, couldShow(adjusted.earlier, overdispersion))
      : 'too_few',
  };
}

/** Whether nobody at all now would have been called "fewer". */
function couldShow({ counts }: StratifiedRate, overdispersion: number): boolean {
  const nobody = overdispersion / 2;
  const before = counts[0] + counts[1] + nobody;
  const standardError = Math.sqrt(overdispersion * (1 / nobody + 1 / before));
  return estimateOnLogScale(nobody / before, standardError).high < 1;
}

/** The exact interval of Poisson counts, each side of it stretched by √φ on the log scale. */
function plainRatio(now: CountedPeriod, earlier: CountedPeriod): Comparison['plain'] {
  const periods = [now, earlier].map(({ byLight, byHours }) => {
    const counts = byLight.map(([light, dark, unknown]) => light + dark + unknown);
    const times = byHours.map(sumOf);
    return { counts, times, count: sumOf(counts), time: sumOf(times) };
  });
  const [own, other] = periods;
  if (own.count === 0 || other.count === 0) return undefined;
  const groups = periods.map(({ counts, times, count, time }) =>
    counts.map((people, i) => ({ count: people, expected: (count / time) * times[i] })),
  );
  const overdispersion = Math.max(1, pearsonBeside(groups) || 1);
  const { ratio, low, high } = exactRateRatio(own, other);
  const stretch = (end: number): number => ratio * (end / ratio) ** Math.sqrt(overdispersion);
  return { ratio, low: stretch(low), high: stretch(high), overdispersion };
}

function sumOf(values: Iterable<number>): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

function describe(period: CountedPeriod, rate: StratifiedRate): Comparison['now'] {
  const [lightHours, darkHours] = weighedHours(period.hours, new Float64Array(24).fill(1));
  const [light, dark] = rate.hours;
  return {
    ...period.days,
    people: period.people,
    reports: period.reports,
    light: sumByLight(period, 0),
    dark: sumByLight(period, 1),
    unknown: sumByLight(period, 2),
    lightHours: Math.round(lightHours),
    darkHours: Math.round(darkHours),
    darkShare: dark / (light + dark),
  };
}
