import type { ColumnChange } from '../analysis/columns.ts';

/** What two changes did, one after the other, as one. */
export function joinChanges(first: ColumnChange, then: ColumnChange): ColumnChange {
  const deltas = new Map<number, number>();
  for (const change of [first, then]) {
    change.reporters.forEach((reporter, index) => {
      deltas.set(reporter, (deltas.get(reporter) ?? 0) + (change.deltas[index] ?? 0));
    });
  }
  const reporters = Uint32Array.from(deltas.keys()).sort();
  return { reporters, deltas: Int32Array.from(reporters, (reporter) => deltas.get(reporter) ?? 0) };
}
