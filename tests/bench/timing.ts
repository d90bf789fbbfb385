/** Runs it once; how long it took, in milliseconds. */
export async function timed<T>(work: () => T | Promise<T>): Promise<{ value: T; ms: number }> {
  const start = performance.now();
  const value = await work();
  return { value, ms: performance.now() - start };
}

/** Milliseconds of each of so many runs. */
export async function timeRuns(count: number, work: (run: number) => unknown): Promise<number[]> {
  const taken: number[] = [];
  for (let run = 0; run < count; run++) {
    taken.push((await timed(() => work(run))).ms);
  }
  return taken;
}
