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
import { darknessCodes, type ReportColumns } from './columns.ts';
import type { Darkness } from './darkness.ts';
import type { Ring } from './ring.ts';
import { createAreaTest } from './polygon.ts';
import type { ReportPoints } from './report-points.ts';

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
};

const MINUTES_A_DAY = 1440;

/** Positions of the reports that the filter lets through, ascending. One pass over the columns. */
export function selectReports(columns: ReportColumns, filter: ReportSelection): Uint32Array {
  const { arrays, length } = columns;
  const from = filter.fromMinute ?? -Infinity;
  const to = filter.toMinute ?? Infinity;
  const reasons = filter.reasons;
  const feeling = codeTest(feelings, filter.feeling === undefined ? undefined : [filter.feeling]);
  const dayPart = codeTest(dayParts, filter.dayParts);
  const dark = codeTest(
    darknessCodes,
    filter.darkness === undefined ? undefined : [filter.darkness],
  );
  const entryMode = codeTest(entryModes, filter.entryModes);
  const inArea = filter.area === undefined ? undefined : createAreaTest(filter.area);
  const chosen = new Uint32Array(length);
  let count = 0;
  for (let i = 0; i < length; i++) {
    const minute = arrays.feltMinute[i];
    if (
      minute >= from &&
      minute < to &&
      (reasons === undefined || (arrays.reasons[i] & reasons) !== 0) &&
      feeling[arrays.feeling[i]] === 1 &&
      dayPart[arrays.dayPart[i]] === 1 &&
      dark[arrays.dark[i]] === 1 &&
      entryMode[arrays.entryMode[i]] === 1 &&
      (inArea === undefined || inArea(arrays.eastingCm[i] / 100, arrays.northingCm[i] / 100))
    ) {
      chosen[count++] = i;
    }
  }
  return chosen.slice(0, count);
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
