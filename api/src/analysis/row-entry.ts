import {
  actions,
  dayParts,
  entryModes,
  feelings,
  placeMethods,
} from '@trygghetskartan/db/vocabulary';
import { bitSet } from './bit-set.ts';
import { darknessCodes, UNKNOWN, type ColumnArrays } from './column-arrays.ts';
import type { ReportColumns, ReportRow } from './columns.ts';
import { dayPartOf, feltMoment } from './felt-time.ts';
import { reasonMask } from './reason-bits.ts';
import { numberOfReporter } from './reporter-table.ts';

/** Writes where the report lies into an entry. */
export function writePlace(arrays: ColumnArrays, at: number, row: ReportRow): void {
  arrays.eastingCm[at] = Math.round(row.easting * 100);
  arrays.northingCm[at] = Math.round(row.northing * 100);
}

/** Writes a whole row into an entry; someone who is not known yet gets a number. */
export function writeRow(
  columns: ReportColumns,
  arrays: ColumnArrays,
  at: number,
  row: ReportRow,
): void {
  const moment = feltMoment(row);
  const local = moment === undefined ? undefined : columns.localTime(moment);
  arrays.id[at] = row.id;
  writePlace(arrays, at, row);
  arrays.reporter[at] = numberOfReporter(columns.reporters, row.reporter);
  arrays.feltMinute[at] = Math.floor((row.feltAt ?? row.receivedAt) / 60_000);
  arrays.reasons[at] = reasonMask(row.reasons);
  arrays.actions[at] = bitSet(actions, row.actions);
  arrays.feeling[at] = feelings.indexOf(row.feeling);
  arrays.dayPart[at] = codeOf(dayParts, row.dayPart ?? (local && dayPartOf(local.hour)));
  arrays.hour[at] = local?.hour ?? UNKNOWN;
  arrays.weekday[at] = local?.weekday ?? UNKNOWN;
  arrays.dark[at] = codeOf(
    darknessCodes,
    moment === undefined ? undefined : columns.darknessAt(moment),
  );
  arrays.entryMode[at] = entryModes.indexOf(row.entryMode);
  arrays.placeMethod[at] = placeMethods.indexOf(row.placeMethod);
}

function codeOf<T extends string>(list: readonly T[], value: T | undefined): number {
  return value === undefined ? UNKNOWN : list.indexOf(value);
}
