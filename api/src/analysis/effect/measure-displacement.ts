import type { Effect } from '../../contract/effect.ts';
import { weightedDisplacementDifference, weightedDisplacementQuotient } from './displacement.ts';
import { usedOverdispersion } from './overdispersion.ts';
import { compareChanges } from './ratio-of-ratios.ts';
import { addUpZones, splitSeries, sumOf } from './split-series.ts';
import { couldShowFewer, judgeRatio } from './verdict.ts';
import type { ZoneSeries } from './zone-series.ts';

/**
 * Whether what went from the place went to the ring around it: the ring's own verdict beside the
 * rings of the matched places, and what is left when place and ring are added up. Undefined where a
 * ring has no room or nobody.
 */
export function measureDisplacement(
  treated: ZoneSeries,
  matched: readonly ZoneSeries[],
  before: number,
  ringMetres: number,
): Effect['displacement'] {
  const periods = treated.place.length;
  const place = splitSeries(treated.place, before);
  const control = splitSeries(addUpZones(matched, 'place', periods), before);
  const ring = splitSeries(treated.ring, before);
  const ringControl = splitSeries(addUpZones(matched, 'ring', periods), before);
  const ringControlCells = sumOf(matched.map(({ ringCells }) => ringCells));
  if (ringControlCells === 0 || ring.before + ring.after === 0) return undefined;

  const ringOverdispersion = usedOverdispersion([...ring.groups, ...ringControl.groups]);
  const difference = weightedDisplacementDifference(
    { treated: place, control, ring, ringControl },
    {
      controlWeight: treated.placeCells / sumOf(matched.map(({ placeCells }) => placeCells)),
      ringControlWeight: treated.ringCells / ringControlCells,
      overdispersion: Math.max(
        ringOverdispersion,
        usedOverdispersion([...place.groups, ...control.groups]),
      ),
    },
  );
  const { ratio, low, high } = compareChanges(ring, ringControl, ringOverdispersion);
  const couldShow = couldShowFewer(ring.before, ringControl, ringOverdispersion);
  return {
    ringMetres,
    verdict: judgeRatio({ low, high }, couldShow),
    ratio: { ratio, low, high },
    place: inPeople(difference.place),
    ring: inPeople(difference.ring),
    total: {
      ...inPeople(difference.total),
      z: difference.z,
      low: difference.low,
      high: difference.high,
    },
    quotient: weightedDisplacementQuotient(place, ring, control)?.quotient,
  };
}

function inPeople({ estimate, standardError }: { estimate: number; standardError: number }) {
  return { people: estimate, standardError };
}
