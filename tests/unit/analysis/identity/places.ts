import type { Place } from '@trygghetskartan/api/analysis/identity/same-place';

/** A place of whole cells (10 m) in a rectangle; a case states what matters to it. */
export function placeOf({
  west = 481_000,
  south = 6_390_000,
  across = 4,
  up = 4,
  radius = 30,
}: {
  west?: number;
  south?: number;
  across?: number;
  up?: number;
  radius?: number;
}): Place {
  const cells: number[] = [];
  for (let row = 0; row < up; row++) {
    for (let column = 0; column < across; column++)
      cells.push(west + 10 * column, south + 10 * row);
  }
  return {
    easting: west + 5 * across,
    northing: south + 5 * up,
    radius,
    cells: Int32Array.from(cells),
  };
}

export const withQ = (place: Place, q: number): Place & { q: number } => ({ ...place, q });
