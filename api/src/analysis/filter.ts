import {
  dayParts,
  entryModes,
  feelings,
  placeMethods,
  type DayPart,
  type EntryMode,
  type Feeling,
  type PlaceMethod,
} from '@trygghetskartan/db/vocabulary';
import { darknessCodes, type ColumnArrays } from './column-arrays.ts';
import type { ReportColumns } from './columns.ts';
import type { Darkness } from './darkness.ts';
import type { Ring } from './ring.ts';
import { boxOf, createAreaTest } from './polygon.ts';
import type { ReportPoints } from './report-points.ts';
import type { Box } from './voices.ts';

/** Which reports a view shows; what is left out does not restrict. All conditions hold together. */
export type ReportSelection = {
  /** Minutes since 1970 UTC, from included, to excluded. */
  fromMinute?: number | undefined;
  toMinute?: number | undefined;
  /** Bit set, see `reasonMask`: reports with any of them. */
  reasons?: number | undefined;
  feeling?: Feeling | undefined;
  /** Reports whose part of the day is not known are left out by these, and by darkness. */
  dayParts?: readonly DayPart[] | undefined;
  darkness?: Darkness | undefined;
  /** MultiPolygon in EPSG:3006, metres. */
  area?: readonly Ring[][] | undefined;
  entryModes?: readonly EntryMode[] | undefined;
  /** EPSG:3006, metres, edges included. */
  box?: Box | undefined;
  /** Also reports of a whole area: for lists, never for what counts at a point. */
  withoutPoint?: boolean | undefined;
};

const MINUTES_A_DAY = 1440;
const POINTS: readonly PlaceMethod[] = placeMethods.filter((method) => method !== 'area');

/**
 * Positions of the reports that the filter lets through, ascending; of those from `start` to before
 * `end` where a range is given. Each condition is one pass over what the others have left.
 */
export function selectReports(
  { arrays, length }: ReportColumns,
  filter: ReportSelection,
  range: { start: number; end: number } = { start: 0, end: length },
): Uint32Array {
  const chosen = new Uint32Array(range.end - range.start);
  for (let i = 0; i < chosen.length; i++) chosen[i] = range.start + i;
  let left = chosen;
  if (filter.box !== undefined) left = keepInBox(left, arrays, filter.box);
  if (filter.fromMinute !== undefined || filter.toMinute !== undefined) {
    const { fromMinute = -Infinity, toMinute = Infinity } = filter;
    left = keepInPeriod(left, arrays.feltMinute, fromMinute, toMinute);
  }
  const codes = [
    [arrays.feeling, feelings, filter.feeling === undefined ? undefined : [filter.feeling]],
    [arrays.dark, darknessCodes, filter.darkness === undefined ? undefined : [filter.darkness]],
    [arrays.dayPart, dayParts, filter.dayParts],
    [arrays.entryMode, entryModes, filter.entryModes],
    [arrays.placeMethod, placeMethods, filter.withoutPoint === true ? undefined : POINTS],
  ] as const;
  for (const [column, list, words] of codes) {
    if (words !== undefined) left = keepCodes(left, column, codeTest<string>(list, words));
  }
  if (filter.reasons !== undefined) left = keepBits(left, arrays.reasons, filter.reasons);
  if (filter.area !== undefined) left = keepInArea(left, arrays, filter.area);
  // A copy, so that a narrow filter's answer does not hold the room for all.
  return left.length < chosen.length ? left.slice() : left;
}

// Each of these writes what it keeps over what it was given. A position is always written and only
// counted where it passes, by the sign bit of a difference: half the reports passing in no order
// would cost a misguessed branch each, five times as much.

function keepInPeriod(
  positions: Uint32Array<ArrayBuffer>,
  minutes: Int32Array,
  from: number,
  to: number,
): Uint32Array<ArrayBuffer> {
  const first = toWhole(Math.ceil(from));
  const last = toWhole(Math.ceil(to) - 1);
  let count = 0;
  for (let i = 0; i < positions.length; i++) {
    const at = positions[i];
    const minute = minutes[at];
    positions[count] = at;
    count += 1 - (((minute - first) | (last - minute)) >>> 31);
  }
  return positions.subarray(0, count);
}

function keepCodes(
  positions: Uint32Array<ArrayBuffer>,
  column: Uint8Array,
  passes: Uint8Array,
): Uint32Array<ArrayBuffer> {
  let count = 0;
  for (let i = 0; i < positions.length; i++) {
    const at = positions[i];
    positions[count] = at;
    count += passes[column[at]];
  }
  return positions.subarray(0, count);
}

function keepBits(
  positions: Uint32Array<ArrayBuffer>,
  column: Uint32Array,
  mask: number,
): Uint32Array<ArrayBuffer> {
  let count = 0;
  for (let i = 0; i < positions.length; i++) {
    const at = positions[i];
    positions[count] = at;
    const shared = column[at] & mask;
    count += (shared | -shared) >>> 31;
  }
  return positions.subarray(0, count);
}

function keepInBox(
  positions: Uint32Array<ArrayBuffer>,
  { eastingCm, northingCm }: ColumnArrays,
  box: Box,
): Uint32Array<ArrayBuffer> {
  const west = toWhole(Math.ceil(box.west * 100));
  const east = toWhole(Math.floor(box.east * 100));
  const south = toWhole(Math.ceil(box.south * 100));
  const north = toWhole(Math.floor(box.north * 100));
  let count = 0;
  for (let i = 0; i < positions.length; i++) {
    const at = positions[i];
    const x = eastingCm[at];
    const y = northingCm[at];
    positions[count] = at;
    count += 1 - (((x - west) | (east - x) | (y - south) | (north - y)) >>> 31);
  }
  return positions.subarray(0, count);
}

/** Bounds beyond any report's, so near that differences stay within 32 bits: 10,000 km, 1,900 years. */
function toWhole(bound: number): number {
  return Math.max(-1e9, Math.min(1e9, bound)) | 0;
}

function keepInArea(
  positions: Uint32Array<ArrayBuffer>,
  arrays: ColumnArrays,
  area: readonly Ring[][],
): Uint32Array<ArrayBuffer> {
  const left = keepInBox(positions, arrays, boxOf(area.flatMap(([exterior = []]) => exterior)));
  const inArea = createAreaTest(area);
  let count = 0;
  for (const at of left) {
    if (inArea(arrays.eastingCm[at] / 100, arrays.northingCm[at] / 100)) left[count++] = at;
  }
  return left.subarray(0, count);
}

/** 1 at each code that passes: those of the chosen words, or all, unknown too, where none were chosen. */
function codeTest<T extends string>(
  list: readonly T[],
  chosen: readonly T[] | undefined,
): Uint8Array {
  const passes = new Uint8Array(256);
  if (chosen === undefined) return passes.fill(1);
  for (const word of chosen) passes[list.indexOf(word)] = 1;
  return passes;
}

const SPREADABLE: readonly PlaceMethod[] = ['search', 'list'];

/** The reports at these positions as the detector and the heat take them. */
export function pointsOf(columns: ReportColumns, indices: Uint32Array): ReportPoints {
  const { eastingCm, northingCm, reporter, feltMinute, placeMethod } = columns.arrays;
  const count = indices.length;
  const spreads = codeTest(placeMethods, SPREADABLE);
  const points: ReportPoints = {
    easting: new Float64Array(count),
    northing: new Float64Array(count),
    reporter: new Uint32Array(count),
    day: new Float64Array(count),
    spreadable: new Uint8Array(count),
  };
  for (let i = 0; i < count; i++) {
    const at = indices[i];
    points.easting[i] = eastingCm[at] / 100;
    points.northing[i] = northingCm[at] / 100;
    points.reporter[i] = reporter[at];
    points.day[i] = feltMinute[at] / MINUTES_A_DAY;
    points.spreadable[i] = spreads[placeMethod[at]];
  }
  return points;
}

/** The positions in the columns of some of the points that `pointsOf(columns, indices)` gave. */
export function pickIndices(indices: Uint32Array, members: Uint32Array): Uint32Array {
  return members.map((member) => indices[member]);
}
