import { backgroundRates } from './background.ts';
import type { ColumnArrays } from './column-arrays.ts';
import { createEvidence } from './evidence.ts';
import { testCells } from './excess.ts';
import type { DatedReports } from './gathering.ts';
import { layGround, type Ground, type GroundOptions } from './ground.ts';
import { growOutlines } from './growth.ts';
import type { Grown } from './grown.ts';
import type { DetectedHotspot, Tier } from './hotspot.ts';
import { lookAround } from './neighbourhoods.ts';
import type { ReportPoints } from './report-points.ts';
import { sortPoints } from './sorted-reports.ts';
import { surveyGround } from './survey.ts';
import { POISSON_SIZE } from './tail.ts';
import { combineTiers } from './tiers.ts';

export type FindOptions = {
  /** Largest q of a hotspot; .05 by default. */
  alpha?: number;
  /** Fewest distinct reporters of a hotspot; 5 by default, the bound for showing small counts. */
  minimumReporters?: number;
  /** Both by default. */
  tiers?: readonly Tier[];
  /** Throws to end the work. */
  checkCancelled?: () => void;
  /** Called with the phase's name at the end of each phase, for whoever measures. */
  onPhase?: (phase: string) => void;
};

/** The null model that was fitted at one radius; see NullModel. */
export type NullFit = { tier: Tier; radius: number; crowding: number; size: number };

export type Detection = {
  /** Tier A before B, in each the lasting before the sudden, then the highest score first. */
  hotspots: DetectedHotspot[];
  /** How many voices were counted, and how many of them were spread round a landmark. */
  voices: number;
  spreadVoices: number;
  /** Reports that were not analysed: outside the largest extent, or without a finite place. */
  leftOut: number;
  fits: NullFit[];
};

const MINUTES_A_DAY = 1440;

/**
 * LEX, local excess of distinct voices: finds the places where more people report than the
 * surroundings lead one to expect, in EPSG:3006. The ground must have been laid from, or brought up
 * to, the columns as they are; hotspots' `members` are positions in them.
 *
 * Deterministic and independent of the order of the reports. What it says holds against the
 * surroundings at 100–400 m only: a whole district that is worse than the rest of the town does not
 * stand out, and a busy corner with many passers-by does (footfall is not known here). Silence is
 * not safety. At most 50 km × 50 km are analysed, see `chooseExtent`.
 */
export function findHotspots(
  ground: Ground,
  { arrays }: { arrays: ColumnArrays },
  options: FindOptions = {},
): Detection {
  const { feltMinute } = arrays;
  return detect(ground, { arrays, dayOf: (at) => feltMinute[at] / MINUTES_A_DAY }, options);
}

/**
 * The same for points in any order; hotspots' `members` are positions in them. Points without a
 * finite place are left out.
 */
export function detectHotspots(
  points: ReportPoints,
  options: FindOptions & GroundOptions = {},
): Detection {
  const { reports: arrays, order } = sortPoints(points);
  options.onPhase?.('order');
  const ground = layGround({ arrays }, Uint32Array.from(order.keys()), options);
  const found = detect(ground, { arrays, dayOf: (at) => points.day[order[at]] }, options);
  return {
    ...found,
    leftOut: found.leftOut + points.easting.length - order.length,
    hotspots: found.hotspots.map((hotspot) => ({
      ...hotspot,
      members: hotspot.members.map((at) => order[at]).sort(),
    })),
  };
}

function detect(ground: Ground, reports: DatedReports, options: FindOptions): Detection {
  const {
    alpha = 0.05,
    minimumReporters = 5,
    tiers = ['A', 'B'],
    checkCancelled,
    onPhase,
  } = options;
  const { atLandmark, count } = ground.voices;
  const counted = {
    voices: count,
    spreadVoices: atLandmark.reduce((sum, mark) => sum + mark, 0),
    leftOut: ground.chosen.length - ground.reports.length,
  };
  if (count === 0) return { hotspots: [], ...counted, fits: [] };

  const background = backgroundRates(ground, checkCancelled);
  onPhase?.('background');
  const survey = surveyGround(ground, background);
  const around = ground.scales.map((scale) => {
    checkCancelled?.();
    return lookAround(survey, scale);
  });
  onPhase?.('neighbourhoods');

  const inUse = new Set<Grown>();
  const weigh = createEvidence(ground, reports, minimumReporters);
  const fits: NullFit[] = [];
  const findTier = (tier: Tier): DetectedHotspot[] => {
    if (!tiers.includes(tier)) return [];
    const fixedSize = tier === 'B' ? POISSON_SIZE : undefined;
    const { candidates, fits: models } = testCells(around, fixedSize, checkCancelled);
    fits.push(...models.map((model) => ({ tier, ...model })));
    onPhase?.(`test ${tier}`);
    const outlines = growOutlines(ground, background, candidates, checkCancelled);
    for (const { grown } of outlines) inUse.add(grown);
    onPhase?.(`outlines ${tier}`);
    const found = outlines
      .filter((outline) => outline.q <= alpha)
      .map((outline) => weigh(outline, background.rates[ground.blockOfSlot[outline.slot]], tier))
      .filter((hotspot) => hotspot !== undefined);
    onPhase?.(`evidence ${tier}`);
    return found;
  };
  const hotspots = combineTiers(findTier('A'), findTier('B'));
  for (const [key, grown] of ground.grown) if (!inUse.has(grown)) ground.grown.delete(key);
  onPhase?.('tiers');
  return { hotspots, ...counted, fits };
}
