import type { Town } from './background.ts';
import { countBlocks, type BlockCounts } from './block-counts.ts';
import { rankOf } from './cell-set.ts';
import { discOf, sumDiscs, type Disc, type WriteRow } from './discs.ts';
import { chooseExtent } from './extent.ts';
import { BLOCK_CELLS, CELL_METRES, frameAround, type Frame } from './frame.ts';
import type { GrownBefore } from './grown.ts';
import { markLandmarkVoices } from './landmarks.ts';
import {
  addLandmarksToSlots,
  spreadOverDiscs,
  type DiscSpread,
  type Landmarks,
} from './landmark-spread.ts';
import { countPlaces, originOfPlaces, type PlaceOrigin } from './places.ts';
import { blocksOf, fillSlots, listBlocks, type Slots } from './slots.ts';
import type { SortedReports } from './sorted-reports.ts';
import { castSortedVoices, VOICE_WEIGHTS, type Box, type Voices } from './voices.ts';

/** The radii that are tested by default, metres. */
const DEFAULT_RADII = [20, 30, 45, 70];
const LEAST_RADIUS_METRES = 10;
export const LARGEST_RADIUS_METRES = 100;

export type GroundOptions = {
  /** Radii of the discs that are tested, 10–100 m; 20, 30, 45 and 70 m by default. */
  radii?: readonly number[];
  /** Throws to end the work. */
  checkCancelled?: () => void;
  /** Called with the phase's name at the end of each phase, for whoever measures. */
  onPhase?: (phase: string) => void;
};

/**
 * The voices of a filter laid out on 10 m cells: all that the tests ask of it and that a single report
 * changes only near itself. It takes memory by the voice and not by the area (about 70 bytes a report;
 * and 1 byte for each 2 or 3 cells of the frame).
 */
export type Ground = {
  /** Ascending positions in the columns: those chosen, and of them those that lie in the box. */
  chosen: Uint32Array;
  reports: Uint32Array;
  box: Box;
  frame: Frame;
  voices: GroundVoices;
  slots: Slots;
  /** Weight that stands in each slot, landmarks left aside. Exact, and so is what is summed from it. */
  standing: Float64Array;
  landmarks: Landmarks;
  spread: DiscSpread;
  scales: Scale[];
  placeOrigin: PlaceOrigin;
  /** Occupied blocks, ascending, and the place of each slot's block among them. */
  blocks: Int32Array;
  blockOfSlot: Int32Array;
  /** Standing weight of every block of the frame. */
  blockMass: Float64Array;
  /** What the last search grew, for the next one; it changes no result. */
  grown: GrownBefore;
  /** Where the last search found the town; it changes no result either. */
  town: Town | undefined;
};

/** In the order of `castSortedVoices`; what else is known of a voice follows from its reports. */
export type GroundVoices = {
  count: number;
  /** Reports of voice v: ground.reports[starts[v]] … ground.reports[starts[v + 1] − 1]. */
  starts: Int32Array;
  slot: Int32Array;
  own: Uint8Array;
  spreadable: Uint8Array;
  /** 1 where the voice stands at a landmark, and is spread out. */
  atLandmark: Uint8Array;
};

/** What stands round each slot at one radius. */
export type Scale = {
  radius: number;
  disc: Disc;
  /** Weight within the radius of each slot, landmarks added. */
  sums: Float64Array;
  counts: BlockCounts;
  /** See `countPlaces`. */
  places: number;
};

/**
 * Lays the chosen reports out; they are ascending positions in the columns. Throws RangeError for
 * radii out of range.
 */
export function layGround(
  columns: { arrays: SortedReports },
  chosen: Uint32Array,
  options: GroundOptions = {},
): Ground {
  const { radii = DEFAULT_RADII, checkCancelled, onPhase } = options;
  const inRange = radii.every((r) => r >= LEAST_RADIUS_METRES && r <= LARGEST_RADIUS_METRES);
  if (radii.length === 0 || !inRange) {
    throw new RangeError(`radii must lie within ${LEAST_RADIUS_METRES}–${LARGEST_RADIUS_METRES} m`);
  }
  const discs = radii.map((radius) => discOf(radius, CELL_METRES));
  const box = chooseExtent(columns.arrays, chosen) ?? { west: 0, south: 0, east: 0, north: 0 };
  const frame = frameAround(box);
  const voices = castSortedVoices(columns.arrays, chosen, box);
  onPhase?.('voices');
  checkCancelled?.();
  const { slots, slotOfVoice } = fillSlots(frame, cellsOf(voices, frame), voices.own);
  onPhase?.('slots');
  checkCancelled?.();
  const standingVoices = {
    count: voices.count,
    starts: voices.starts,
    slot: slotOfVoice,
    own: voices.own,
    spreadable: voices.spreadable,
    atLandmark: markLandmarkVoices(voices),
  };
  const { standing, landmarks } = weighSlots(slots, standingVoices.atLandmark);
  const numbers = blocksOf(slots.cells, frame);
  const blockMass = new Float64Array((frame.columns * frame.rows) / BLOCK_CELLS ** 2);
  for (let slot = 0; slot < slots.count; slot++) blockMass[numbers[slot]] += standing[slot];
  const laid = { frame, slots, ...listBlocks(numbers, blockMass.length) };
  onPhase?.('weights');
  checkCancelled?.();
  const rows = writeStanding(slots, standing, frame);
  const sums = sumDiscs(slots.cells, frame.columns, discs, rows, checkCancelled);
  const spread = spreadOverDiscs(discs);
  addLandmarksToSlots(sums, spread, landmarks, slots, frame);
  const placeOrigin = originOfPlaces(slots, frame);
  const scales = discs.map((disc, d) => ({
    radius: radii[d],
    disc,
    sums: sums[d],
    counts: countBlocks(laid, sums[d]),
    places: countPlaces(slots, frame, placeOrigin, radii[d]),
  }));
  onPhase?.('disc sums');
  return {
    chosen,
    reports: voices.reports,
    box,
    ...laid,
    voices: standingVoices,
    standing,
    landmarks,
    spread,
    scales,
    placeOrigin,
    blockMass,
    grown: new Map(),
    town: undefined,
  };
}

/** Cell of each voice. */
export function cellsOf({ easting, northing, count }: Voices, frame: Frame): Int32Array {
  const cells = new Int32Array(count);
  for (let v = 0; v < count; v++) {
    const column = Math.floor((easting[v] - frame.west) / CELL_METRES);
    const row = Math.floor((northing[v] - frame.south) / CELL_METRES);
    cells[v] = row * frame.columns + column;
  }
  return cells;
}

/** Weight that stands in each slot, and apart from it what is at landmarks. */
function weighSlots(
  { cells, voices, slotOf, own }: Slots,
  atLandmark: Uint8Array,
): { standing: Float64Array; landmarks: Landmarks } {
  const standing = new Float64Array(cells.length);
  const massAt = new Map<number, number>();
  for (let i = 0; i < voices.length; i++) {
    const slot = slotOf[i];
    const weight = VOICE_WEIGHTS[own[i]];
    if (atLandmark[voices[i]] === 0) standing[slot] += weight;
    else massAt.set(slot, (massAt.get(slot) ?? 0) + weight);
  }
  // Slot by slot: the landmarks come in the order of the cells.
  const landmarks = {
    cells: Int32Array.from(massAt.keys(), (slot) => cells[slot]),
    mass: Float64Array.from(massAt.values()),
  };
  return { standing, landmarks };
}

/** Rows of the grid with the weight that stands on them. */
function writeStanding(slots: Slots, standing: Float64Array, { columns }: Frame): WriteRow {
  return (row, line) => {
    const start = row * columns;
    const end = rankOf(slots.occupied, start + columns);
    let sum = 0;
    let column = 0;
    for (let slot = rankOf(slots.occupied, start); slot < end; slot++) {
      const next = slots.cells[slot] - start + 1;
      if (next - column > 24) line.fill(sum, column, next);
      else for (let c = column; c < next; c++) line[c] = sum;
      column = next;
      sum += standing[slot];
    }
    if (column === 0) return false;
    line.fill(sum, column);
    return true;
  };
}
