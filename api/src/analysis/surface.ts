import { gaussianWeights } from './grid.ts';
import { groupByKey } from './grouping.ts';
import { markLandmarkVoices } from './landmarks.ts';
import type { Voices } from './voices.ts';

/** Side of a cell, metres. */
export const CELL_METRES = 10;
/** Side of a block of the background, in cells. */
export const BLOCK_CELLS = 5;
const BLOCK_METRES = CELL_METRES * BLOCK_CELLS;
/** Room round the outermost voices for the background's ring, metres. */
const MARGIN_METRES = 450;
const LANDMARK_SIGMA_METRES = 60;

/** A grid of 10 m cells whose corner lies on whole 50 m of EPSG:3006. */
export type Frame = { west: number; south: number; columns: number; rows: number };

/** The voices laid out on the grid. Cells are numbered row by row from the south-west corner. */
export type Surface = {
  frame: Frame;
  /** Weight of the voices per cell. */
  mass: Float64Array;
  /** The cells that hold at least one voice, ascending. Their positions here are called slots. */
  occupied: Int32Array;
  /** Slot + 1 of each cell; 0 for a cell without voices, so that empty land costs no memory. */
  slotOfCell: Int32Array;
  /** Voices of slot s: voicesBySlot[slotStarts[s]] … voicesBySlot[slotStarts[s + 1] − 1]. */
  voicesBySlot: Int32Array;
  slotStarts: Int32Array;
  /** How many voices stand at a landmark and were spread out. */
  spreadVoices: number;
};

/**
 * Lays voices (at least one) out on 10 m cells. The weight at landmarks is spread round the spot
 * with a standard deviation of 60 m: that is how far from the named place people were.
 */
export function layOut(voices: Voices): Surface {
  const frame = frameAround(voices);
  const cellOfVoice = new Int32Array(voices.count);
  for (let v = 0; v < voices.count; v++) {
    const column = Math.floor((voices.easting[v] - frame.west) / CELL_METRES);
    const row = Math.floor((voices.northing[v] - frame.south) / CELL_METRES);
    cellOfVoice[v] = row * frame.columns + column;
  }
  const { occupied, slotOfCell } = findOccupied(cellOfVoice, frame);
  const slotOfVoice = new Int32Array(voices.count);
  for (let v = 0; v < voices.count; v++) slotOfVoice[v] = slotOfCell[cellOfVoice[v]] - 1;
  const bySlot = groupByKey(slotOfVoice, occupied.length);

  const atLandmark = markLandmarkVoices(voices);
  const standing = new Float64Array(occupied.length);
  const landmarkMass = new Float64Array(occupied.length);
  let spreadVoices = 0;
  for (let v = 0; v < voices.count; v++) {
    spreadVoices += atLandmark[v];
    const target = atLandmark[v] === 1 ? landmarkMass : standing;
    target[slotOfVoice[v]] += voices.weight[v];
  }
  const mass = new Float64Array(frame.columns * frame.rows);
  for (let slot = 0; slot < occupied.length; slot++) mass[occupied[slot]] = standing[slot];
  if (spreadVoices > 0) spread(mass, frame.columns, occupied, landmarkMass);
  return {
    frame,
    mass,
    occupied,
    slotOfCell,
    voicesBySlot: bySlot.order,
    slotStarts: bySlot.starts,
    spreadVoices,
  };
}

function frameAround({ easting, northing }: Voices): Frame {
  const [west, columns] = spanOf(easting);
  const [south, rows] = spanOf(northing);
  return { west, south, columns, rows };
}

/** Lower edge in metres and number of cells of one axis. */
function spanOf(positions: Float64Array): [edge: number, cells: number] {
  let least = Infinity;
  let most = -Infinity;
  for (let v = 0; v < positions.length; v++) {
    if (positions[v] < least) least = positions[v];
    if (positions[v] > most) most = positions[v];
  }
  const edge = Math.floor(least / BLOCK_METRES) * BLOCK_METRES - MARGIN_METRES;
  return [edge, Math.ceil((most + MARGIN_METRES - edge) / BLOCK_METRES) * BLOCK_CELLS];
}

function findOccupied(
  cellOfVoice: Int32Array,
  frame: Frame,
): { occupied: Int32Array; slotOfCell: Int32Array } {
  const isOccupied = new Uint8Array(frame.columns * frame.rows);
  let count = 0;
  for (let v = 0; v < cellOfVoice.length; v++) {
    count += 1 - isOccupied[cellOfVoice[v]];
    isOccupied[cellOfVoice[v]] = 1;
  }
  const occupied = new Int32Array(count);
  const slotOfCell = new Int32Array(isOccupied.length);
  let slot = 0;
  for (let cell = 0; cell < isOccupied.length; cell++) {
    if (isOccupied[cell] === 0) continue;
    occupied[slot++] = cell;
    slotOfCell[cell] = slot;
  }
  return { occupied, slotOfCell };
}

/** Adds each slot's landmark weight to `mass`, blurred over the cells within 3 σ east and north. */
function spread(
  mass: Float64Array,
  columns: number,
  occupied: Int32Array,
  landmarkMass: Float64Array,
): void {
  const weights = gaussianWeights(LANDMARK_SIGMA_METRES / CELL_METRES, 3);
  const radius = weights.length - 1;
  for (let slot = 0; slot < occupied.length; slot++) {
    if (landmarkMass[slot] === 0) continue;
    for (let dy = -radius; dy <= radius; dy++) {
      const row = landmarkMass[slot] * weights[Math.abs(dy)];
      const centre = occupied[slot] + dy * columns;
      for (let dx = -radius; dx <= radius; dx++) mass[centre + dx] += row * weights[Math.abs(dx)];
    }
  }
}
