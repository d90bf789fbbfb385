import { useMemo } from 'react';
import type { Candidate } from './candidate.ts';
import type { Point } from './distance.ts';

/**
 * The place of a report that has been sent, for the map to stand at: a known place, as one out of
 * the list is. The same object as long as it is the same place; the map goes to each new one.
 */
export function useReceiptPlace(point: Point | undefined): Candidate | undefined {
  const { lng, lat } = point ?? {};
  return useMemo(
    () => (lng === undefined || lat === undefined ? undefined : { lng, lat, method: 'list' }),
    [lng, lat],
  );
}
