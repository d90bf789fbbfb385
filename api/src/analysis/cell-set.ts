/**
 * A set of cells, one bit each, that knows how many of its cells lie before any cell. The members'
 * numbers in ascending order serve as their places in arrays, so that whatever is kept about cells
 * takes memory by the cell in use and not by the area: a quarter of a byte for each cell of the
 * whole, and it is looked up with two reads (a rank directory, G. Jacobson, 1989,
 * doi:10.1109/SFCS.1989.63533).
 */
export type CellSet = {
  bits: Int32Array;
  /** Members before the first cell of each word of 32. */
  ranks: Int32Array;
  count: number;
};

/** The set of these cells, each 0 ≤ cell < size, in any order and as often as they like. */
export function createCellSet(size: number, cells: Int32Array): CellSet {
  // One word more than needed: the rank of `size` itself may be asked for.
  const bits = new Int32Array((size >>> 5) + 1);
  for (let i = 0; i < cells.length; i++) bits[cells[i] >>> 5] |= 1 << (cells[i] & 31);
  return rankBits(bits);
}

/** The set with these bits. */
export function rankBits(bits: Int32Array): CellSet {
  const ranks = new Int32Array(bits.length);
  let count = 0;
  for (let word = 0; word < bits.length; word++) {
    ranks[word] = count;
    if (bits[word] !== 0) count += countBits(bits[word]);
  }
  return { bits, ranks, count };
}

/** How many members lie before the cell; the place of the cell where it is a member. */
export function rankOf({ bits, ranks }: CellSet, cell: number): number {
  const word = cell >>> 5;
  return ranks[word] + countBits(bits[word] & ((1 << (cell & 31)) - 1));
}

export function hasCell({ bits }: CellSet, cell: number): boolean {
  return (bits[cell >>> 5] & (1 << (cell & 31))) !== 0;
}

/** All members, ascending. */
export function listCells({ bits, count }: CellSet): Int32Array {
  const cells = new Int32Array(count);
  let at = 0;
  for (let word = 0; word < bits.length; word++) {
    let rest = bits[word];
    while (rest !== 0) {
      const lowest = rest & -rest;
      cells[at++] = (word << 5) + 31 - Math.clz32(lowest);
      rest ^= lowest;
    }
  }
  return cells;
}

/** Ones in a word of 32 bits (H. S. Warren, Hacker's Delight, § 5–1). */
function countBits(word: number): number {
  let sum = word - ((word >>> 1) & 0x55555555);
  sum = (sum & 0x33333333) + ((sum >>> 2) & 0x33333333);
  return Math.imul((sum + (sum >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
