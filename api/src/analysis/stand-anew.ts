import { countBlocks, countBlocksAgain } from './block-counts.ts';
import { hasCell, rankOf } from './cell-set.ts';
import { areEqual } from './equal-arrays.ts';
import type { Ground, GroundVoices, Scale } from './ground.ts';
import { forgetNear } from './grown.ts';
import { addLandmarksToSlot, type Landmarks } from './landmark-spread.ts';
import { lowerBound } from './lower-bound.ts';
import { markAround, sumRoundSlot } from './near-sums.ts';
import { changeOfPlaces, countPlaces, originOfPlaces } from './places.ts';
import { remarkLandmarks } from './remark-landmarks.ts';
import { blocksOf, listBlocks, type Slots } from './slots.ts';
import type { SortedReports } from './sorted-reports.ts';
import { spliceInto, type Splice } from './splice.ts';
import { spliceSlots } from './splice-slots.ts';
import type { SplicedVoices } from './splice-voices.ts';
import { VOICE_WEIGHTS } from './voices.ts';

/**
 * Puts changed voices into their cells and sums again what lies near those that came or went.
 * `ground` has its new reports and its old voices; its arrays are used up.
 */
export function standAnew(ground: Ground, arrays: SortedReports, changed: SplicedVoices): Ground {
  const { frame, reports } = ground;
  const removedCells = changed.removedSlots.map((slot) => ground.slots.cells[slot]);
  const stoodAt = new Map<number, number>();
  for (const [i, slot] of changed.removedSlots.entries()) {
    stoodAt.set(removedCells[i], ground.standing[slot]);
  }
  const { slots, slotOfVoice, plan, emptied, filled } = spliceSlots(ground.slots, changed);
  const { count, starts, own, spreadable, atLandmark } = changed;
  const voices = { count, starts, slot: slotOfVoice, own, spreadable, atLandmark };
  const mayBeSpread = [
    ...removedCells.filter((_, i) => changed.removedSpreadable[i] === 1),
    ...changed.addedCells.filter((_, n) => spreadable[changed.added[n]] === 1),
  ];
  const laid = { frame, reports, voices, slots };
  const remarked = remarkLandmarks(laid, arrays, new Set(mayBeSpread));
  const touched = Int32Array.from(
    new Set([...removedCells, ...changed.addedCells, ...remarked]),
  ).sort();

  const carry = (values: Float64Array): Float64Array =>
    plan ? spliceInto(new Float64Array(plan.length), values, plan) : values;
  const standing = carry(ground.standing);
  const masses = weighCells(touched, voices, slots);
  const [movedCells, moves] = moveWeight(touched, stoodAt, masses.standing, standing, slots);
  const blockMass = ground.blockMass;
  const blocks = blocksOf(movedCells, frame);
  for (const [i, block] of blocks.entries()) blockMass[block] += moves[i];
  const { landmarks, changedCells } = replaceLandmarks(ground.landmarks, touched, masses.landmark);

  forgetNear(ground.grown, ground.scales.length, touched, changedCells, frame);

  const placeOrigin = plan ? originOfPlaces(slots, frame) : ground.placeOrigin;
  const isSameOrigin =
    placeOrigin.column === ground.placeOrigin.column && placeOrigin.row === ground.placeOrigin.row;
  const countAgain = ({ radius, places }: Scale): number =>
    isSameOrigin
      ? places + changeOfPlaces(slots, frame, placeOrigin, radius, { emptied, filled })
      : countPlaces(slots, frame, placeOrigin, radius);
  const scales = ground.scales.map((scale) => ({
    ...scale,
    sums: carry(scale.sums),
    places: countAgain(scale),
  }));
  const result = {
    ...ground,
    ...laid,
    ...(plan && listBlocks(blocksOf(slots.cells, frame), blockMass.length)),
    standing,
    landmarks,
    scales,
    placeOrigin,
    blockMass,
  };
  const again = sumAgain(result, plan, movedCells, changedCells);
  if (areEqual(result.blocks, ground.blocks)) {
    const places = placesOfBlocks(result, touched);
    for (let slot = again.indexOf(1); slot !== -1; slot = again.indexOf(1, slot + 1)) {
      places.add(result.blockOfSlot[slot]);
    }
    for (const { counts, sums } of scales) countBlocksAgain(counts, result, sums, places);
    return result;
  }
  return {
    ...result,
    scales: scales.map((scale) => ({ ...scale, counts: countBlocks(result, scale.sums) })),
  };
}

/** Places of the occupied blocks that the cells lie in, whether or not anybody stands in them any more. */
function placesOfBlocks({ blocks, frame }: Ground, cells: Int32Array): Set<number> {
  const places = new Set<number>();
  for (const block of blocksOf(cells, frame)) {
    const place = lowerBound(blocks, block);
    if (blocks[place] === block) places.add(place);
  }
  return places;
}

/** Weight of the voices in each of the cells, standing and at a landmark; 0 where nobody is left. */
function weighCells(
  cells: Int32Array,
  { own, atLandmark }: GroundVoices,
  slots: Slots,
): { standing: Float64Array; landmark: Float64Array } {
  const standing = new Float64Array(cells.length);
  const landmark = new Float64Array(cells.length);
  for (const [i, cell] of cells.entries()) {
    if (!hasCell(slots.occupied, cell)) continue;
    const slot = rankOf(slots.occupied, cell);
    for (let n = slots.starts[slot]; n < slots.starts[slot + 1]; n++) {
      const voice = slots.voices[n];
      const mass = atLandmark[voice] === 1 ? landmark : standing;
      mass[i] += VOICE_WEIGHTS[own[voice]];
    }
  }
  return { standing, landmark };
}

/** Writes the new weights in; answers with the cells where it changed, ascending, and by how much. */
function moveWeight(
  cells: Int32Array,
  stoodAt: ReadonlyMap<number, number>,
  weights: Float64Array,
  standing: Float64Array,
  { occupied }: Slots,
): [cells: Int32Array, moves: number[]] {
  const moves: number[] = [];
  const moved = cells.filter((cell, i) => {
    const slot = hasCell(occupied, cell) ? rankOf(occupied, cell) : undefined;
    const before = slot === undefined ? (stoodAt.get(cell) ?? 0) : standing[slot];
    if (slot !== undefined) standing[slot] = weights[i];
    // Exact, as all weights are.
    if (weights[i] !== before) moves.push(weights[i] - before);
    return weights[i] !== before;
  });
  return [moved, moves];
}

function replaceLandmarks(
  old: Landmarks,
  touched: Int32Array,
  masses: Float64Array,
): { landmarks: Landmarks; changedCells: number[] } {
  const massOf = new Map(Array.from(old.cells, (cell, i) => [cell, old.mass[i]]));
  const changedCells: number[] = [];
  for (const [i, cell] of touched.entries()) {
    if ((massOf.get(cell) ?? 0) === masses[i]) continue;
    changedCells.push(cell);
    if (masses[i] === 0) massOf.delete(cell);
    else massOf.set(cell, masses[i]);
  }
  if (changedCells.length === 0) return { landmarks: old, changedCells };
  const cells = Int32Array.from(massOf.keys()).sort();
  const mass = Float64Array.from(cells, (cell) => massOf.get(cell) ?? 0);
  return { landmarks: { cells, mass }, changedCells };
}

/**
 * Sums again round what is new, near what weighs otherwise, and where a changed landmark reaches; gives 1
 * for each of those slots.
 */
function sumAgain(
  { frame, slots, standing, landmarks, scales, spread }: Ground,
  plan: Splice | undefined,
  movedCells: Iterable<number>,
  changedLandmarks: Iterable<number>,
): Uint8Array {
  const sums = scales.map((scale: Scale) => scale.sums);
  const again = new Uint8Array(slots.count);
  for (const slot of plan?.places ?? []) again[slot] = 1;
  const reach = Math.max(...scales.map(({ disc }) => disc.reach));
  markAround(again, movedCells, reach, slots, frame);
  markAround(again, changedLandmarks, spread.reach, slots, frame);
  for (let slot = again.indexOf(1); slot !== -1; slot = again.indexOf(1, slot + 1)) {
    sumRoundSlot(scales, slot, slots, standing, frame);
    addLandmarksToSlot(sums, slot, spread, landmarks, slots, frame);
  }
  return again;
}
