import { Z_95 } from '../normal.ts';
import type { BeforeAfter } from './ratio-of-ratios.ts';

/** Counts at the place and in the ring around it, and at what each is compared with. */
export type DisplacementCounts = {
  treated: BeforeAfter;
  control: BeforeAfter;
  ring: BeforeAfter;
  ringControl: BeforeAfter;
};

export type DisplacementOptions = {
  /** What one event of the control weighs: area of the treated over area of its control; 1 by default. */
  controlWeight?: number;
  ringControlWeight?: number;
  /** φ ≥ 1; the test itself assumes Poisson counts. */
  overdispersion?: number;
};

/** A difference in events, negative = fewer, with its standard error. */
type Difference = { estimate: number; standardError: number };

export type WeightedDisplacementDifference = {
  place: Difference;
  ring: Difference;
  total: Difference;
  z: number;
  /** 95 % of the total. */
  low: number;
  high: number;
};

/**
 * Weighted displacement difference (WDD): the change at the place less that at its control, plus the
 * same of the ring around, so that what only moved round the corner is not counted as gone. Negative
 * = fewer in all. A. P. Wheeler and J. H. Ratcliffe, 2018, doi:10.1186/s40163-018-0085-5; variance =
 * the sum of all counts, each times its weight squared.
 */
export function weightedDisplacementDifference(
  { treated, control, ring, ringControl }: DisplacementCounts,
  { controlWeight = 1, ringControlWeight = 1, overdispersion = 1 }: DisplacementOptions = {},
): WeightedDisplacementDifference {
  const place = differenceOf(treated, control, controlWeight, overdispersion);
  const around = differenceOf(ring, ringControl, ringControlWeight, overdispersion);
  const total = {
    estimate: place.estimate + around.estimate,
    standardError: Math.hypot(place.standardError, around.standardError),
  };
  return {
    place,
    ring: around,
    total,
    z: total.estimate / total.standardError,
    low: total.estimate - Z_95 * total.standardError,
    high: total.estimate + Z_95 * total.standardError,
  };
}

function differenceOf(
  treated: BeforeAfter,
  control: BeforeAfter,
  weight: number,
  overdispersion: number,
): Difference {
  const variance =
    treated.before + treated.after + weight * weight * (control.before + control.after);
  return {
    estimate: treated.after - treated.before - weight * (control.after - control.before),
    standardError: Math.sqrt(overdispersion * variance),
  };
}

export type DisplacementQuotient = {
  /** Changes of place/control and ring/control. */
  placeChange: number;
  ringChange: number;
  /** Ring over place: > 0 the good spread, < 0 it moved, < −1 more moved than was gained. */
  quotient: number;
  /** Fall of place/control in per cent. */
  percentFewer: number;
};

/**
 * Weighted displacement quotient (WDQ): K. J. Bowers and S. D. Johnson, 2003,
 * doi:10.1023/A:1024909009240. Undefined where the place did not improve against its control (there
 * is then nothing that could have moved) or a count to divide by is 0. It has no standard error: read
 * it beside the difference above.
 */
export function weightedDisplacementQuotient(
  place: BeforeAfter,
  ring: BeforeAfter,
  control: BeforeAfter,
): DisplacementQuotient | undefined {
  if (control.before === 0 || control.after === 0 || place.before === 0) return undefined;
  const placeChange = place.after / control.after - place.before / control.before;
  const ringChange = ring.after / control.after - ring.before / control.before;
  if (placeChange >= 0) return undefined;
  return {
    placeChange,
    ringChange,
    quotient: ringChange / placeChange,
    percentFewer: (-100 * placeChange) / (place.before / control.before),
  };
}
