/** How many tests of a run passed, failed and were skipped. */
export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

/** The numbers that stand under these names in a runner's result; 0 where there is none. */
function counts<Name extends string>(
  result: unknown,
  names: readonly Name[],
): Record<Name, number> {
  const found = new Map<string, unknown>(
    typeof result === 'object' && result !== null ? Object.entries(result) : [],
  );
  const count = (name: Name): [Name, number] => [name, Number(found.get(name) ?? 0)];
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- fromEntries forgets the names
  return Object.fromEntries(names.map(count)) as Record<Name, number>;
}

/** A run that failed without a failed test, or that ran no test at all, counts as one failure. */
function honest(tally: Tally, status: number): Tally {
  const silent = tally.failed === 0 && (status !== 0 || tally.passed === 0);
  return silent ? { ...tally, failed: 1 } : tally;
}

export function vitestTally(result: unknown, status: number): Tally {
  const count = counts(result, [
    'numPassedTests',
    'numFailedTests',
    'numPendingTests',
    'numTodoTests',
  ]);
  return honest(
    {
      passed: count.numPassedTests,
      failed: count.numFailedTests,
      skipped: count.numPendingTests + count.numTodoTests,
    },
    status,
  );
}

/** A flaky test is one that failed: it counts as failed. */
export function playwrightTally(result: unknown, status: number): Tally {
  const stats =
    typeof result === 'object' && result !== null && 'stats' in result ? result.stats : undefined;
  const count = counts(stats, ['expected', 'unexpected', 'flaky', 'skipped']);
  return honest(
    { passed: count.expected, failed: count.unexpected + count.flaky, skipped: count.skipped },
    status,
  );
}
