/** Positions 0…n−1 in groups; within a group they ascend. */
export type Groups = {
  /** Group g holds order[starts[g]] … order[starts[g + 1] − 1]; a group may be empty. */
  order: Int32Array;
  starts: Int32Array;
};

/** Groups positions by key, 0 ≤ key < groupCount, in linear time (a counting sort). */
export function groupByKey(keys: Int32Array | Uint32Array, groupCount: number): Groups {
  const starts = new Int32Array(groupCount + 1);
  for (let i = 0; i < keys.length; i++) starts[keys[i] + 1]++;
  for (let g = 0; g < groupCount; g++) starts[g + 1] += starts[g];
  const next = starts.slice(0, groupCount);
  const order = new Int32Array(keys.length);
  for (let i = 0; i < keys.length; i++) order[next[keys[i]]++] = i;
  return { order, starts };
}

/**
 * Dense numbers 0…count−1 for arbitrary ids, ascending with the id, so that the result does not
 * depend on the order in which the ids stand. Ids that are nearly dense already are kept as they
 * are: some numbers are then unused.
 */
export function rankIds(ids: Uint32Array): { ranks: Uint32Array; count: number } {
  let largest = 0;
  for (let i = 0; i < ids.length; i++) if (ids[i] > largest) largest = ids[i];
  if (largest < 4 * ids.length + 65_536) return { ranks: ids, count: largest + 1 };
  const distinct = ids.slice().sort();
  let count = 0;
  for (let i = 0; i < distinct.length; i++) {
    if (count === 0 || distinct[i] !== distinct[count - 1]) distinct[count++] = distinct[i];
  }
  const rankOf = new Map<number, number>();
  for (let i = 0; i < count; i++) rankOf.set(distinct[i], i);
  return { ranks: ids.map((id) => rankOf.get(id) ?? 0), count };
}
