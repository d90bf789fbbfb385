import type { ChosenPlace } from '../report/draft.ts';
import { distanceMetres, type Point } from './distance.ts';

/** What the crosshair stands on, before it is placed. */
export type Candidate = Omit<ChosenPlace, 'name' | 'description'>;

/**
 * The candidate after the map has come to rest. As long as the map stands on what was found, the
 * place is the phone's position with its accuracy; once moved, it is what the resident shows.
 * The map rounds its centre to whole pixels: less than the tolerance is no move.
 */
export function candidateAt(
  centre: Point,
  before: Candidate | undefined,
  toleranceMetres: number,
): Candidate {
  return before !== undefined && distanceMetres(before, centre) <= toleranceMetres
    ? before
    : { ...centre, method: 'crosshair' };
}
