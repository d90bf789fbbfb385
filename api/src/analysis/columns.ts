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
import { createDarknessClock, type Darkness } from './darkness.ts';
import { createLocalClock, type LocalTime } from './local-time.ts';
import { mergeColumn, planMerge } from './merge.ts';
import {
  bytesOfPages,
  findReporter,
  rememberReporter,
  type ReporterOfReport,
} from './reporter-of-report.ts';
import { bytesOfReporters, createReporterTable, type ReporterTable } from './reporter-table.ts';
import { writePlace, writeRow } from './row-entry.ts';

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
export type ReportColumns = {
  length: number;
  arrays: ColumnArrays;
  readonly reporters: ReporterTable;
  readonly reporterOf: ReporterOfReport;
  readonly localTime: (epochMs: number) => LocalTime;
  readonly darknessAt: (epochMs: number) => Darkness;
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

/** Spare room after growing, as a share of the reports; at twice that it is given back. */
const SPARE_SHARE = 1 / 8;
const LEAST_CAPACITY = 1024;

/** Throws RangeError for a time zone that is not known. */
export function createColumns(place: MunicipalityPlace): ReportColumns {
  return {
    length: 0,
    arrays: createArrays(LEAST_CAPACITY),
    reporters: createReporterTable(),
    reporterOf: new Map(),
    localTime: createLocalClock(place.timeZone),
    darknessAt: createDarknessClock(place.lat, place.lng),
  };
}

/**
 * Takes rows up: a row replaces the report with the same id, and removes it where its status is any
 * other than received; of several rows with one id the last counts, and a row that says what is
 * known already changes nothing. One pass over each column, whatever the number of rows. Positions
 * hold only until the next call. Throws TypeError for a reporter key that is not hexadecimal, and
 * has changed no report then.
 */
export function takeUp(columns: ReportColumns, rows: Iterable<ReportRow>): ColumnChange {
  const latest = new Map<number, ReportRow>();
  for (const row of rows) latest.set(row.id, row);
  const incoming = createArrays(latest.size);
  let count = 0;
  const leaving: number[] = [];
  for (const row of latest.values()) {
    const at = findPosition(columns, row, incoming, count);
    if (row.status === 'received') {
      writeRow(columns, incoming, count, row);
      if (at !== undefined && sameEntry(columns.arrays, at, incoming, count)) continue;
      count++;
    }
    if (at !== undefined) leaving.push(at);
  }
  const removed = Uint32Array.from(leaving).sort();
  const order = Uint32Array.from({ length: count }, (_, i) => i).sort((i, j) =>
    compareReports(incoming, i, incoming, j),
  );
  const change = countChange(columns.arrays, removed, incoming, order);
  for (const at of removed) rememberReporter(columns.reporterOf, columns.arrays.id[at], undefined);
  for (const i of order) {
    rememberReporter(columns.reporterOf, incoming.id[i], incoming.reporter[i]);
  }
  const before = order.map((i) => lowerBound(columns, incoming, i));
  const plan = planMerge(columns.length, removed, before);
  if (plan.length > columns.arrays.id.length) resize(columns, plan.length);
  const entries = Object.values(incoming);
  for (const [i, column] of Object.values(columns.arrays).entries()) {
    mergeColumn(column, plan, entries[i], order);
  }
  columns.length = plan.length;
  if (columns.arrays.id.length > Math.max(LEAST_CAPACITY, plan.length * (1 + 2 * SPARE_SHARE))) {
    resize(columns, plan.length);
  }
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
  const capacity = Math.max(LEAST_CAPACITY, Math.floor(length * (1 + SPARE_SHARE)));
  columns.arrays = withCapacity(columns.arrays, columns.length, capacity);
}

/** Where the report with the row's id stands; entry `spare` of `incoming` is overwritten. */
function findPosition(
  columns: ReportColumns,
  row: ReportRow,
  incoming: ColumnArrays,
  spare: number,
): number | undefined {
  const reporter = findReporter(columns.reporterOf, row.id);
  if (reporter === undefined) return undefined;
  const { id } = columns.arrays;
  // Most changes leave the place as it was.
  incoming.id[spare] = row.id;
  incoming.reporter[spare] = reporter;
  writePlace(incoming, spare, row);
  const there = lowerBound(columns, incoming, spare);
  if (there < columns.length && id[there] === row.id) return there;
  incoming.eastingCm[spare] = -(2 ** 31);
  const first = lowerBound(columns, incoming, spare);
  const at = id.subarray(0, columns.length).indexOf(row.id, first);
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
