import { useCallback, useState } from 'react';
import type { Point } from './distance.ts';

/** What came of asking the phone where it is. */
export type PositionOutcome =
  | { kind: 'none' }
  | { kind: 'seeking' }
  | { kind: 'found'; accuracyMetres: number }
  | { kind: 'outside' }
  | { kind: 'refused' }
  | { kind: 'notFound' };

/** Worse than this the resident must show the place: it would be the wrong side of a block. */
export const exactMetres = 50;

export interface Position {
  outcome: PositionOutcome;
  /** Asks the phone; only ever from a tap. */
  seek: () => void;
}

export function usePosition(
  isReportable: (point: Point) => boolean,
  onFound: (point: Point, accuracyMetres: number) => void,
): Position {
  const [outcome, setOutcome] = useState<PositionOutcome>({ kind: 'none' });

  const seek = useCallback(() => {
    const geolocation: Geolocation | undefined = navigator.geolocation;
    if (geolocation === undefined) {
      setOutcome({ kind: 'notFound' });
      return;
    }
    setOutcome({ kind: 'seeking' });
    geolocation.getCurrentPosition(
      ({ coords }) => {
        const point = { lng: coords.longitude, lat: coords.latitude };
        if (isReportable(point)) {
          setOutcome({ kind: 'found', accuracyMetres: coords.accuracy });
          onFound(point, coords.accuracy);
        } else {
          setOutcome({ kind: 'outside' });
        }
      },
      (error) =>
        setOutcome({ kind: error.code === error.PERMISSION_DENIED ? 'refused' : 'notFound' }),
      { enableHighAccuracy: true, timeout: 15_000, maximumAge: 10_000 },
    );
  }, [isReportable, onFound]);

  return { outcome, seek };
}
