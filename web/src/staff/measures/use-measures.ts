import type { Measure } from '@trygghetskartan/api/contract/measure';
import { useCallback, useState } from 'react';
import { useLoaded } from '../loading/use-loaded.ts';
import { getMeasures } from './measure-api.ts';

export interface MeasuresInHand {
  /** Absent until they have come. */
  measures: readonly Measure[] | undefined;
  error: unknown;
  retry: () => void;
  /** Takes in what a change gave; `undefined` = it is gone. */
  take: (id: number, measure: Measure | undefined) => void;
}

/** All measures, with what was changed here since they were loaded. */
export function useMeasures(): MeasuresInHand {
  const { value, error, retry } = useLoaded('measures', getMeasures);
  const [taken, setTaken] = useState<ReadonlyMap<number, Measure | undefined>>(new Map());
  const take = useCallback<MeasuresInHand['take']>(
    (id, measure) => setTaken((before) => new Map(before).set(id, measure)),
    [],
  );
  const again = useCallback(() => {
    setTaken(new Map());
    retry();
  }, [retry]);
  const loaded = value?.filter(({ id }) => !taken.has(id));
  const changed = [...taken.values()].filter((measure) => measure !== undefined);
  return {
    measures: loaded && [...changed.toReversed(), ...loaded],
    error,
    retry: again,
    take,
  };
}
