import { z } from 'zod';
import { changeVerdict, ratioInterval } from './effect.ts';
import { reportFilter, resolvedFilter } from './filter.ts';

/** The filter's own period is now; then is the one before it (jämförelse av två perioder). */
export const comparisonQuery = reportFilter.omit({ darkness: true }).extend({
  thenFrom: reportFilter.shape.from.unwrap(),
  thenTo: reportFilter.shape.to.unwrap(),
});

export type ComparisonQuery = z.infer<typeof comparisonQuery>;

const comparedPeriod = z.object({
  from: z.iso.date(),
  to: z.iso.date(),
  /** Distinct reporters and reports of the filter in the whole period. */
  people: z.int(),
  reports: z.int(),
  /**
   * People of each fortnight added up, by light: someone who reports in three fortnights counts three
   * times, someone with reports in light and dark of one fortnight in both.
   */
  light: z.int(),
  dark: z.int(),
  unknown: z.int(),
  /** Hours with the sun above and below −6° at the place. */
  lightHours: z.number(),
  darkHours: z.number(),
  /** Of the hours, each counted as busy as it is, the share that is dark: what the rates are adjusted for. */
  darkShare: z.number(),
});

/** Two periods, so that December is not held against June as if nothing differed. */
export const comparison = z.object({
  filter: resolvedFilter,
  query: z.string(),
  now: comparedPeriod,
  earlier: comparedPeriod,
  /** Equally dark to within two percentage points: the same months of different years. */
  sameDarkness: z.boolean(),
  /**
   * People per day now over those of the earlier period, whatever the light; exact interval of
   * Poisson counts, widened by their overdispersion by fortnight. Absent where either has nobody.
   */
  plain: ratioInterval.extend({ overdispersion: z.number() }).optional(),
  /** The same at equal darkness; only of reports with a known hour. Absent where no light is in both. */
  adjusted: ratioInterval.extend({ overdispersion: z.number() }).optional(),
  /** By the adjusted ratio. */
  verdict: changeVerdict,
});

export type Comparison = z.infer<typeof comparison>;
