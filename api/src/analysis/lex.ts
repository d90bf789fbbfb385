import { backgroundRates } from './background.ts';
import { weighEvidence } from './evidence.ts';
import { sumRoundCells, testCells } from './excess.ts';
import { chooseExtent } from './extent.ts';
import { growOutlines } from './growth.ts';
import type { DetectedHotspot, Tier } from './hotspot.ts';
import { POISSON_SIZE } from './null-model.ts';
import type { ReportPoints } from './report-points.ts';
import { layOut } from './surface.ts';
import { combineTiers } from './tiers.ts';
import { castVoices } from './voices.ts';

export type DetectOptions = {
  /** Largest q of a hotspot; .05 by default. */
  alpha?: number;
  /** Fewest distinct reporters of a hotspot; 5 by default, the bound for showing small counts. */
  minimumReporters?: number;
  /** Both by default. */
  tiers?: readonly Tier[];
  /** Called with the phase's name at the end of each phase, for whoever measures. */
  onPhase?: (phase: string) => void;
};

/** The null model that was fitted at one radius; see NullModel. */
export type NullFit = { tier: Tier; radius: number; crowding: number; size: number };

export type Detection = {
  /** Tier A before B, then the highest score first. */
  hotspots: DetectedHotspot[];
  /** How many voices were counted, and how many of them were spread round a landmark. */
  voices: number;
  spreadVoices: number;
  /** Reports that were not analysed: outside the largest extent, or without a finite place. */
  leftOut: number;
  fits: NullFit[];
};

/**
 * LEX, local excess of distinct voices: finds the places where more people report than the
 * surroundings lead one to expect, in EPSG:3006.
 *
 * Deterministic and independent of the order of the reports. What it says holds against the
 * surroundings at 100–400 m only: a whole district that is worse than the rest of the town does not
 * stand out, and a busy corner with many passers-by does (footfall is not known here). Silence is
 * not safety. At most 50 km × 50 km are analysed, see `chooseExtent`.
 */
export function detectHotspots(points: ReportPoints, options: DetectOptions = {}): Detection {
  const { alpha = 0.05, minimumReporters = 5, tiers = ['A', 'B'], onPhase } = options;
  const extent = chooseExtent(points);
  if (!extent) {
    return {
      hotspots: [],
      voices: 0,
      spreadVoices: 0,
      leftOut: points.easting.length,
      fits: [],
    };
  }
  const voices = castVoices(points, extent);
  onPhase?.('voices');
  const surface = layOut(voices);
  onPhase?.('surface');
  const rates = backgroundRates(surface);
  onPhase?.('background');
  const around = sumRoundCells(surface, voices, rates);
  onPhase?.('disc sums');

  const fits: NullFit[] = [];
  const findTier = (tier: Tier): DetectedHotspot[] => {
    if (!tiers.includes(tier)) return [];
    const fixedSize = tier === 'B' ? POISSON_SIZE : undefined;
    const { candidates, fits: models } = testCells(around, fixedSize);
    fits.push(...models.map((model) => ({ tier, ...model })));
    onPhase?.(`test ${tier}`);
    const found = growOutlines(surface, rates, candidates)
      .filter((outline) => outline.q <= alpha)
      .map((outline) =>
        weighEvidence(points, voices, surface, rates, outline, tier, minimumReporters),
      )
      .filter((hotspot) => hotspot !== undefined);
    onPhase?.(`outlines ${tier}`);
    return found;
  };
  const hotspots = combineTiers(findTier('A'), findTier('B'));
  return {
    hotspots,
    voices: voices.count,
    spreadVoices: surface.spreadVoices,
    leftOut: points.easting.length - voices.reports.length,
    fits,
  };
}
