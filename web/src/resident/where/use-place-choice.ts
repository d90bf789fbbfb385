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
  /** Puts the crosshair on a place that is already known, or nowhere in particular. */
  show: (place: Candidate | undefined) => void;
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
        ? { ...candidate, name: describePoint(candidate, municipality, texts) }
        : undefined,
    [candidate, municipality, reportable, texts],
  );
  return { candidate, outcome, seek, moved, show: setCandidate, take };
}
