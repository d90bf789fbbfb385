import { sumOf } from './moments.ts';

export type PredictionAccuracy = {
  /** Share of the hits over share of the area (PAI). */
  index: number;
  /** That, over what the best choice of the same area would have reached (PEI). */
  efficiency: number;
  /** Predicted over observed in the chosen area (RRI). */
  ratio: number;
};

/**
 * How well a ranking of cells foretold where the next reports came, after each further cell: PAI by
 * S. Chainey et al., 2008, doi:10.1057/palgrave.sj.8350066; PEI by J. M. Hunt, 2016; RRI by
 * J. Levine, 2008, doi:10.1057/palgrave.sj.8350075. Cells are taken by what was predicted; of equal
 * predictions the one that was hit least comes first, so that a tie flatters nobody.
 */
export function predictionAccuracy(
  cells: readonly { observed: number; predicted: number; area: number }[],
): PredictionAccuracy[] {
  const chosen = [...cells].sort((a, b) => b.predicted - a.predicted || a.observed - b.observed);
  const best = [...cells].sort((a, b) => b.observed / b.area - a.observed / a.area);
  const hits = sumOf(cells.map(({ observed }) => observed));
  const area = sumOf(cells.map((cell) => cell.area));
  const sumOfFirst = (list: typeof chosen, count: number, key: 'observed' | 'predicted' | 'area') =>
    sumOf(list.slice(0, count).map((cell) => cell[key]));
  const indexOf = (list: typeof chosen, count: number): number =>
    sumOfFirst(list, count, 'observed') / hits / (sumOfFirst(list, count, 'area') / area);
  return chosen.map((_, i) => ({
    index: indexOf(chosen, i + 1),
    efficiency: indexOf(chosen, i + 1) / indexOf(best, i + 1),
    ratio: sumOfFirst(chosen, i + 1, 'predicted') / sumOfFirst(chosen, i + 1, 'observed'),
  }));
}
