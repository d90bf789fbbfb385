/** What to leave out of an array, and where to leave room for something new. */
export type Splice = {
  length: number;
  /** Stretches that are kept: source, target and count of each, ascending. */
  kept: Int32Array;
  /** Places of the new entries, ascending. */
  places: Int32Array;
};

/**
 * `removed` are ascending positions; `before` says for each new entry, ascending, which position of
 * the array as it was it goes in front of. New entries stand behind what is removed at their place.
 */
export function planSplice(
  length: number,
  removed: ArrayLike<number>,
  before: ArrayLike<number>,
): Splice {
  const kept: number[] = [];
  const places = new Int32Array(before.length);
  let source = 0;
  let target = 0;
  for (let r = 0, n = 0; r < removed.length || n < before.length || source < length;) {
    const nextRemoved = r < removed.length ? removed[r] : length;
    const nextNew = n < before.length ? before[n] : length;
    const stop = Math.min(nextRemoved, nextNew);
    if (stop > source) {
      kept.push(source, target, stop - source);
      target += stop - source;
      source = stop;
    }
    if (n < before.length && nextNew === source) {
      places[n++] = target++;
    } else if (r < removed.length && nextRemoved === source) {
      source++;
      r++;
    }
  }
  return { length: target, kept: Int32Array.from(kept), places };
}

type Column = Float64Array | Int32Array | Uint32Array | Uint8Array;

/** Copies what is kept into an array of `splice.length` entries or more. */
export function spliceInto<T extends Column>(target: T, source: T, { kept }: Splice): T {
  for (let i = 0; i < kept.length; i += 3) {
    const [from, to, count] = [kept[i], kept[i + 1], kept[i + 2]];
    target.set(source.subarray(from, from + count), to);
  }
  return target;
}
