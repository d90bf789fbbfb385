import { describe, expect, test } from 'vitest';
import { brokenFences } from '../../support/fences.ts';

describe('the fences between the rooms', () => {
  test.each([
    [
      'web/src/resident/App.tsx',
      "import { reportBody } from '@trygghetskartan/api/contract/report';",
      "the resident's bundle takes types from the contract, never its validators",
    ],
    [
      'web/src/resident/App.tsx',
      "import { findPersonalData } from '@trygghetskartan/api/contract/screening/find-personal-data';",
      "the resident's bundle takes types from the contract, never its validators",
    ],
    [
      'web/src/staff/App.tsx',
      "import { buildApp } from '@trygghetskartan/api/app';",
      "web enters api's contract and the vocabulary alone",
    ],
    [
      'web/src/staff/App.tsx',
      "import { connect } from '@trygghetskartan/db/connect';",
      "web enters api's contract and the vocabulary alone",
    ],
    ['api/src/app.ts', "import { sql } from 'kysely';", 'SQL stands in db'],
    [
      'api/src/app.ts',
      "import { connect } from '../../db/src/connect.ts';",
      'api enters db by its package name, and never web',
    ],
    [
      'api/src/app.ts',
      'const port = process.env.PORT;',
      'only api/src/config.ts reads the environment',
    ],
    [
      'db/src/connect.ts',
      "import { Problem } from '@trygghetskartan/api/problem';",
      'db knows no other room',
    ],
    [
      'db/src/connect.ts',
      "import { makeReport } from '../../tests/support/report.ts';",
      'nobody enters tests',
    ],
    [
      'db/migrations/0001_first.ts',
      "import { reasons } from '../src/vocabulary.ts';",
      'a migration never imports application code',
    ],
  ])('%s may not hold %s', (file, line, because) => {
    expect(brokenFences(file, line)).toContain(because);
  });

  test.each([
    [
      'web/src/staff/App.tsx',
      "import { reportFilter } from '@trygghetskartan/api/contract/filter';",
    ],
    [
      'web/src/resident/App.tsx',
      "import type { ReportInput } from '@trygghetskartan/api/contract/report';",
    ],
    [
      'web/src/resident/App.tsx',
      "    import('@trygghetskartan/api/contract/screening/find-personal-data'),",
    ],
    ['web/src/resident/App.tsx', "import { unsafeReasons } from '@trygghetskartan/db/vocabulary';"],
    ['api/src/app.ts', "import { connect } from '@trygghetskartan/db/connect';"],
    ['api/src/config.ts', 'const port = process.env.PORT;'],
    ['db/src/connect.ts', "import { sql } from 'kysely';"],
  ])('%s may hold %s', (file, line) => {
    expect(brokenFences(file, line)).toEqual([]);
  });
});
