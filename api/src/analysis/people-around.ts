import type { CellGrid } from './grid.ts';
import type { Voices } from './voices.ts';

/** Voices of one person stand west to east by columns of so many metres, and within one as it comes. */
const VOICE_COLUMN_METRES = 20;
const VOICES_BETWEEN_CHECKS = 16_384;

/**
 * How many distinct people have a voice within `radius` metres of the middle of each cell of the
 * grid, row-major from the south-west. Someone with several voices near a cell counts once.
 */
export function countPeopleAround(
  voices: Voices,
  grid: CellGrid,
  radius: number,
  checkCancelled?: () => void,
): Int32Array {
  // Each person adds 1 at the first cell of a stretch of a row and takes it away behind the last.
  const changes = new Int32Array((grid.columns + 1) * grid.rows);
  const { count } = voices;
  let nextCheck = VOICES_BETWEEN_CHECKS;
  for (let first = 0; first < count;) {
    const end = endOfNeighbours(voices, first, 2 * radius);
    if (end - first === 1 || areApart(voices, first, end, 2 * radius)) {
      for (let voice = first; voice < end; voice++) addDisc(changes, grid, voices, voice, radius);
    } else {
      addUnion(changes, grid, voices, first, end, radius);
    }
    first = end;
    if (end > nextCheck) {
      checkCancelled?.();
      nextCheck = end + VOICES_BETWEEN_CHECKS;
    }
  }
  return sumRows(changes, grid);
}

/**
 * The end of the voices of one person, from `first` on, that no gap of more than `distance` to the
 * east parts. Beyond it the person counts anew: nothing there is within reach of what is before.
 */
function endOfNeighbours(
  { count, reporter, easting }: Voices,
  first: number,
  distance: number,
): number {
  let east = easting[first];
  let end = first + 1;
  for (; end < count && reporter[end] === reporter[first]; end++) {
    if (easting[end] > east + distance + VOICE_COLUMN_METRES) break;
    east = Math.max(east, easting[end]);
  }
  return end;
}

/** Adds one person on the disc round one voice. */
function addDisc(
  changes: Int32Array,
  { west, south, cellMetres, columns, rows }: CellGrid,
  { easting, northing }: Voices,
  voice: number,
  radius: number,
): void {
  // In cells, from the middle of the south-western one.
  const x = (easting[voice] - west) / cellMetres - 0.5;
  const y = (northing[voice] - south) / cellMetres - 0.5;
  const reach = radius / cellMetres;
  const lastRow = Math.min(rows - 1, Math.floor(y + reach));
  for (let row = Math.max(0, Math.ceil(y - reach)); row <= lastRow; row++) {
    const half = Math.sqrt(Math.max(0, reach * reach - (row - y) * (row - y)));
    const from = Math.max(0, Math.ceil(x - half) | 0);
    const end = Math.min(columns, (Math.floor(x + half) | 0) + 1);
    if (from >= end) continue;
    changes[row * (columns + 1) + from]++;
    changes[row * (columns + 1) + end]--;
  }
}

/**
 * Adds one person on the union of the discs round several voices. In each row the stretches are put
 * in order as they come, which the voices, from west to east, nearly are.
 */
function addUnion(
  changes: Int32Array,
  { west, south, cellMetres, columns, rows }: CellGrid,
  { easting, northing }: Voices,
  first: number,
  end: number,
  radius: number,
): void {
  const reach = radius / cellMetres;
  let [firstRow, lastRow] = [rows, -1];
  for (let voice = first; voice < end; voice++) {
    const y = (northing[voice] - south) / cellMetres - 0.5;
    firstRow = Math.min(firstRow, Math.max(0, Math.ceil(y - reach)));
    lastRow = Math.max(lastRow, Math.min(rows - 1, Math.floor(y + reach)));
  }
  const starts = new Int32Array(end - first);
  const ends = new Int32Array(end - first);
  for (let row = firstRow; row <= lastRow; row++) {
    let count = 0;
    for (let voice = first; voice < end; voice++) {
      const dy = (northing[voice] - south) / cellMetres - 0.5 - row;
      if (dy > reach || dy < -reach) continue;
      const x = (easting[voice] - west) / cellMetres - 0.5;
      const half = Math.sqrt(Math.max(0, reach * reach - dy * dy));
      const from = Math.max(0, Math.ceil(x - half));
      const to = Math.min(columns - 1, Math.floor(x + half));
      if (from > to) continue;
      let at = count++;
      for (; at > 0 && starts[at - 1] > from; at--) {
        starts[at] = starts[at - 1];
        ends[at] = ends[at - 1];
      }
      starts[at] = from;
      ends[at] = to + 1;
    }
    let reached = -1;
    for (let i = 0; i < count; i++) {
      if (ends[i] <= reached) continue;
      changes[row * (columns + 1) + Math.max(starts[i], reached)]++;
      changes[row * (columns + 1) + ends[i]]--;
      reached = ends[i];
    }
  }
}

/** Whether no two of these voices of one person are within `distance`. */
function areApart(
  { easting, northing }: Voices,
  first: number,
  end: number,
  distance: number,
): boolean {
  for (let i = first; i < end; i++) {
    for (let j = i + 1; j < end; j++) {
      const dx = easting[j] - easting[i];
      if (dx > distance + VOICE_COLUMN_METRES) break;
      const dy = northing[j] - northing[i];
      if (dx * dx + dy * dy <= distance * distance) return false;
    }
  }
  return true;
}

function sumRows(changes: Int32Array, { columns, rows }: CellGrid): Int32Array {
  const people = new Int32Array(columns * rows);
  for (let row = 0; row < rows; row++) {
    let sum = 0;
    for (let column = 0; column < columns; column++) {
      sum += changes[row * (columns + 1) + column];
      people[row * columns + column] = sum;
    }
  }
  return people;
}
