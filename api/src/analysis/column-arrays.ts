import type { Darkness } from './darkness.ts';

/** What a one-byte column holds where nothing is known; codes are positions in the vocabulary. */
export const UNKNOWN = 255;
/** Codes of the `dark` column; UNKNOWN where the hour is not known. */
export const darknessCodes = ['light', 'dark'] as const satisfies readonly Darkness[];

/** One entry a report in each; 36 bytes a report. */
export type ColumnArrays = ReturnType<typeof createArrays>;

export function createArrays(capacity: number) {
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
    /** Bit i: actions[i] of the vocabulary. */
    actions: new Uint8Array(capacity),
    feeling: new Uint8Array(capacity),
    /** As the reporter said it, or from the hour. */
    dayPart: new Uint8Array(capacity),
    /** 0–23 local time; known only where a moment was given. */
    hour: new Uint8Array(capacity),
    /** 0 = Monday; known only where a moment was given. */
    weekday: new Uint8Array(capacity),
    dark: new Uint8Array(capacity),
    entryMode: new Uint8Array(capacity),
    placeMethod: new Uint8Array(capacity),
  };
}

/** The same entries with room for more, or with less room to spare. */
export function withCapacity(arrays: ColumnArrays, length: number, capacity: number): ColumnArrays {
  const resized = createArrays(capacity);
  // Made by the same function, so both stand in the same order.
  const old = Object.values(arrays);
  for (const [i, array] of Object.values(resized).entries()) array.set(old[i].subarray(0, length));
  return resized;
}

/** Side of the cell in which one person has one voice, centimetres. */
const VOICE_CELL_CM = 2000;

/**
 * The order of the reports: by reporter, then by column and row of the 20 m voice cell, then by id.
 * Below 0 where the first report stands before the second.
 */
export function compareReports(
  one: ColumnArrays,
  i: number,
  other: ColumnArrays,
  j: number,
): number {
  return (
    one.reporter[i] - other.reporter[j] ||
    Math.floor(one.eastingCm[i] / VOICE_CELL_CM) - Math.floor(other.eastingCm[j] / VOICE_CELL_CM) ||
    Math.floor(one.northingCm[i] / VOICE_CELL_CM) -
      Math.floor(other.northingCm[j] / VOICE_CELL_CM) ||
    one.id[i] - other.id[j]
  );
}

/** Whether two entries say the same in every column. */
export function sameEntry(one: ColumnArrays, i: number, other: ColumnArrays, j: number): boolean {
  const others = Object.values(other);
  return Object.values(one).every((array, column) => array[i] === others[column][j]);
}
