import { wilsonInterval } from '@trygghetskartan/api/analysis/proportion';
import { mean, median, spread } from '../support/statistics.ts';

/** A line of the evaluation: what was measured, for the product, the reference and against the bar. */
export interface EvaluationRow {
  what: string;
  product: string;
  reference: string;
  bar: string;
  /** Absent where the row has no bar. */
  holds?: boolean;
}

export const percent = (share: number, decimals = 0): string =>
  `${(100 * share).toFixed(decimals)} %`;

/** Mean, standard deviation and median: `0.764 ± 0.061, 0.770`. */
export const withSpread = (values: readonly number[]): string =>
  `${mean(values).toFixed(3)} ± ${spread(values).toFixed(3)}, ${median(values).toFixed(3)}`;

/** `3 of 60 (5.0 %)`. */
export const outOf = (some: number, all: number): string =>
  `${some} of ${all} (${percent(all === 0 ? 0 : some / all, 1)})`;

/** The same with the 95 % interval of the share: few maps say little. */
export function withInterval(some: number, all: number): string {
  const [low, high] = wilsonInterval(some, all);
  return `${outOf(some, all)}, ${(100 * low).toFixed(0)}–${percent(high)}`;
}
