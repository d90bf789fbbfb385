import type {
  Action,
  DayPart,
  EntryMode,
  Feeling,
  FeltKind,
  PlaceMethod,
  Reason,
  ReportStatus,
} from '@trygghetskartan/db/vocabulary';
import {
  compareReports,
  createArrays,
  sameEntry,
  withCapacity,
  type ColumnArrays,
} from './column-arrays.ts';
import { createDarknessClock } from './darkness.ts';
import { createLocalClock } from './local-time.ts';
import { mergeColumn, planMerge } from './merge.ts';
import {
  bytesOfPages,
  findReporter,
  rememberReporter,
  type ReporterOfReport,
} from './reporter-of-report.ts';
import {
  bytesOfReporters,
  createReporterTable,
  numberOfReporter,
  type ReporterTable,
} from './reporter-table.ts';
import { enterRows, type Clocks, type ReportEntries } from './row-entry.ts';

/** Where the town lies: decides the local clock and the height of the sun. Centre in WGS 84. */
export type MunicipalityPlace = { timeZone: string; lng: number; lat: number };

/** One report as it comes from the database. */
export type ReportRow = {
  id: number;
  /** Metres, EPSG:3006. */
  easting: number;
  northing: number;
  /** The reporter's pseudonymous key, hexadecimal; its first 128 bits tell people apart. */
  reporter: string;
  /** Epoch milliseconds; undefined where it was not said. */
  feltAt: number | undefined;
  receivedAt: number;
  feltKind: FeltKind;
  dayPart?: DayPart | undefined;
  feeling: Feeling;
  reasons: readonly Reason[];
  actions: readonly Action[];
  entryMode: EntryMode;
  placeMethod: PlaceMethod;
  status: ReportStatus;
};

/**
 * All counted reports of one municipality as columns, `length` entries in use, always in the order
 * (reporter, 20 m voice cell, id), see `compareReports`: the reports behind one voice, and all of
 * one person, stand together. The only structure of the analysis that changes. At most 50 bytes a
 * report and 24 a reporter, and some tens of kB whatever their number; see `bytesOf`.
 */
export type ReportColumns = Clocks & {
  length: number;
  arrays: ColumnArrays;
  readonly leastCapacity: number;
  readonly reporters: ReporterTable;
  readonly reporterOf: ReporterOfReport;
};

/**
 * What taking rows up did. Whatever stands in the columns of a reporter that is not named here is
 * as before, and has only moved by the sum of the deltas of the reporters before it.
 */
export type ColumnChange = {
  /** Those with a report that came, went or says something else; ascending. */
  reporters: Uint32Array;
  /** Reports that each of them has more (or, below 0, fewer) than before. */
  deltas: Int32Array;
};

/** Spare room after growing or from the start, as a share of the reports; at twice that it is given back. */
const SPARE_SHARE = 1 / 8;
const LEAST_CAPACITY = 1024;

/**
 * With room for so many reports from the start: what grows a million times over leaves as much memory
 * behind as it takes. Throws RangeError for a time zone that is not known.
 */
export function createColumns(place: MunicipalityPlace, expected = 0): ReportColumns {
  const leastCapacity = capacityFor(expected);
  return {
    length: 0,
    arrays: createArrays(leastCapacity),
    leastCapacity,
    reporters: createReporterTable(),
    reporterOf: new Map(),
    ...createClocks(place),
  };
}

/** Throws RangeError for a time zone that is not known. */
export function createClocks({ timeZone, lat, lng }: MunicipalityPlace): Clocks {
  return { localTime: createLocalClock(timeZone), darknessAt: createDarknessClock(lat, lng) };
}

/**
 * Takes rows up: a row replaces the report with the same id, and removes it where its status is any
 * other than received; of several rows with one id the last counts, and a row that says what is
 * known already changes nothing. One pass over each column, whatever the number of rows. Positions
 * hold only until the next call. Throws TypeError for a reporter key that is not hexadecimal, and
 * has changed no report then.
 */
export function takeUp(columns: ReportColumns, rows: Iterable<ReportRow>): ColumnChange {
  return takeUpEntries(columns, enterRows([...rows], columns));
}

/** `takeUp` of rows that are entries already; uses them up. */
export function takeUpEntries(columns: ReportColumns, entries: ReportEntries): ColumnChange {
  const { arrays: incoming, keys, counted } = entries;
  const latest = new Map<number, number>();
  for (let i = 0; i < entries.count; i++) latest.set(incoming.id[i], i);
  const coming: number[] = [];
  const leaving: number[] = [];
  for (const i of latest.values()) {
    const at = findPosition(columns, incoming, i);
    if (counted[i] === 1) {
      incoming.reporter[i] = numberOfReporter(columns.reporters, keys, i);
      if (at !== undefined && sameEntry(columns.arrays, at, incoming, i)) continue;
      coming.push(i);
    }
    if (at !== undefined) leaving.push(at);
  }
  const removed = Uint32Array.from(leaving).sort();
  const order = Uint32Array.from(coming).sort((i, j) => compareReports(incoming, i, incoming, j));
  const change = countChange(columns.arrays, removed, incoming, order);
  for (const at of removed) rememberReporter(columns.reporterOf, columns.arrays.id[at], undefined);
  for (const i of order) {
    rememberReporter(columns.reporterOf, incoming.id[i], incoming.reporter[i]);
  }
  const before = order.map((i) => lowerBound(columns, incoming, i));
  const plan = planMerge(columns.length, removed, before);
  if (plan.length > columns.arrays.id.length) resize(columns, plan.length);
  const sources = Object.values(incoming);
  for (const [i, column] of Object.values(columns.arrays).entries()) {
    mergeColumn(column, plan, sources[i], order);
  }
  columns.length = plan.length;
  const most = Math.max(columns.leastCapacity, plan.length * (1 + 2 * SPARE_SHARE));
  if (columns.arrays.id.length > most) resize(columns, plan.length);
  return change;
}

/** Bytes that are kept: columns with their spare room, keys and tables. */
export function bytesOf({ arrays, reporters, reporterOf }: ReportColumns): number {
  return (
    Object.values(arrays).reduce((sum, array) => sum + array.byteLength, 0) +
    bytesOfReporters(reporters) +
    bytesOfPages(reporterOf)
  );
}

function resize(columns: ReportColumns, length: number): void {
  const capacity = Math.max(columns.leastCapacity, capacityFor(length));
  columns.arrays = withCapacity(columns.arrays, columns.length, capacity);
}

function capacityFor(length: number): number {
  return Math.max(LEAST_CAPACITY, Math.floor(length * (1 + SPARE_SHARE)));
}

/** Where the report with the entry's id stands; writes its reporter there into the entry. */
function findPosition(
  columns: ReportColumns,
  incoming: ColumnArrays,
  entry: number,
): number | undefined {
  const wanted = incoming.id[entry];
  const reporter = findReporter(columns.reporterOf, wanted);
  if (reporter === undefined) return undefined;
  const { id } = columns.arrays;
  // Most changes leave the place as it was.
  incoming.reporter[entry] = reporter;
  const there = lowerBound(columns, incoming, entry);
  if (there < columns.length && id[there] === wanted) return there;
  const easting = incoming.eastingCm[entry];
  incoming.eastingCm[entry] = -(2 ** 31);
  const first = lowerBound(columns, incoming, entry);
  incoming.eastingCm[entry] = easting;
  const at = id.subarray(0, columns.length).indexOf(wanted, first);
  if (at < 0) throw new Error('a report that was taken up is not in the columns');
  return at;
}

/** First position of a report that does not stand before this one. */
function lowerBound(
  { arrays, length }: ReportColumns,
  incoming: ColumnArrays,
  entry: number,
): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareReports(arrays, middle, incoming, entry) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Both `removed` and `order` go through the reporters in ascending order. */
function countChange(
  arrays: ColumnArrays,
  removed: Uint32Array,
  incoming: ColumnArrays,
  order: Uint32Array,
): ColumnChange {
  const reporters = new Uint32Array(removed.length + order.length);
  const deltas = new Int32Array(reporters.length);
  let count = 0;
  for (let r = 0, n = 0; r < removed.length || n < order.length; count++) {
    const reporter = Math.min(
      r < removed.length ? arrays.reporter[removed[r]] : Infinity,
      n < order.length ? incoming.reporter[order[n]] : Infinity,
    );
    reporters[count] = reporter;
    for (; r < removed.length && arrays.reporter[removed[r]] === reporter; r++) deltas[count]--;
    for (; n < order.length && incoming.reporter[order[n]] === reporter; n++) deltas[count]++;
  }
  return { reporters: reporters.slice(0, count), deltas: deltas.slice(0, count) };
}
