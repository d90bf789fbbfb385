import { sumDiscs, discOf, type WriteRow } from './discs.ts';
import { BLOCK_CELLS, BLOCK_METRES } from './frame.ts';
import { closeGaps } from './gaps.ts';
import type { Ground } from './ground.ts';
import { addLandmarksToBlocks } from './landmark-spread.ts';

/** The ring that a place is compared with, metres from its block's centre. */
const RING = { inner: 100, outer: 400 };
const RING_DISCS = [discOf(RING.outer, BLOCK_METRES), discOf(RING.inner, BLOCK_METRES)];
/** Weight of the whole town's rate in each ring's rate, in voices. */
const PRIOR_VOICES = 2;

/** Occupied blocks, ascending, and the rates there: `rates` has an entry for every block of the frame. */
export type Background = { blocks: Int32Array; rates: Float64Array };

/**
 * How many voices per square metre the surroundings of each occupied block of 50 m lead one to
 * expect: (N + 2) / (A + 2/λ), with N the voices and A the area in a ring of 100–400 m and λ the
 * whole town's rate, towards which thin rings are shrunk. Only area near voices counts: blocks within
 * 100 m of one, with gaps up to 400 m closed. What lies outside, such as a lake or the town's edge,
 * would otherwise make every shore a hotspot.
 */
export function backgroundRates(ground: Ground, checkCancelled?: () => void): Background {
  const columns = ground.frame.columns / BLOCK_CELLS;
  const mass = ground.blockMass.slice();
  addLandmarksToBlocks(mass, ground.landmarks, ground.frame);
  const marked = new Uint8Array(mass.length);
  for (let block = 0; block < mass.length; block++) if (mass[block] > 0) marked[block] = 1;
  const depths = closeGaps(marked, columns, 2, 4);
  const town = depths.map((depth) => (depth > 0 ? 1 : 0));
  const townRate = total(mass) / Math.max(total(town) * BLOCK_METRES ** 2, 1);
  checkCancelled?.();

  const blocks = occupiedBlocks(ground.blockOfSlot, mass.length);
  const voices = sumRings(mass, columns, blocks, checkCancelled);
  const area = sumTown(town, depths, columns, blocks, checkCancelled);
  const rates = new Float64Array(mass.length);
  for (let i = 0; i < blocks.length; i++) {
    rates[blocks[i]] =
      (voices[i] + PRIOR_VOICES) /
      (Math.max(area[i], 1) * BLOCK_METRES ** 2 + PRIOR_VOICES / townRate);
  }
  return { blocks, rates };
}

function occupiedBlocks(blockOfSlot: Int32Array, blockCount: number): Int32Array {
  const isOccupied = new Uint8Array(blockCount);
  let count = 0;
  for (let slot = 0; slot < blockOfSlot.length; slot++) {
    count += 1 - isOccupied[blockOfSlot[slot]];
    isOccupied[blockOfSlot[slot]] = 1;
  }
  const blocks = new Int32Array(count);
  let at = 0;
  for (let block = 0; at < count; block++) if (isOccupied[block] === 1) blocks[at++] = block;
  return blocks;
}

/** Blocks of the town in the ring round each block: all of them, unless the town's edge is near. */
function sumTown(
  town: Uint8Array,
  depths: Uint8Array,
  columns: number,
  blocks: Int32Array,
  checkCancelled?: () => void,
): Float64Array {
  const [outer, inner] = RING_DISCS;
  // A block of the disc is at most √2 as many steps away as the disc reaches.
  const safe = Math.SQRT2 * outer.reach;
  const nearEdge = blocks.filter((block) => depths[block] <= safe);
  const sums = sumRings(town, columns, nearEdge, checkCancelled);
  const area = new Float64Array(blocks.length);
  for (let i = 0, n = 0; i < blocks.length; i++) {
    area[i] = depths[blocks[i]] <= safe ? sums[n++] : outer.cells - inner.cells;
  }
  return area;
}

function sumRings(
  values: Float64Array | Uint8Array,
  columns: number,
  blocks: Int32Array,
  checkCancelled?: () => void,
): Float64Array {
  const writeRow: WriteRow = (row, line) => {
    let sum = 0;
    const start = row * columns;
    for (let column = 0; column < columns; column++) {
      sum += values[start + column];
      line[column + 1] = sum;
    }
    return sum > 0;
  };
  const [outer, inner] = sumDiscs(blocks, columns, RING_DISCS, writeRow, checkCancelled);
  for (let i = 0; i < outer.length; i++) outer[i] -= inner[i];
  return outer;
}

function total(values: Float64Array | Uint8Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i];
  return sum;
}
