import { closeGaps, discOf, prefixRows, sumDiscs } from './grid.ts';
import { BLOCK_CELLS, CELL_METRES, type Surface } from './surface.ts';

const BLOCK_METRES = BLOCK_CELLS * CELL_METRES;
/** The ring that a place is compared with, metres from its block's centre. */
const RING = { inner: 100, outer: 400 };
/** Weight of the whole town's rate in each ring's rate, in voices. */
const PRIOR_VOICES = 2;

/**
 * How many voices per square metre the surroundings of each occupied cell lead one to expect
 * (one value per slot; the same within a 50 m block): (N + 2) / (A + 2/λ), with N the voices and A
 * the area in a ring of 100–400 m and λ the whole town's rate, towards which thin rings are shrunk.
 * Only area near voices counts: blocks within 100 m of one, with gaps up to 400 m closed. What lies
 * outside, such as a lake or the town's edge, would otherwise make every shore a hotspot.
 */
export function backgroundRates(surface: Surface): Float64Array {
  const { frame, mass, occupied } = surface;
  const columns = frame.columns / BLOCK_CELLS;
  const blockMass = sumBlocks(mass, frame.columns, frame.rows);
  const town = closeGaps(
    Uint8Array.from(blockMass, (value) => (value > 0 ? 1 : 0)),
    columns,
    2,
    4,
  );
  const townArea = Float64Array.from(town);
  const townRate = total(blockMass) / Math.max(total(townArea) * BLOCK_METRES ** 2, 1);

  const blockOfSlot = new Int32Array(occupied.length);
  const isOccupied = new Uint8Array(blockMass.length);
  for (let slot = 0; slot < occupied.length; slot++) {
    const row = Math.floor(occupied[slot] / frame.columns);
    const column = occupied[slot] - row * frame.columns;
    const block = Math.floor(row / BLOCK_CELLS) * columns + Math.floor(column / BLOCK_CELLS);
    blockOfSlot[slot] = block;
    isOccupied[block] = 1;
  }
  const blocks = Int32Array.from(isOccupied.keys().filter((block) => isOccupied[block] === 1));
  const rateOfBlock = rateBlocks(blockMass, townArea, townRate, columns, blocks);
  const rates = new Float64Array(occupied.length);
  for (let slot = 0; slot < rates.length; slot++) rates[slot] = rateOfBlock[blockOfSlot[slot]];
  return rates;
}

/** Rates of the given blocks, at their number. */
function rateBlocks(
  blockMass: Float64Array,
  townArea: Float64Array,
  townRate: number,
  columns: number,
  blocks: Int32Array,
): Float64Array {
  const voices = sumRings(blockMass, columns, blocks);
  const area = sumRings(townArea, columns, blocks);
  const rates = new Float64Array(blockMass.length);
  for (let i = 0; i < blocks.length; i++) {
    rates[blocks[i]] =
      (voices[i] + PRIOR_VOICES) /
      (Math.max(area[i], 1) * BLOCK_METRES ** 2 + PRIOR_VOICES / townRate);
  }
  return rates;
}

function sumBlocks(mass: Float64Array, columns: number, rows: number): Float64Array {
  const blockColumns = columns / BLOCK_CELLS;
  const sums = new Float64Array((blockColumns * rows) / BLOCK_CELLS);
  for (let row = 0; row < rows; row++) {
    const to = Math.floor(row / BLOCK_CELLS) * blockColumns;
    for (let block = 0, cell = row * columns; block < blockColumns; block++, cell += BLOCK_CELLS) {
      let sum = mass[cell];
      for (let i = 1; i < BLOCK_CELLS; i++) sum += mass[cell + i];
      if (sum !== 0) sums[to + block] += sum;
    }
  }
  return sums;
}

function sumRings(values: Float64Array, columns: number, blocks: Int32Array): Float64Array {
  const prefix = prefixRows(values, columns);
  const outer = sumDiscs(prefix, columns, discOf(RING.outer, BLOCK_METRES), blocks);
  const inner = sumDiscs(prefix, columns, discOf(RING.inner, BLOCK_METRES), blocks);
  return outer.map((sum, i) => sum - inner[i]);
}

function total(values: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i];
  return sum;
}
