import { expect, test } from 'vitest';
import { sortChosenFiles } from '../../support/chosen-files.ts';

const parts = ['unit', 'api', 'e2e'];

test('files are known with and without the folder of the tests, and go to their parts', () => {
  const names = ['tests/api/import.test.ts', 'e2e/staff.spec.ts', './tests/api/log.test.ts'];
  expect(sortChosenFiles(names, parts)).toEqual(
    new Map([
      ['api', ['api/import.test.ts', 'api/log.test.ts']],
      ['e2e', ['e2e/staff.spec.ts']],
    ]),
  );
});

test('what belongs to no part is refused, not skipped', () => {
  expect(() => sortChosenFiles(['api/log.test.ts', 'bench/bench.ts'], parts)).toThrowError(
    'bench/bench.ts is no test: name files under tests/unit, tests/api, tests/e2e.',
  );
});
