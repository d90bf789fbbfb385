/** Where the entries of sorted arrays go when some are taken away and others are put in. */
export type MergePlan = {
  length: number;
  /** Stretches that stay together but move: source, target and count of each, ascending. */
  runs: number[];
  /** Final position of each entry that is put in. */
  targets: Uint32Array;
};

/** Below this a loop is faster than a call of copyWithin. */
const SHORT_RUN = 48;

/**
 * `removed` are positions, ascending; `before` says for each new entry, ascending, the position
 * (of those before the change) that it is put in front of.
 */
export function planMerge(length: number, removed: Uint32Array, before: Uint32Array): MergePlan {
  const runs: number[] = [];
  const targets = new Uint32Array(before.length);
  let source = 0;
  let target = 0;
  for (let r = 0, n = 0; ;) {
    const stop = Math.min(before[n] ?? length, removed[r] ?? length);
    if (stop > source && target !== source) runs.push(source, target, stop - source);
    target += stop - source;
    source = stop;
    if (before[n] === source) targets[n++] = target++;
    else if (removed[r] === source) {
      source++;
      r++;
    } else break;
  }
  return { length: target, runs, targets };
}

type Column = Float64Array | Int32Array | Uint32Array | Uint8Array;

/**
 * Carries the plan out on one column, in place. A stretch that moves up can only land on stretches
 * behind it that move up too, and one that moves down on those before it that move down: so the
 * former go last to first, the latter first to last, and nothing is overwritten before it has moved.
 */
export function mergeColumn(
  column: Column,
  { runs, targets }: MergePlan,
  entries: Column,
  order: Uint32Array,
): void {
  for (let i = runs.length - 3; i >= 0; i -= 3) {
    if (runs[i + 1] > runs[i]) moveUp(column, runs[i], runs[i + 1], runs[i + 2]);
  }
  for (let i = 0; i < runs.length; i += 3) {
    if (runs[i + 1] < runs[i]) moveDown(column, runs[i], runs[i + 1], runs[i + 2]);
  }
  for (let n = 0; n < targets.length; n++) column[targets[n]] = entries[order[n]];
}

function moveUp(column: Column, source: number, target: number, count: number): void {
  if (count > SHORT_RUN) column.copyWithin(target, source, source + count);
  else for (let i = count - 1; i >= 0; i--) column[target + i] = column[source + i];
}

function moveDown(column: Column, source: number, target: number, count: number): void {
  if (count > SHORT_RUN) column.copyWithin(target, source, source + count);
  else for (let i = 0; i < count; i++) column[target + i] = column[source + i];
}
