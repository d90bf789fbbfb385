import type { Municipality } from '@trygghetskartan/api/contract/municipality';
import { useCallback, useState } from 'react';
import { useTexts } from '../../i18n/texts.ts';
import type { ChosenPlace } from '../report/draft.ts';
import { candidateAt, type Candidate } from './candidate.ts';
import type { Point } from './distance.ts';
import { isReportable } from './inside.ts';
import { describePoint } from './nearest-place.ts';
import { usePosition, type PositionOutcome } from './use-position.ts';

export interface PlaceChoice {
  /** What the crosshair stands on. */
  candidate: Candidate | undefined;
  outcome: PositionOutcome;
  seek: () => void;
  moved: (centre: Point, toleranceMetres: number) => void;
  /** Puts the crosshair on a place that is already known. */
  show: (place: Candidate) => void;
  /** For another report: the map stays where it is, what was found is no longer meant. */
  restart: () => void;
  /** What is under the crosshair as a place with its name; undefined where no report can be left. */
  take: () => ChosenPlace | undefined;
}

export function usePlaceChoice(
  municipality: Municipality | undefined,
  start: Candidate | undefined,
): PlaceChoice {
  const texts = useTexts();
  const [candidate, setCandidate] = useState(start);

  const reportable = useCallback(
    (point: Point) => municipality === undefined || isReportable(point, municipality.boundary),
    [municipality],
  );
  const found = useCallback(
    (point: Point, accuracyMetres: number) =>
      setCandidate({ ...point, method: 'position', accuracyMetres }),
    [],
  );
  const { outcome, seek } = usePosition(reportable, found);
  const moved = useCallback(
    (centre: Point, toleranceMetres: number) =>
      setCandidate((before) => candidateAt(centre, before, toleranceMetres)),
    [],
  );
  const take = useCallback(
    () =>
      candidate !== undefined && municipality !== undefined && reportable(candidate)
        ? { ...pointedOut(candidate), name: describePoint(candidate, municipality, texts) }
        : undefined,
    [candidate, municipality, reportable, texts],
  );
  const restart = useCallback(() => setCandidate((before) => before && shownByHand(before)), []);

  // What was found is said only as long as the crosshair stands on it.
  const gone = outcome.kind === 'found' && candidate?.method !== 'position';
  return {
    candidate,
    outcome: gone ? { kind: 'none' } : outcome,
    seek,
    moved,
    show: setCandidate,
    restart,
    take,
  };
}

/** What was chosen as an area is a point once it is put under the crosshair. */
function pointedOut(candidate: Candidate): Candidate {
  return candidate.method === 'area' ? shownByHand(candidate) : candidate;
}

function shownByHand({ lng, lat }: Candidate): Candidate {
  return { lng, lat, method: 'crosshair' };
}
