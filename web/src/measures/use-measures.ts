import type { PublicMeasure } from '@trygghetskartan/api/contract/measure';
import { useCallback, useEffect, useState } from 'react';
import { getPublicMeasures } from '../api-client/public.ts';

export interface MeasuresInHand {
  /** Absent until they have come. */
  measures: readonly PublicMeasure[] | undefined;
  failed: boolean;
  retry: () => void;
}

/** What was done about places. Tried again when the network comes back; the map does not wait for it. */
export function useMeasures(): MeasuresInHand {
  const [measures, setMeasures] = useState<readonly PublicMeasure[]>();
  const [failed, setFailed] = useState(false);

  const load = useCallback(async () => {
    try {
      setMeasures((await getPublicMeasures()).measures);
    } catch {
      setFailed(true);
    }
  }, []);

  const missing = measures === undefined;
  useEffect(() => {
    if (!missing) {
      return undefined;
    }
    const again = (): void => void load();
    again();
    window.addEventListener('online', again);
    return () => window.removeEventListener('online', again);
  }, [load, missing]);

  const retry = useCallback(() => {
    setFailed(false);
    void load();
  }, [load]);
  return { measures, failed: failed && missing, retry };
}

/** Those that belong to a place. */
export function measuresAt(
  place: string,
  { measures }: Pick<MeasuresInHand, 'measures'>,
): readonly PublicMeasure[] {
  return measures?.filter(({ places }) => places.includes(place)) ?? [];
}
