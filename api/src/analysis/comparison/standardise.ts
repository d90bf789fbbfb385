import { estimateOnLogScale, type RatioEstimate } from '../effect/ratio-of-ratios.ts';

/** Of one period, in light and in dark: events, and the hours that they had. */
export type StratifiedRate = {
  counts: readonly [number, number];
  hours: readonly [number, number];
};

export type StandardisedComparison = {
  /** Rate of now over the earlier rate, with 95 % interval. */
  estimate: RatioEstimate;
  /** Share of the standard's hours that are dark: the mean of both periods. */
  darkShare: number;
};

/**
 * Ratio of two rates directly standardised for darkness: each period's rates in light and in dark,
 * n/H, are added up with the same weights, the shares of light and dark in the hours of both periods
 * together, so that what differs is not how dark it was. N. E. Breslow and N. E. Day, Statistical
 * Methods in Cancer Research II, 1987, § 2.2; variance Σ W²φn/H² of each rate, the ratio's interval on
 * the log scale. Where nobody was counted in one of the two, the variance of one person (of φ
 * clustered ones) is taken; nobody in both counts as φ/2, as in `compareChanges`. With no hours of
 * one of the two in a period, only the other is compared; undefined where that leaves nothing.
 */
export function standardiseRatio(
  now: StratifiedRate,
  earlier: StratifiedRate,
  overdispersion = 1,
): StandardisedComparison | undefined {
  const hours = [0, 1].map((s) =>
    now.hours[s] > 0 && earlier.hours[s] > 0 ? now.hours[s] + earlier.hours[s] : 0,
  );
  const all = hours[0] + hours[1];
  if (all === 0) return undefined;
  const weights = hours.map((own) => own / all);
  const [rateNow, rateEarlier] = [now, earlier].map((period) =>
    rateOf(period, weights, overdispersion),
  );
  const standardError = Math.hypot(rateNow.relativeError, rateEarlier.relativeError);
  return {
    estimate: estimateOnLogScale(rateNow.rate / rateEarlier.rate, standardError),
    darkShare: weights[1],
  };
}

function rateOf(
  { counts, hours }: StratifiedRate,
  weights: readonly number[],
  overdispersion: number,
): { rate: number; relativeError: number } {
  const used = [0, 1].filter((s) => weights[s] > 0);
  const nobody = used.every((s) => counts[s] === 0);
  const hoursUsed = used.reduce((sum, s) => sum + hours[s], 0);
  let rate = 0;
  let variance = 0;
  for (const s of used) {
    const count = counts[s] + (nobody ? (overdispersion / 2) * (hours[s] / hoursUsed) : 0);
    rate += (weights[s] * count) / hours[s];
    const doubt = nobody ? count : Math.max(overdispersion, count);
    variance += (weights[s] ** 2 * overdispersion * doubt) / hours[s] ** 2;
  }
  return { rate, relativeError: Math.sqrt(variance) / rate };
}
