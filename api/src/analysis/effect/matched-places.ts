import { cellNumber, cellsOfSquare, forEachCellWithin, type PlaceCells } from './place-cells.ts';
import type { SquareLevels } from './square-levels.ts';

/** A place's level before must be within this factor of the treated place's. */
const LARGEST_FACTOR = 1.5;
/** More of them make the interval hardly narrower: the treated place's own counts decide then. */
const MOST_PLACES = 20;

/** A square as large as the treated place; corner in metres, EPSG:3006. */
export type MatchedPlace = { west: number; south: number; side: number; cells: PlaceCells };

/**
 * Chooses the places that the treated one is held against: equally large squares where as many people
 * (within a factor 1.5) were counted in the same time before. Each is the highest of the squares
 * that overlap it, as a hotspot is, and none touches the treated place, its ring or another.
 * Nearest level first, at most 20; ties go to the south-western.
 *
 * Why matched: a place that is chosen for its peak falls back by itself. Places with the same count
 * in the same weeks fall back as much; the rest of the town does not (P. R. Rosenbaum, Design of
 * Observational Studies, 2010, ch. 3; simulated in the tests). Blind to what else differs: a matched
 * place may have had a measure of its own.
 */
export function matchPlaces(
  levels: SquareLevels,
  treatedBefore: number,
  treated: PlaceCells,
  ringMetres: number,
): MatchedPlace[] {
  const taken = new Set<number>();
  forEachCellWithin(treated, ringMetres, (cell) => taken.add(cell));
  const matched: MatchedPlace[] = [];
  for (const square of candidates(levels, treatedBefore)) {
    if (matched.length === MOST_PLACES) break;
    const west = levels.west + (square % levels.columns) * levels.step;
    const south = levels.south + Math.floor(square / levels.columns) * levels.step;
    const cells = cellsOfSquare(west, south, levels.side);
    if (touches(cells, taken)) continue;
    for (let i = 0; i < cells.length; i += 2) taken.add(cellNumber(cells[i], cells[i + 1]));
    matched.push({ west, south, side: levels.side, cells });
  }
  return matched;
}

/** Squares of about this level that no overlapping square exceeds, nearest level first. */
function candidates({ before, columns, rows }: SquareLevels, level: number): number[] {
  const found: number[] = [];
  for (let row = 1; row < rows - 1; row++) {
    for (let column = 1; column < columns - 1; column++) {
      const square = row * columns + column;
      const own = before[square];
      if (own === 0 || own > level * LARGEST_FACTOR || own * LARGEST_FACTOR < level) continue;
      if (isHighest(before, columns, square)) found.push(square);
    }
  }
  const distance = (square: number): number => Math.abs(Math.log(before[square] / level));
  return found.sort((a, b) => distance(a) - distance(b) || a - b);
}

function isHighest(before: Int32Array, columns: number, square: number): boolean {
  for (const row of [-columns, 0, columns]) {
    for (const column of [-1, 0, 1]) {
      if (before[square + row + column] > before[square]) return false;
    }
  }
  return true;
}

function touches(cells: PlaceCells, taken: ReadonlySet<number>): boolean {
  for (let i = 0; i < cells.length; i += 2) {
    if (taken.has(cellNumber(cells[i], cells[i + 1]))) return true;
  }
  return false;
}
