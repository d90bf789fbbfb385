/**
 * Cells that closing with a diamond fills once the marked cells have been widened by `widen`
 * steps: widened by widen + close steps to the four neighbours, then taken back by `close` steps
 * (scipy.ndimage.binary_dilation and binary_closing with their default structure; outside the
 * grid is unmarked). Returns 0 for a cell that is not filled, else a lower bound of the steps from it
 * to the nearest such cell.
 */
export function closeGaps(
  marked: Uint8Array,
  columns: number,
  widen: number,
  close: number,
): Uint8Array {
  const toMarked = diamondDistance(marked, columns, 1, false);
  const wide = new Uint8Array(marked.length);
  for (let i = 0; i < wide.length; i++) wide[i] = toMarked[i] <= widen + close ? 1 : 0;
  const toOutside = diamondDistance(wide, columns, 0, true);
  for (let i = 0; i < wide.length; i++) toOutside[i] = Math.max(0, toOutside[i] - close);
  return toOutside;
}

/** Distances beyond this are all the same to whoever asks. */
const FARTHEST = 250;

/**
 * Steps between four-neighbours from each cell to the nearest cell with the sought value, the
 * surroundings of the grid counting as such a cell if `outsideCounts`. Two sweeps are exact for this
 * metric (A. Rosenfeld and J. L. Pfaltz, 1966, doi:10.1145/321356.321357).
 */
function diamondDistance(
  values: Uint8Array,
  columns: number,
  sought: number,
  outsideCounts: boolean,
): Uint8Array {
  const rows = values.length / columns;
  const edge = outsideCounts ? 0 : FARTHEST;
  const distance = new Uint8Array(values.length);
  for (let row = 0; row < rows; row++) {
    let west = edge;
    for (let at = row * columns; at < (row + 1) * columns; at++) {
      const south = row > 0 ? distance[at - columns] : edge;
      west = values[at] === sought ? 0 : Math.min(1 + Math.min(south, west), FARTHEST);
      distance[at] = west;
    }
  }
  for (let row = rows - 1; row >= 0; row--) {
    let east = edge;
    for (let at = (row + 1) * columns - 1; at >= row * columns; at--) {
      const north = row < rows - 1 ? distance[at + columns] : edge;
      east = Math.min(distance[at], 1 + Math.min(north, east));
      distance[at] = east;
    }
  }
  return distance;
}
