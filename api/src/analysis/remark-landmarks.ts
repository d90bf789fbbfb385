import { hasCell, rankOf } from './cell-set.ts';
import { CELL_METRES } from './frame.ts';
import type { Ground } from './ground.ts';
import { LEAST_LANDMARK_VOICES, middleOfSpot, spotOf } from './landmarks.ts';
import type { SortedReports } from './sorted-reports.ts';

/** A spot's voices lie at most this far from its middle, east or north, metres. */
const SPOT_REACH_METRES = 0.25;

/**
 * Marks anew the voices whose spot may have got or lost a voice in one of the cells; answers with the
 * cells of the voices whose mark changed. All voices of a spot that reaches into a cell stand in that
 * cell or next to it.
 */
export function remarkLandmarks(
  ground: Pick<Ground, 'frame' | 'reports' | 'voices' | 'slots'>,
  arrays: SortedReports,
  cells: Iterable<number>,
): Set<number> {
  const { frame, voices, slots } = ground;
  const changed = new Set<number>();
  for (const cell of cells) {
    const row = Math.floor(cell / frame.columns);
    const west = frame.west + (cell - row * frame.columns) * CELL_METRES;
    const south = frame.south + row * CELL_METRES;
    const reachesIn = (spot: number): boolean => {
      const [east, north] = middleOfSpot(spot);
      return liesNear(east, west) && liesNear(north, south);
    };
    const voicesAt = new Map<number, number[]>();
    for (const voice of voicesRound(ground, cell)) {
      const spot = spotOf(...placeOfVoice(ground, arrays, voice));
      if (!reachesIn(spot)) continue;
      const there = voicesAt.get(spot);
      if (there) there.push(voice);
      else voicesAt.set(spot, [voice]);
    }
    for (const there of voicesAt.values()) {
      const mark = there.length >= LEAST_LANDMARK_VOICES ? 1 : 0;
      for (const voice of there) {
        if (voices.atLandmark[voice] === mark) continue;
        voices.atLandmark[voice] = mark;
        changed.add(slots.cells[voices.slot[voice]]);
      }
    }
  }
  return changed;
}

/** Spreadable voices in a cell and the eight round it. */
function* voicesRound(
  { frame, voices, slots }: Pick<Ground, 'frame' | 'voices' | 'slots'>,
  cell: number,
): Generator<number> {
  for (const dy of [-1, 0, 1]) {
    for (const dx of [-1, 0, 1]) {
      const near = cell + dy * frame.columns + dx;
      if (!hasCell(slots.occupied, near)) continue;
      const slot = rankOf(slots.occupied, near);
      for (let i = slots.starts[slot]; i < slots.starts[slot + 1]; i++) {
        if (voices.spreadable[slots.voices[i]] === 1) yield slots.voices[i];
      }
    }
  }
}

function liesNear(metres: number, edge: number): boolean {
  return metres >= edge - SPOT_REACH_METRES && metres <= edge + CELL_METRES + SPOT_REACH_METRES;
}

/** Mean of the reports behind the voice, as `castSortedVoices` has it. */
function placeOfVoice(
  { reports, voices: { starts } }: Pick<Ground, 'reports' | 'voices'>,
  { eastingCm, northingCm }: SortedReports,
  voice: number,
): [easting: number, northing: number] {
  let [east, north] = [0, 0];
  const count = starts[voice + 1] - starts[voice];
  for (let i = starts[voice]; i < starts[voice + 1]; i++) {
    east += eastingCm[reports[i]];
    north += northingCm[reports[i]];
  }
  return [east / (100 * count), north / (100 * count)];
}
