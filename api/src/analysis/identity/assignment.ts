/**
 * The optimal one-to-one assignment: for each row its column, or -1, so that the sum of the weights
 * is as large as it can be. A weight of 0 means that the two may not be paired; weights are whole
 * numbers ≥ 0 and their sum stays below 2⁵³, so that no rounding decides. Rows and columns are taken
 * in the order given: whoever wants equal answers for equal sets sorts them first.
 *
 * Shortest augmenting paths over dual prices, O(rows² · columns): H. W. Kuhn (1955),
 * doi:10.1002/nav.3800020109, in the form of R. Jonker and A. Volgenant (1987),
 * doi:10.1007/BF02278710, without their starting heuristics.
 */
export function assignOptimally(weights: readonly (readonly number[])[]): number[] {
  const rows = weights.length;
  if (rows === 0) return [];
  const columns = weights[0].length;
  if (rows > columns) {
    const turned = assignOptimally(
      Array.from({ length: columns }, (_, column) => weights.map((row) => row[column])),
    );
    const chosen = Array.from({ length: rows }, () => -1);
    for (const [column, row] of turned.entries()) if (row !== -1) chosen[row] = column;
    return chosen;
  }
  // Row and column 0 stand for "none yet"; the prices keep every reduced cost ≥ 0.
  const rowPrice = new Float64Array(rows + 1);
  const columnPrice = new Float64Array(columns + 1);
  const rowOf = new Int32Array(columns + 1);
  const cameFrom = new Int32Array(columns + 1);
  for (let row = 1; row <= rows; row++) {
    const least = new Float64Array(columns + 1).fill(Infinity);
    const settled = new Uint8Array(columns + 1);
    rowOf[0] = row;
    let column = 0;
    while (rowOf[column] !== 0) {
      settled[column] = 1;
      const from = rowOf[column];
      let step = Infinity;
      let next = 0;
      for (let j = 1; j <= columns; j++) {
        if (settled[j] === 1) continue;
        const reduced = -weights[from - 1][j - 1] - rowPrice[from] - columnPrice[j];
        if (reduced < least[j]) {
          least[j] = reduced;
          cameFrom[j] = column;
        }
        if (least[j] < step) {
          step = least[j];
          next = j;
        }
      }
      for (let j = 0; j <= columns; j++) {
        if (settled[j] === 1) {
          rowPrice[rowOf[j]] += step;
          columnPrice[j] -= step;
        } else {
          least[j] -= step;
        }
      }
      column = next;
    }
    while (column !== 0) {
      rowOf[column] = rowOf[cameFrom[column]];
      column = cameFrom[column];
    }
  }
  const chosen = Array.from({ length: rows }, () => -1);
  for (let j = 1; j <= columns; j++) {
    const row = rowOf[j] - 1;
    if (row !== -1 && weights[row][j - 1] > 0) chosen[row] = j - 1;
  }
  return chosen;
}
