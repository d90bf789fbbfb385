import type { CellGrid } from './grid.ts';
import type { Voices } from './voices.ts';

/**
 * How many distinct people have a voice within `radius` metres of the middle of each cell of the
 * grid, row-major from the south-west. Someone with several voices near a cell counts once.
 */
export function countPeopleAround(voices: Voices, grid: CellGrid, radius: number): Int32Array {
  const { columns, rows } = grid;
  // Each person adds 1 at the first cell of a stretch of a row and takes it away behind the last.
  const width = columns + 1;
  const changes = new Int32Array(width * rows);
  let stretches = new Float64Array(1024);
  for (let voice = 0; voice < voices.count;) {
    const first = voice;
    const reporter = voices.reporter[voice];
    let count = 0;
    for (; voice < voices.count && voices.reporter[voice] === reporter; voice++) {
      if (count + rows > stretches.length) stretches = enlarge(stretches, count + rows);
      const [x, y] = [voices.easting[voice], voices.northing[voice]];
      count = addDisc(stretches, count, grid, x, y, radius);
    }
    if (count === 0) continue;
    const overlap = !areApart(voices, first, voice, 2 * radius);
    if (overlap) stretches.subarray(0, count).sort();
    markPerson(changes, stretches, count, overlap);
  }
  const people = new Int32Array(columns * rows);
  for (let row = 0; row < rows; row++) {
    let sum = 0;
    for (let column = 0; column < columns; column++) {
      sum += changes[row * width + column];
      people[row * columns + column] = sum;
    }
  }
  return people;
}

/**
 * Writes the stretches of cells that the disc covers from `count` on and returns their new number.
 * A stretch is one number, start · 2²² + length, so that a plain sort puts neighbours together.
 */
function addDisc(
  stretches: Float64Array,
  count: number,
  grid: CellGrid,
  x: number,
  y: number,
  radius: number,
): number {
  const { west, south, cellMetres, columns, rows } = grid;
  if (x < west - radius || x > west + columns * cellMetres + radius) return count;
  const firstRow = Math.max(0, Math.ceil((y - radius - south) / cellMetres - 0.5));
  const lastRow = Math.min(rows - 1, Math.floor((y + radius - south) / cellMetres - 0.5));
  let added = count;
  for (let row = firstRow; row <= lastRow; row++) {
    const dy = south + (row + 0.5) * cellMetres - y;
    const half = Math.sqrt(Math.max(0, radius * radius - dy * dy));
    const from = Math.max(0, Math.ceil((x - half - west) / cellMetres - 0.5));
    const to = Math.min(columns - 1, Math.floor((x + half - west) / cellMetres - 0.5));
    if (from <= to) stretches[added++] = (row * (columns + 1) + from) * 2 ** 22 + (to - from + 1);
  }
  return added;
}

/** Whether no two of these voices of one person are nearer than `distance`; it errs only towards no. */
function areApart(voices: Voices, first: number, end: number, distance: number): boolean {
  if (end - first > 8) return false;
  for (let i = first; i < end; i++) {
    for (let j = i + 1; j < end; j++) {
      const dx = voices.easting[j] - voices.easting[i];
      const dy = voices.northing[j] - voices.northing[i];
      if (dx * dx + dy * dy <= distance * distance) return false;
    }
  }
  return true;
}

/** Counts one person on the stretches, where sorted on their union, else on each. */
function markPerson(
  changes: Int32Array,
  stretches: Float64Array,
  count: number,
  sorted: boolean,
): void {
  let previousEnd = -1;
  for (let i = 0; i < count; i++) {
    const start = Math.floor(stretches[i] / 2 ** 22);
    const end = start + (stretches[i] - start * 2 ** 22);
    if (end <= previousEnd) continue;
    changes[Math.max(start, previousEnd)]++;
    changes[end]--;
    if (sorted) previousEnd = end;
  }
}

function enlarge(values: Float64Array, needed: number): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(2 * needed);
  larger.set(values);
  return larger;
}
