import { normalUpperTail } from '@trygghetskartan/api/analysis/normal';
import { meanOf } from './moments.ts';

/** Of one cell. */
export type HotCell = { z: number; p: number; q: number };

/**
 * Gi* of J. K. Ord and A. Getis, 1995, doi:10.1111/j.1538-4632.1995.tb00912.x, on a grid of counts:
 * each cell with its up to eight neighbours, weight 1, itself included. One-sided p, and q by
 * Y. Benjamini and Y. Hochberg, 1995, doi:10.1111/j.2517-6161.1995.tb02031.x, over all cells.
 * Counts row by row. As in ArcGIS's and Crimestat's hot spot tools: it counts reports, not people,
 * and the cells' size and origin decide much of what it finds.
 */
export function getisOrd(counts: readonly number[], columns: number): HotCell[] {
  const n = counts.length;
  const rows = n / columns;
  const mean = meanOf(counts);
  const spread = Math.sqrt(meanOf(counts.map((count) => count * count)) - mean * mean);
  const z = counts.map((_, cell) => {
    const neighbours = cellsAround(cell, columns, rows);
    const weight = neighbours.length;
    const sum = neighbours.reduce((total, other) => total + counts[other], 0);
    return (sum - mean * weight) / (spread * Math.sqrt((n * weight - weight * weight) / (n - 1)));
  });
  const p = z.map(normalUpperTail);
  const q = benjaminiHochberg(p);
  return z.map((value, cell) => ({ z: value, p: p[cell], q: q[cell] }));
}

function cellsAround(cell: number, columns: number, rows: number): number[] {
  const row = Math.floor(cell / columns);
  const column = cell % columns;
  const around: number[] = [];
  for (let r = Math.max(0, row - 1); r <= Math.min(rows - 1, row + 1); r++) {
    for (let c = Math.max(0, column - 1); c <= Math.min(columns - 1, column + 1); c++) {
      around.push(r * columns + c);
    }
  }
  return around;
}

function benjaminiHochberg(p: readonly number[]): number[] {
  const falling = p.map((_, i) => i).sort((i, j) => p[j] - p[i]);
  const q = p.map(() => 1);
  let least = 1;
  for (const [rank, i] of falling.entries()) {
    least = Math.min(least, (p[i] * p.length) / (p.length - rank));
    q[i] = least;
  }
  return q;
}
