/** How many tests of a run passed, failed and were skipped. */
export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

interface VitestResult {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
}

interface PlaywrightResult {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
}

/** A run that failed without a failed test, or that ran no test at all, counts as one failure. */
function honest(tally: Tally, status: number): Tally {
  const silent = tally.failed === 0 && (status !== 0 || tally.passed === 0);
  return silent ? { ...tally, failed: 1 } : tally;
}

export function vitestTally(result: unknown, status: number): Tally {
  const found = result as VitestResult | undefined;
  return honest(
    {
      passed: found?.numPassedTests ?? 0,
      failed: found?.numFailedTests ?? 0,
      skipped: (found?.numPendingTests ?? 0) + (found?.numTodoTests ?? 0),
    },
    status,
  );
}

/** A flaky test is one that failed: it counts as failed. */
export function playwrightTally(result: unknown, status: number): Tally {
  const stats = (result as PlaywrightResult | undefined)?.stats;
  return honest(
    {
      passed: stats?.expected ?? 0,
      failed: (stats?.unexpected ?? 0) + (stats?.flaky ?? 0),
      skipped: stats?.skipped ?? 0,
    },
    status,
  );
}
