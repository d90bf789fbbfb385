import { describe, expect, test } from 'vitest';
import { playwrightTally, vitestTally } from '../../support/tally.ts';

const vitest = { numPassedTests: 7, numFailedTests: 2, numPendingTests: 1, numTodoTests: 0 };

describe('the tally of a run', () => {
  test('counts what vitest counted', () => {
    expect(vitestTally(vitest, 1)).toEqual({ passed: 7, failed: 2, skipped: 1 });
  });

  test('counts a run that died before it wrote anything as a failure', () => {
    expect(vitestTally(undefined, 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  test('counts a run without any test as a failure', () => {
    expect(vitestTally({ ...vitest, numPassedTests: 0, numFailedTests: 0 }, 0).failed).toBe(1);
  });

  test('counts a run whose set-up failed although no test did', () => {
    expect(vitestTally({ ...vitest, numFailedTests: 0 }, 1).failed).toBe(1);
  });

  test('counts a flaky test as failed', () => {
    const stats = { expected: 3, unexpected: 1, flaky: 1, skipped: 0 };
    expect(playwrightTally({ stats }, 1)).toEqual({ passed: 3, failed: 2, skipped: 0 });
  });
});
