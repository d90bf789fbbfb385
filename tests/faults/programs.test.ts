import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { testEngine } from '../support/database.ts';
import { createDatabasePlace } from '../support/database-place.ts';
import { runProgram, type DatabasePlace } from '../support/server.ts';

/* What the programs beside the server say when they are called, before they touch anything. */

const map = ['--map', 'lng=x', '--map', 'lat=y', '--map', 'source_id=id'];

async function newPlace(): Promise<DatabasePlace> {
  const place = await createDatabasePlace(testEngine);
  onTestFinished(() => place.remove());
  return place.at;
}

test.each(['staff', 'import'])('npm run %s tells how it is used when asked', async (program) => {
  const at = await newPlace();
  const asked = await runProgram(`${program}/cli.ts`, at, ['--help']);
  expect(asked.status).toBe(0);
  expect(asked.stdout).toMatch(new RegExp(`^Usage: npm run ${program} -- `));
  expect(asked.stderr).toBe('');
});

test.each(['staff', 'import'])(
  'npm run %s alone is a mistake, and told as one',
  async (program) => {
    const at = await newPlace();
    const alone = await runProgram(`${program}/cli.ts`, at);
    expect(alone.status).toBe(2);
    expect(alone.stderr).toMatch(new RegExp(`^Usage: npm run ${program} -- `, 'm'));
    expect(alone.stdout).toBe('');
  },
);

test.each([
  [['list'], 'Unknown command "list". Known: add, reset, disable.'],
  [['add', 'kim'], 'add takes a user name and a full name in quotes.'],
  [['reset'], 'reset takes a user name.'],
  [['disable', 'kim', 'Kim Kollega'], 'disable takes a user name.'],
])('npm run staff -- %j says what is wrong with it', async (args, sentence) => {
  const { status, stderr } = await runProgram('staff/cli.ts', await newPlace(), args);
  expect(status).toBe(2);
  expect(stderr).toMatch(/^Usage: npm run staff -- /m);
  expect(stderr.split('\n')[0]).toBe(sentence);
});

test('a file that is not there is told before any database is looked at', async () => {
  const at = await newPlace();
  const missing = await runProgram('import/cli.ts', at, ['missing.csv', ...map]);
  expect(missing).toEqual({
    status: 2,
    stdout: '',
    stderr: expect.stringMatching(/^missing\.csv [^\n]+\n$/),
  });
});

// Not `runIf`: what belongs to the other engine is no skipped test.
// oxlint-disable-next-line vitest/no-conditional-tests
if (testEngine === 'pglite') {
  test('no account goes into a new embedded database that no server has', async () => {
    const at = await newPlace();
    const added = await runProgram('staff/cli.ts', at, ['add', 'kim', 'Kim Kollega']);
    const directory = join('directory' in at ? at.directory : '', 'database');
    expect(added.status).toBe(1);
    expect(added.stdout).toBe('');
    expect(added.stderr.split('\n').at(-2)).toBe(
      `There is no embedded database in ${directory} yet. Set DATABASE_URL (or DATA_DIRECTORY) as for npm start, or run npm start once to make it.`,
    );
    expect(existsSync(directory)).toBe(false);
  });
}
