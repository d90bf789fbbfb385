import { sumDiscs, discOf, type WriteRow } from './discs.ts';
import { areEqual } from './equal-arrays.ts';
import { BLOCK_CELLS, BLOCK_METRES } from './frame.ts';
import { closeGaps } from './gaps.ts';
import type { Ground } from './ground.ts';
import { addLandmarksToBlocks } from './landmark-spread.ts';

/** The ring that a place is compared with, metres from its block's centre. */
const RING = { inner: 100, outer: 400 };
const RING_DISCS = [discOf(RING.outer, BLOCK_METRES), discOf(RING.inner, BLOCK_METRES)];
/** Weight of the whole town's rate in each ring's rate, in voices. */
const PRIOR_VOICES = 2;

/** Voices per square metre in the surroundings of each occupied block, in the order of `ground.blocks`. */
export type Background = { rates: Float64Array };

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
  const { blocks } = ground;
  const { size, area } = surveyTown(ground, mass, columns, checkCancelled);
  const townRate = total(mass) / Math.max(size * BLOCK_METRES ** 2, 1);
  checkCancelled?.();

  const voices = sumRings(mass, columns, blocks, checkCancelled);
  const rates = new Float64Array(blocks.length);
  for (let i = 0; i < blocks.length; i++) {
    rates[i] =
      (voices[i] + PRIOR_VOICES) /
      (Math.max(area[i], 1) * BLOCK_METRES ** 2 + PRIOR_VOICES / townRate);
  }
  return { rates };
}

/**
 * Where the town is, as far as its voices tell. It is kept with the ground for the next search: one
 * report more seldom changes which blocks have any weight.
 */
export type Town = {
  /** Blocks with weight, 1 each; all else follows from them and from the occupied blocks. */
  marked: Uint8Array;
  /** Occupied blocks, ascending. */
  blocks: Int32Array;
  /** Blocks of the town. */
  size: number;
  /** Blocks of the town in the ring round each occupied block. */
  area: Float64Array;
};

function surveyTown(
  ground: Ground,
  mass: Float64Array,
  columns: number,
  checkCancelled?: () => void,
): Town {
  const marked = new Uint8Array(mass.length);
  for (let block = 0; block < mass.length; block++) if (mass[block] > 0) marked[block] = 1;
  const { blocks, town: last } = ground;
  if (last && areEqual(last.marked, marked) && areEqual(last.blocks, blocks)) return last;
  const depths = closeGaps(marked, columns, 2, 4);
  const town = depths.map((depth) => (depth > 0 ? 1 : 0));
  const area = sumTown(town, depths, columns, blocks, checkCancelled);
  ground.town = { marked, blocks, size: total(town), area };
  return ground.town;
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
