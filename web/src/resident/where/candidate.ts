import type { ChosenPlace } from '../report/draft.ts';
import { distanceMetres, type Point } from './distance.ts';

/** What the crosshair stands on, before it is placed. */
export type Candidate = Omit<ChosenPlace, 'name'>;

/** Leaflet rounds the centre to whole pixels; less than this is not a move by the resident. */
const samePlaceMetres = 2;

/**
 * The candidate after the map has come to rest. As long as the map stands on what was found, the
 * place is the phone's position with its accuracy; once moved, it is what the resident shows.
 */
export function candidateAt(centre: Point, before: Candidate | undefined): Candidate {
  return before !== undefined && distanceMetres(before, centre) < samePlaceMetres
    ? before
    : { ...centre, method: 'crosshair' };
}
