import {
  actions,
  dayParts,
  entryModes,
  feelings,
  placeMethods,
} from '@trygghetskartan/db/vocabulary';
import { bitSet } from './bit-set.ts';
import { createArrays, darknessCodes, UNKNOWN, type ColumnArrays } from './column-arrays.ts';
import type { ReportRow } from './columns.ts';
import type { Darkness } from './darkness.ts';
import { dayPartOf, feltMoment } from './felt-time.ts';
import type { LocalTime } from './local-time.ts';
import { reasonMask } from './reason-bits.ts';
import { KEY_WORDS, readKey } from './reporter-table.ts';

/**
 * Rows in numbers: some 55 bytes each, that a thread hands to another without making an object of any
 * of them.
 */
export type ReportEntries = {
  count: number;
  /** As in the columns; `reporter` is left to whoever takes them up, since each numbers people itself. */
  arrays: ColumnArrays;
  /** The reporter's key: `KEY_WORDS` words each. */
  keys: Uint32Array;
  /** 1 where the report counts, 0 where its status is any other than received. */
  counted: Uint8Array;
};

/** Of the town that the reports are of. */
export type Clocks = {
  localTime: (epochMs: number) => LocalTime;
  darknessAt: (epochMs: number) => Darkness;
};

/** Throws TypeError for a reporter key that is not hexadecimal. */
export function enterRows(rows: readonly ReportRow[], clocks: Clocks): ReportEntries {
  const entries = createEntries(rows.length);
  for (const [at, row] of rows.entries()) {
    writeRow(entries.arrays, at, row, clocks);
    readKey(row.reporter, entries.keys, at);
    entries.counted[at] = row.status === 'received' ? 1 : 0;
  }
  return entries;
}

/** The same entries one after the other. */
export function joinEntries(parts: readonly ReportEntries[]): ReportEntries {
  const joined = createEntries(parts.reduce((sum, { count }) => sum + count, 0));
  const columns = Object.values(joined.arrays);
  let at = 0;
  for (const { count, arrays, keys, counted } of parts) {
    for (const [i, column] of Object.values(arrays).entries()) columns[i].set(column, at);
    joined.keys.set(keys, at * KEY_WORDS);
    joined.counted.set(counted, at);
    at += count;
  }
  return joined;
}

function createEntries(count: number): ReportEntries {
  return {
    count,
    arrays: createArrays(count),
    keys: new Uint32Array(count * KEY_WORDS),
    counted: new Uint8Array(count),
  };
}

function writeRow(arrays: ColumnArrays, at: number, row: ReportRow, clocks: Clocks): void {
  const moment = feltMoment(row);
  const local = moment === undefined ? undefined : clocks.localTime(moment);
  arrays.id[at] = row.id;
  arrays.eastingCm[at] = Math.round(row.easting * 100);
  arrays.northingCm[at] = Math.round(row.northing * 100);
  arrays.feltMinute[at] = Math.floor((row.feltAt ?? row.receivedAt) / 60_000);
  arrays.reasons[at] = reasonMask(row.reasons);
  arrays.actions[at] = bitSet(actions, row.actions);
  arrays.feeling[at] = feelings.indexOf(row.feeling);
  arrays.dayPart[at] = codeOf(dayParts, row.dayPart ?? (local && dayPartOf(local.hour)));
  arrays.hour[at] = local?.hour ?? UNKNOWN;
  arrays.weekday[at] = local?.weekday ?? UNKNOWN;
  arrays.dark[at] = codeOf(
    darknessCodes,
    moment === undefined ? undefined : clocks.darknessAt(moment),
  );
  arrays.entryMode[at] = entryModes.indexOf(row.entryMode);
  arrays.placeMethod[at] = placeMethods.indexOf(row.placeMethod);
}

function codeOf<T extends string>(list: readonly T[], value: T | undefined): number {
  return value === undefined ? UNKNOWN : list.indexOf(value);
}
