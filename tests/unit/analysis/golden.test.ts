import {
  weightedDisplacementDifference,
  weightedDisplacementQuotient,
} from '@trygghetskartan/api/analysis/effect/displacement';
import { pearsonOverdispersion } from '@trygghetskartan/api/analysis/effect/overdispersion';
import {
  compareChanges,
  estimateOnLogScale,
  type RatioEstimate,
} from '@trygghetskartan/api/analysis/effect/ratio-of-ratios';
import { correctForRegression } from '@trygghetskartan/api/analysis/effect/regression-to-mean';
import { wilsonInterval } from '@trygghetskartan/api/analysis/proportion';
import { exactRateRatio } from '@trygghetskartan/api/analysis/rate-ratio';
import { gammaQuantile, incompleteGamma } from '@trygghetskartan/api/analysis/special';
import { upperTail } from '@trygghetskartan/api/analysis/tail';
import { fitLoglinear } from '@trygghetskartan/api/analysis/trend/loglinear';
import { summariseHours } from '@trygghetskartan/api/contract/circular';
import { expect, test } from 'vitest';
import { earsC3, earsC3UpperInR, earsStatistic, earsUpper } from '../../evaluate/peers/ears.ts';
import { farringtonUpper } from '../../evaluate/peers/farrington.ts';
import { getisOrd } from '../../evaluate/peers/getis-ord.ts';
import {
  exactTrendTail,
  jeffreysTail,
  jeffreysUpper,
} from '../../evaluate/peers/jeffreys-trend.ts';
import { knoxPairs } from '../../evaluate/peers/knox.ts';
import { scanLikelihoodRatio, scanRelativeRisk } from '../../evaluate/peers/kulldorff.ts';
import { smoothRates } from '../../evaluate/peers/marshall.ts';
import {
  fitNegativeBinomialPanel,
  type Panel,
} from '../../evaluate/peers/negative-binomial-panel.ts';
import { poissonCusum } from '../../evaluate/peers/poisson-cusum.ts';
import { predictionAccuracy } from '../../evaluate/peers/prediction-accuracy.ts';
import { rayleighTest } from '../../evaluate/peers/rayleigh.ts';
import { eTest, midP } from '../../evaluate/peers/two-rates.ts';
import golden from './fixtures/golden.json' with { type: 'json' };

/*
 * Vectors that were computed in R and again with scipy. Each test takes the input from the file and
 * must give every number of the output, whatever its name, to one part in a million.
 */
type Outputs = Record<string, number | readonly number[]>;

/** What of the output was not given, or not to a millionth of its size. */
function mismatches(given: Outputs, output: Outputs): string[] {
  const keys = [...new Set([...Object.keys(given), ...Object.keys(output)])];
  return keys.flatMap((key) => {
    const [expected, found] = [[output[key] ?? []].flat(), [given[key] ?? []].flat()];
    if (found.length !== expected.length) return [`${key}: ${found.length} numbers`];
    return expected.flatMap((value, i) => {
      // A published 0 is a bound or a flag, exactly.
      const error = Math.abs(found[i] - value) / Math.max(1e-12, Math.abs(value));
      return error < 1e-6 ? [] : [`${key}[${i}]: ${found[i]} for ${value}`];
    });
  });
}

const named = (low: number, high: number): number[] => [low, high];
const asRow = ({ ratio, standardError, low, high, z, p }: RatioEstimate): number[] => [
  ratio,
  standardError,
  low,
  high,
  z,
  p,
];
const inFours = (y: readonly number[]): Panel => [
  y.slice(0, 6),
  y.slice(6, 12),
  y.slice(12, 18),
  y.slice(18, 24),
];
const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);
const changeOf = (panel: Panel, overdispersion: number): RatioEstimate =>
  compareChanges(
    { before: total(panel[0]), after: total(panel[1]) },
    { before: total(panel[2]), after: total(panel[3]) },
    overdispersion,
  );

test('gi_star_5x5_queen_self', () => {
  const { input, output } = golden.gi_star_5x5_queen_self;
  const cells = getisOrd(input.counts_row_major, 5);
  expect(
    mismatches(
      {
        z: cells.map(({ z }) => z),
        p_one_sided: cells.map(({ p }) => p),
        p_BH: cells.map(({ q }) => q),
      },
      output,
    ),
  ).toEqual([]);
});

test('kulldorff_llr', () => {
  const { input, output } = golden.kulldorff_llr;
  expect(
    mismatches(
      {
        llr: scanLikelihoodRatio(input.c, input.E, input.N),
        rr: scanRelativeRisk(input.c, input.E, input.N),
      },
      output,
    ),
  ).toEqual([]);
});

test('upper_tail', () => {
  const { input, output } = golden.upper_tail;
  const negbin = input.n.map((n, i) => upperTail(n, input.mu[i], input.k[i]));
  const poisson = input.n.map((n, i) => incompleteGamma(n, input.mu[i]));
  // The checks are R's own pnbinom and ppois of the second and the first case.
  expect(
    mismatches({ poisson, negbin, check_pnbinom: negbin[1], check_ppois: poisson[0] }, output),
  ).toEqual([]);
});

test('score', () => {
  const { input, output } = golden.score;
  const lower95 = input.n_reporters.map((n) => gammaQuantile(0.05, n));
  expect(
    mismatches(
      {
        lower95,
        score: lower95.map((lower, i) => Math.max(0, lower - input.expected[i])),
        upper95: input.n_reporters.map((n) => gammaQuantile(0.95, n + 1)),
        eb_ratio_prior2: input.n_reporters.map((n, i) => (n + 2) / (input.expected[i] + 2)),
      },
      output,
    ),
  ).toEqual([]);
});

test('marshall_eb', () => {
  const { input, output } = golden.marshall_eb;
  const { common, spread, weights, smoothed } = smoothRates(input.O, input.E);
  expect(
    mismatches({ m: common, A: spread, w: weights, eb: smoothed, check_spdep: smoothed }, output),
  ).toEqual([]);
});

test('two_poisson_rates', () => {
  const { input, output } = golden.two_poisson_rates;
  const one = { count: input.n1, time: input.t1 };
  const other = { count: input.n2, time: input.t2 };
  const exact = exactRateRatio(one, other);
  const wald = estimateOnLogScale(exact.ratio, Math.sqrt(1 / input.n1 + 1 / input.n2));
  expect(
    mismatches(
      {
        rr: exact.ratio,
        exact_p: exact.p,
        exact_ci95: named(exact.low, exact.high),
        wald_log_ci95: named(wald.low, wald.high),
        midp: midP(one, other),
        etest_p: eTest(one, other),
      },
      output,
    ),
  ).toEqual([]);
});

test('did_2x2', () => {
  const { input, output } = golden.did_2x2;
  const treated = { before: input.T_before, after: input.T_after };
  const control = { before: input.C_before, after: input.C_after };
  const [plain, wide] = input.phi.map((phi) => compareChanges(treated, control, phi));
  const none = { before: 0, after: 0 };
  const scaled = weightedDisplacementDifference(
    { treated, control, ring: none, ringControl: none },
    // Events of the control scaled to the treated place's level: Ta − Tb·Ca/Cb is the same difference.
    { controlWeight: input.T_before / input.C_before },
  );
  expect(
    mismatches(
      { phi1: asRow(plain), phi1_8: asRow(wide), did_counts: scaled.place.estimate },
      output,
    ),
  ).toEqual([]);
});

test('did_panel_underdispersed', () => {
  const { input, output } = golden.did_panel_underdispersed;
  const panel = inFours(input.y);
  const phi = pearsonOverdispersion(panel);
  const poisson = changeOf(panel, 1);
  const quasi = changeOf(panel, Math.max(1, phi));
  expect(
    mismatches(
      {
        beta: Math.log(poisson.ratio),
        rrr: poisson.ratio,
        se_poisson: poisson.standardError,
        phi,
        ci_poisson: named(poisson.low, poisson.high),
        se_quasi: quasi.standardError,
      },
      output,
    ),
  ).toEqual([]);
});

test('did_panel_overdispersed', () => {
  const { input, output } = golden.did_panel_overdispersed;
  const panel = inFours(input.y);
  const phi = pearsonOverdispersion(panel);
  const poisson = changeOf(panel, 1);
  const quasi = changeOf(panel, Math.max(1, phi));
  const rival = fitNegativeBinomialPanel(panel);
  expect(
    mismatches(
      {
        rrr: rival.ratio,
        theta: rival.size,
        se_nb: rival.standardError,
        ci_nb: named(rival.low, rival.high),
        p_nb: rival.p,
        phi,
        se_poisson: poisson.standardError,
        ci_quasi: named(quasi.low, quasi.high),
        ci_poisson: named(poisson.low, poisson.high),
      },
      output,
    ),
  ).toEqual([]);
});

test('wdq', () => {
  const { input, output } = golden.wdq;
  const found = weightedDisplacementQuotient(
    { before: input.A_before, after: input.A_after },
    { before: input.B_before, after: input.B_after },
    { before: input.C_before, after: input.C_after },
  );
  expect(
    mismatches(
      {
        res: [
          found?.placeChange ?? NaN,
          found?.ringChange ?? NaN,
          found?.quotient ?? NaN,
          found?.percentFewer ?? NaN,
        ],
      },
      output,
    ),
  ).toEqual([]);
});

test('wdd', () => {
  const { input, output } = golden.wdd;
  const pair = ([before, after]: number[]) => ({ before, after });
  const found = weightedDisplacementDifference({
    treated: pair(input.treated),
    control: pair(input.control),
    ring: pair(input.disp_treated),
    ringControl: pair(input.disp_control),
  });
  expect(
    mismatches(
      {
        Est_Local: found.place.estimate,
        SE_Local: found.place.standardError,
        Est_Displace: found.ring.estimate,
        SE_Displace: found.ring.standardError,
        Est_Total: found.total.estimate,
        SE_Total: found.total.standardError,
        Z: found.z,
        LowCI: found.low,
        HighCI: found.high,
      },
      output,
    ),
  ).toEqual([]);
});

test('hauer_eb', () => {
  const { input, output } = golden.hauer_eb;
  const found = correctForRegression(
    { before: input.observed_before, after: input.after },
    { mean: input.prior_mean, shape: input.k },
    input.control_ratio,
  );
  expect(
    mismatches(
      {
        w: found.weight,
        eb_before: found.before,
        var: found.variance,
        expected_after: found.expectedAfter,
        naive_rr: found.naiveRatio,
        theta: found.ratio,
        se: found.standardError,
        ci: named(found.low, found.high),
      },
      output,
    ),
  ).toEqual([]);
});

test('ears', () => {
  const { input, output } = golden.ears;
  const { y, alpha_C1_C2: alpha, alpha_C3: alphaC3 } = input;
  const from = (start: number): number[] => y.map((_, t) => t).slice(start);
  const flag = (alarm: boolean): number => (alarm ? 1 : 0);
  expect(
    mismatches(
      {
        C1_upper: from(7).map((t) => earsUpper(y, t, 'C1', alpha)),
        C1_alarm: from(7).map((t) => flag(y[t] > earsUpper(y, t, 'C1', alpha))),
        C2_upper: from(9).map((t) => earsUpper(y, t, 'C2', alpha)),
        C2_alarm: from(9).map((t) => flag(y[t] > earsUpper(y, t, 'C2', alpha))),
        C3_upper: from(11).map((t) => earsC3UpperInR(y, t, alphaC3)),
        C3_alarm: from(11).map((t) => flag(y[t] > earsC3UpperInR(y, t, alphaC3))),
        C1_stat_t13: earsStatistic(y, 12, 'C1'),
        C2_stat_t13: earsStatistic(y, 12, 'C2'),
      },
      output,
    ),
  ).toEqual([]);
});

test("ears: by its own formula C3 sounds on the peak itself, which R's bound cannot", () => {
  // 12 after a mean of 3.86: C3 = .38 + 0 + 5.05 > 1.96, and the vector's alarm there is 0.
  const { input, output } = golden.ears;
  const statistics = [11, 12, 13, 14].map((t) => earsC3(input.y, t));
  expect(statistics.map((c3) => (c3 > 1.959963985 ? 1 : 0))).toEqual([0, 1, 1, 1]);
  expect(output.C3_alarm).toEqual([0, 0, 1, 1]);
});

test('trend_exact', () => {
  const { input, output } = golden.trend_exact;
  const { current, baseline } = input;
  const exact = exactRateRatio(
    { count: current, time: 1 },
    { count: total(baseline), time: baseline.length },
  );
  expect(
    mismatches(
      {
        rr: exact.ratio,
        p_up: exactTrendTail(current, baseline),
        p_two: exact.p,
        ci: named(exact.low, exact.high),
        predictive_upper95: jeffreysUpper(0.95, baseline),
        predictive_upper99: jeffreysUpper(0.99, baseline),
        p_predictive: jeffreysTail(current, baseline),
      },
      output,
    ),
  ).toEqual([]);
});

test('poisson_cusum', () => {
  const { input, output } = golden.poisson_cusum;
  const { reference, sums } = poissonCusum(input.y, input.mu0, input.mu1);
  expect(mismatches({ k: reference, S: sums }, output)).toEqual([]);
});

test('farrington', () => {
  const { input, output } = golden.farrington;
  const upper = input.range.map((t) =>
    farringtonUpper(input.y, t - 1, {
      frequency: input.freq,
      yearsBack: input.b,
      halfWindow: input.w,
      alpha: input.alpha,
    }),
  );
  const alarm = input.range.map((t, i) => (input.y[t - 1] > upper[i] ? 1 : 0));
  expect(mismatches({ upper, alarm }, output)).toEqual([]);
});

test('loglinear_trend', () => {
  const { input, output } = golden.loglinear_trend;
  const found = fitLoglinear(input.y);
  expect(
    mismatches(
      {
        beta: found?.slope ?? NaN,
        se: found?.standardError ?? NaN,
        phi: found?.overdispersion ?? NaN,
        pct_per_period: found?.percentPerPeriod ?? NaN,
        ci_pct: named(found?.percentLow ?? NaN, found?.percentHigh ?? NaN),
        p: found?.p ?? NaN,
      },
      output,
    ),
  ).toEqual([]);
});

test('pai', () => {
  const { input, output } = golden.pai;
  const cells = input.obs.map((observed, i) => ({
    observed,
    predicted: input.pred[i],
    area: input.area[i],
  }));
  const found = predictionAccuracy(cells);
  expect(
    mismatches(
      {
        PAI: found.map(({ index }) => index),
        PEI: found.map(({ efficiency }) => efficiency),
        RRI: found.map(({ ratio }) => ratio),
      },
      output,
    ),
  ).toEqual([]);
});

test('time_profile', () => {
  const { input, output } = golden.time_profile;
  const counts = Array.from({ length: 24 }, (_, h) => input.hours.filter((x) => x === h).length);
  const { meanHour = NaN, concentration } = summariseHours(counts);
  const rayleigh = rayleighTest(concentration, input.hours.length);
  expect(
    mismatches(
      {
        mean_hour: meanHour,
        R: concentration,
        rayleigh_Z: rayleigh.z,
        rayleigh_p: rayleigh.p,
        wilson_dark: wilsonInterval(input.dark, input.n),
      },
      output,
    ),
  ).toEqual([]);
});

test('knox', () => {
  const { input, output } = golden.knox;
  const happenings = input.x.map((x, i) => ({ x, y: input.y[i], day: input.day[i] }));
  const found = knoxPairs(happenings, input.ds, input.dt);
  expect(
    mismatches(
      {
        close_space: found.closeInSpace,
        close_time: found.closeInTime,
        both: found.both,
        expected: found.expected,
        ratio: found.both / found.expected,
      },
      output,
    ),
  ).toEqual([]);
});

test('the file holds the twenty vectors that are tested here', () => {
  expect(Object.keys(golden)).toEqual([
    'gi_star_5x5_queen_self',
    'kulldorff_llr',
    'upper_tail',
    'score',
    'marshall_eb',
    'two_poisson_rates',
    'did_2x2',
    'did_panel_underdispersed',
    'did_panel_overdispersed',
    'wdq',
    'wdd',
    'hauer_eb',
    'ears',
    'trend_exact',
    'poisson_cusum',
    'farrington',
    'loglinear_trend',
    'pai',
    'time_profile',
    'knox',
  ]);
});
