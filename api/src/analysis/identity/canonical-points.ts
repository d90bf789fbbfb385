import { createHash } from 'node:crypto';
import type { ReportColumns } from '../columns.ts';
import { pointsOf } from '../filter.ts';
import type { ReportPoints } from '../report-points.ts';

/**
 * The chosen reports in the order of their ids, with reporters numbered by their first report: equal
 * reports give equal points whatever order they were loaded in, and so the same result to the bit.
 */
export function canonicalPoints(
  columns: ReportColumns,
  chosen: Uint32Array,
): { ids: Float64Array; points: ReportPoints; people: number } {
  const { id } = columns.arrays;
  const order = chosen.toSorted((a, b) => id[a] - id[b]);
  const points = pointsOf(columns, order);
  const numbers = new Map<number, number>();
  for (const [i, reporter] of points.reporter.entries()) {
    const number = numbers.get(reporter) ?? numbers.size;
    numbers.set(reporter, number);
    points.reporter[i] = number;
  }
  return { ids: Float64Array.from(order, (at) => id[at]), points, people: numbers.size };
}

const FIELDS = 6;
const REPORTS_AT_A_TIME = 16_384;

/**
 * SHA-256, hexadecimal, over six 64-bit floats (little-endian) a report in the order of the ids: id,
 * easting, northing, number of the reporter, day felt, and 1 where its place may be spread.
 */
export function digestPoints(ids: Float64Array, points: ReportPoints): string {
  const hash = createHash('sha256');
  for (let from = 0; from < ids.length; from += REPORTS_AT_A_TIME) {
    const count = Math.min(REPORTS_AT_A_TIME, ids.length - from);
    const bytes = new DataView(new ArrayBuffer(count * FIELDS * 8));
    for (let i = 0; i < count; i++) {
      const at = from + i;
      const values = [
        ids[at],
        points.easting[at],
        points.northing[at],
        points.reporter[at],
        points.day[at],
        points.spreadable[at],
      ];
      for (const [field, value] of values.entries()) {
        bytes.setFloat64((i * FIELDS + field) * 8, value, true);
      }
    }
    hash.update(bytes);
  }
  return hash.digest('hex');
}
