import { createHash } from 'node:crypto';
import { createArrays, type ColumnArrays } from '../column-arrays.ts';
import type { ReportColumns } from '../columns.ts';
import { pointsOf } from '../filter.ts';

/** Reports that can be laid out as they are, and where they stand in the columns they came from. */
export interface CanonicalReports {
  arrays: ColumnArrays;
  positions: Uint32Array;
  people: number;
}

const REPORTS_AT_A_TIME = 16_384;

/**
 * The chosen reports, ascending positions in the columns, as columns of their own with reporters
 * numbered by the first report of each: equal reports give equal columns whatever order they were
 * loaded in, and so the same result to the bit. Only people are sorted: the reports of one stand
 * together already, in an order that says nothing of how they came.
 */
export function canonicalReports(
  columns: ReportColumns,
  chosen: Uint32Array,
  checkCancelled: () => void,
): CanonicalReports {
  const { starts, firstIds } = findPeople(columns.arrays, chosen);
  checkCancelled();
  const people = firstIds.length;
  const personOf = new Map<number, number>();
  for (let person = 0; person < people; person++) personOf.set(firstIds[person], person);
  checkCancelled();
  const positions = new Uint32Array(chosen.length);
  const reporter = new Uint32Array(chosen.length);
  let count = 0;
  for (const [number, firstId] of firstIds.toSorted().entries()) {
    const person = personOf.get(firstId) ?? 0;
    const end = starts[person + 1];
    for (let i = starts[person]; i < end; i++) {
      reporter[count] = number;
      positions[count++] = chosen[i];
    }
  }
  checkCancelled();
  const arrays = createArrays(chosen.length);
  // Made by the same function, so both stand in the same order.
  const from = Object.values(columns.arrays);
  for (const [column, into] of Object.values(arrays).entries()) {
    const source = from[column];
    for (let i = 0; i < positions.length; i++) into[i] = source[positions[i]];
    checkCancelled();
  }
  arrays.reporter = reporter;
  return { arrays, positions, people };
}

/** Person p has chosen[starts[p]] … chosen[starts[p + 1] − 1]; the least id of each. */
function findPeople(
  { reporter, id }: ColumnArrays,
  chosen: Uint32Array,
): { starts: Uint32Array; firstIds: Float64Array } {
  const starts = new Uint32Array(chosen.length + 1);
  const firstIds = new Float64Array(chosen.length);
  let people = 0;
  for (let i = 0; i < chosen.length; i++) {
    const at = chosen[i];
    if (i === 0 || reporter[at] !== reporter[chosen[i - 1]]) {
      starts[people] = i;
      firstIds[people++] = id[at];
    } else if (id[at] < firstIds[people - 1]) {
      firstIds[people - 1] = id[at];
    }
  }
  starts[people] = chosen.length;
  return { starts, firstIds: firstIds.slice(0, people) };
}

const FIELDS = 6;

/**
 * SHA-256, hexadecimal, over six 64-bit floats (little-endian) a report in the canonical order: id,
 * easting, northing, number of the reporter, day felt, and 1 where its place may be spread.
 */
export function digestReports(
  columns: ReportColumns,
  { arrays, positions }: CanonicalReports,
  checkCancelled: () => void,
): string {
  const hash = createHash('sha256');
  for (let from = 0; from < positions.length; from += REPORTS_AT_A_TIME) {
    checkCancelled();
    const points = pointsOf(columns, positions.subarray(from, from + REPORTS_AT_A_TIME));
    const count = points.easting.length;
    const bytes = new DataView(new ArrayBuffer(count * FIELDS * 8));
    for (let i = 0, byte = 0; i < count; i++, byte += FIELDS * 8) {
      bytes.setFloat64(byte, arrays.id[from + i], true);
      bytes.setFloat64(byte + 8, points.easting[i], true);
      bytes.setFloat64(byte + 16, points.northing[i], true);
      bytes.setFloat64(byte + 24, arrays.reporter[from + i], true);
      bytes.setFloat64(byte + 32, points.day[i], true);
      bytes.setFloat64(byte + 40, points.spreadable[i], true);
    }
    hash.update(bytes);
  }
  return hash.digest('hex');
}
