import {
  dayParts,
  entryModes,
  feelings,
  placeMethods,
  weekParts,
  type DayPart,
  type EntryMode,
  type Feeling,
  type FeltKind,
  type PlaceMethod,
  type Reason,
  type ReportStatus,
  type WeekPart,
} from '@trygghetskartan/db/vocabulary';
import { createDarknessClock, type Darkness } from './darkness.ts';
import { dayPartOf, feltMoment, weekPartOf } from './felt-time.ts';
import { createLocalClock, type LocalTime } from './local-time.ts';
import { reasonMask } from './reason-bits.ts';

/** Where the town lies: decides the local clock and the height of the sun. Centre in WGS 84. */
export type MunicipalityPlace = { timeZone: string; lng: number; lat: number };

/** One report as it comes from the database. */
export type ReportRow = {
  id: number;
  /** Metres, EPSG:3006. */
  easting: number;
  northing: number;
  /** The reporter's pseudonymous key. */
  reporter: string;
  /** Epoch milliseconds; undefined where it was not said. */
  feltAt: number | undefined;
  receivedAt: number;
  feltKind: FeltKind;
  dayPart?: DayPart | undefined;
  weekPart?: WeekPart | undefined;
  feeling: Feeling;
  reasons: readonly Reason[];
  entryMode: EntryMode;
  placeMethod: PlaceMethod;
  status: ReportStatus;
};

/** What a one-byte column holds where nothing is known; codes are positions in the vocabulary. */
export const UNKNOWN = 255;
/** Codes of the `dark` column; UNKNOWN where the hour is not known. */
export const darknessCodes = ['light', 'dark'] as const satisfies readonly Darkness[];

/**
 * All counted reports of one municipality as columns, `length` of `capacity` entries in use. The
 * only structure of the analysis that changes: 36 bytes a report in the arrays (up to twice that
 * after growth), and about 60 more in the two maps that find a report and its reporter again.
 */
export type ReportColumns = {
  length: number;
  arrays: ColumnArrays;
  readonly positionOf: Map<number, number>;
  readonly reporterIndexOf: Map<string, number>;
  readonly localTime: (epochMs: number) => LocalTime;
  readonly darknessAt: (epochMs: number) => Darkness;
};

export type ColumnArrays = ReturnType<typeof createArrays>;

function createArrays(capacity: number) {
  return {
    id: new Float64Array(capacity),
    /** Centimetres, EPSG:3006. */
    eastingCm: new Int32Array(capacity),
    northingCm: new Int32Array(capacity),
    /** The same number for the same reporter, given in the order of first appearance. */
    reporter: new Uint32Array(capacity),
    /** Minutes since 1970 UTC: when it was felt if that is known, else when it was received. */
    feltMinute: new Int32Array(capacity),
    /** Bit i: reasons[i] of the vocabulary. */
    reasons: new Uint32Array(capacity),
    feeling: new Uint8Array(capacity),
    /** As the reporter said it, or from the hour. */
    dayPart: new Uint8Array(capacity),
    weekPart: new Uint8Array(capacity),
    /** 0–23 local time; known only where a moment was given. */
    hour: new Uint8Array(capacity),
    /** 0 = Monday; known only where a moment was given. */
    weekday: new Uint8Array(capacity),
    dark: new Uint8Array(capacity),
    entryMode: new Uint8Array(capacity),
    placeMethod: new Uint8Array(capacity),
  };
}

/** Throws RangeError for a time zone that is not known. */
export function createColumns(place: MunicipalityPlace, capacity = 1024): ReportColumns {
  return {
    length: 0,
    arrays: createArrays(capacity),
    positionOf: new Map(),
    reporterIndexOf: new Map(),
    localTime: createLocalClock(place.timeZone),
    darknessAt: createDarknessClock(place.lat, place.lng),
  };
}

/**
 * Takes rows up: a row replaces the report with the same id, and removes it where its status is any
 * other than received. Removing moves the last report into the gap, so that positions hold only
 * until the next call.
 */
export function upsert(columns: ReportColumns, rows: Iterable<ReportRow>): void {
  for (const row of rows) {
    const known = columns.positionOf.get(row.id);
    if (row.status !== 'received') {
      if (known !== undefined) removeAt(columns, known);
      continue;
    }
    const position = known ?? columns.length++;
    if (position >= columns.arrays.id.length) grow(columns);
    columns.positionOf.set(row.id, position);
    write(columns, position, row);
  }
}

/** Bytes that the arrays hold, spare room included. */
export function bytesOf(columns: ReportColumns): number {
  return Object.values(columns.arrays).reduce((sum, array) => sum + array.byteLength, 0);
}

function grow(columns: ReportColumns): void {
  const larger = createArrays(2 * columns.arrays.id.length + 16);
  // Made by the same function, so both stand in the same order.
  const old = Object.values(columns.arrays);
  for (const [i, array] of Object.values(larger).entries()) array.set(old[i]);
  columns.arrays = larger;
}

function removeAt(columns: ReportColumns, position: number): void {
  const { arrays, positionOf } = columns;
  const last = --columns.length;
  positionOf.delete(arrays.id[position]);
  if (position === last) return;
  for (const array of Object.values(arrays)) array[position] = array[last];
  positionOf.set(arrays.id[position], position);
}

function write(columns: ReportColumns, at: number, row: ReportRow): void {
  const { arrays } = columns;
  const moment = feltMoment(row);
  const local = moment === undefined ? undefined : columns.localTime(moment);
  arrays.id[at] = row.id;
  arrays.eastingCm[at] = Math.round(row.easting * 100);
  arrays.northingCm[at] = Math.round(row.northing * 100);
  arrays.reporter[at] = internReporter(columns, row.reporter);
  arrays.feltMinute[at] = Math.floor((row.feltAt ?? row.receivedAt) / 60_000);
  arrays.reasons[at] = reasonMask(row.reasons);
  arrays.feeling[at] = feelings.indexOf(row.feeling);
  arrays.dayPart[at] = codeOf(dayParts, row.dayPart ?? (local && dayPartOf(local.hour)));
  arrays.weekPart[at] = codeOf(weekParts, row.weekPart ?? (local && weekPartOf(local.weekday)));
  arrays.hour[at] = local?.hour ?? UNKNOWN;
  arrays.weekday[at] = local?.weekday ?? UNKNOWN;
  arrays.dark[at] = codeOf(
    darknessCodes,
    moment === undefined ? undefined : columns.darknessAt(moment),
  );
  arrays.entryMode[at] = entryModes.indexOf(row.entryMode);
  arrays.placeMethod[at] = placeMethods.indexOf(row.placeMethod);
}

function internReporter({ reporterIndexOf }: ReportColumns, reporter: string): number {
  const known = reporterIndexOf.get(reporter);
  if (known !== undefined) return known;
  reporterIndexOf.set(reporter, reporterIndexOf.size);
  return reporterIndexOf.size - 1;
}

function codeOf<T extends string>(list: readonly T[], value: T | undefined): number {
  return value === undefined ? UNKNOWN : list.indexOf(value);
}
