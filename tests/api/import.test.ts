import { idempotencyKey } from '@trygghetskartan/api/contract/report';
import { ArgumentProblem, readArguments } from '@trygghetskartan/api/import/arguments';
import { importFile, openPlanned, type Tally } from '@trygghetskartan/api/import/import-file';
import { createReportKeys } from '@trygghetskartan/api/reports/report-keys';
import { findMunicipality } from '@trygghetskartan/db/queries/municipalities';
import { countReports } from '@trygghetskartan/db/queries/reports';
import { sql } from 'kysely';
import { randomBytes } from 'node:crypto';
import { access, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { nassjoCode, startOfTime } from '../support/app.ts';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
let directory: string;

beforeAll(async () => {
  database = await openTestDatabase();
  directory = await mkdtemp(join(tmpdir(), 'import-'));
});
afterAll(async () => {
  await database.close();
  await rm(directory, { recursive: true });
});
beforeEach(() => database.reset());

const map = [
  '--map',
  'lng=x',
  '--map',
  'lat=y',
  '--map',
  'source_id=id',
  '--map',
  'felt_at=when',
  '--map',
  'reason=why',
];

async function runImport(
  text: string | Uint8Array,
  args: string[] = [],
  name = 'source.csv',
  now = startOfTime,
): Promise<Tally> {
  const file = join(directory, name);
  await writeFile(file, text);
  const { db } = database.connection;
  const clock = () => now;
  const municipality = await findMunicipality(db, nassjoCode);
  if (municipality === undefined) {
    throw new Error('Nässjö is not installed');
  }
  const keys = await createReportKeys(db, clock, randomBytes)(nassjoCode);
  const plan = readArguments([file, ...map, ...args]);
  return importFile(plan, await openPlanned(plan), {
    db,
    clock,
    municipality,
    keys,
    onProgress: () => undefined,
  });
}

const header = 'id,when,x,y,why\n';
const refusedRows = async (tally: Tally) =>
  tally.refusedFile === undefined ? '' : readFile(tally.refusedFile, 'utf8');

describe('an import', () => {
  test('accepts, refuses by reason, and every row is one or the other', async () => {
    const tally = await runImport(
      `${header}
1,2026-06-01T23:30,14.6947,57.6514,deserted
2,2026-06-01T23:30,18.07,59.33,deserted
3,2027-01-01T00:00,14.6947,57.6514,deserted
4,2019-01-01T00:00,14.6947,57.6514,deserted
5,2026-06-01T23:30,14.6947,57.6514,weather
6,yesterday,14.6947,57.6514,deserted
7,2026-02-30T12:00,14.6947,57.6514,deserted
8,2026-06-01T23:30,,57.6514,deserted
,2026-06-01T23:30,14.6947,57.6514,deserted
10,2026-06-01T23:30,14.6947
11,,14.6947,57.6514,
12,2026-06-01T23:30,14.6947,57.6514,deserted|poor_lighting
`,
    );
    expect(tally).toMatchObject({ read: 12, accepted: 3, alreadyThere: 0 });
    expect(Object.fromEntries(tally.refused)).toEqual({
      place_outside: 1,
      felt_in_future: 1,
      felt_too_old: 1,
      'invalid: /reasons/0': 1,
      'invalid: /felt/at': 2,
      'invalid: /place/lng': 1,
      source_id_missing: 1,
      'unreadable: columns': 1,
    });
    const lines = (await refusedRows(tally)).trim().split('\n');
    expect(lines).toHaveLength(10);
    expect(lines[0]).toBe('line,refused_because,id,when,x,y,why,as_written');
    expect(lines).toContain('4,place_outside,2,2026-06-01T23:30,18.07,59.33,deserted,');
    expect(lines).toContain('12,unreadable: columns,,,,,,"10,2026-06-01T23:30,14.6947"');
  });

  test.each([
    '2026-01-01T10:00:00+99:99',
    '0000-01-01T00:00',
    '9999-12-31T23:59',
    '2026-01-01T24:00',
  ])('refuses the row of %s and takes the next', async (when) => {
    const tally = await runImport(`${header}1,${when},14.69,57.65,other\n2,,14.69,57.65,other\n`);
    expect(tally).toMatchObject({ read: 2, accepted: 1 });
    expect([...tally.refused.values()]).toEqual([1]);
  });

  test('takes local times in the zone of the municipality, also where the clock changes', async () => {
    await runImport(
      `${header}1,2026-07-01T12:00,14.69,57.65,other
2,2026-01-15 12:00:30,14.69,57.65,other
3,2026-03-29T02:30,14.69,57.65,other
4,2025-10-26T02:30,14.69,57.65,other
5,2026-07-01T12:00Z,14.69,57.65,other
6,2026-07-01T12:00-0500,14.69,57.65,other
`,
    );
    const { rows } = await sql<{ at: string }>`
      select to_char(felt_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS') as at from report order by id`.execute(
      database.connection.db,
    );
    expect(rows.map(({ at }) => at).sort()).toEqual([
      '2025-10-26 00:30:00',
      '2026-01-15 11:00:30',
      '2026-03-29 01:30:00',
      '2026-07-01 10:00:00',
      '2026-07-01 12:00:00',
      '2026-07-01 17:00:00',
    ]);
  });

  test('marks its reports as imported, each row a person of its own', async () => {
    await runImport(`${header}1,,14.69,57.65,other\n2,,14.69,57.65,other\n`);
    const { rows } = await sql`
      select entry_mode, place_method, felt_kind, count(*)::int as reports, count(distinct reporter_key)::int as people
      from report group by 1, 2, 3`.execute(database.connection.db);
    expect(rows).toEqual([
      { entry_mode: 'import', place_method: 'import', felt_kind: 'unknown', reports: 2, people: 2 },
    ]);
  });

  test('knows people by the reporter column when there is one', async () => {
    await runImport(
      'id;x;y;when;why;who\n1;14,69;57,65;;;anna\n2;14,69;57,65;;;anna\n3;14,69;57,65;;;bo\n',
      ['--map', 'reporter=who'],
    );
    const { rows } = await sql`
      select count(*)::int as reports, count(distinct reporter_key)::int as people from report`.execute(
      database.connection.db,
    );
    expect(rows).toEqual([{ reports: 3, people: 2 }]);
  });

  test('takes the feeling of the row, else the one that was said', async () => {
    const text = 'id,when,x,y,why,how\n1,,14.69,57.65,well_lit,\n2,,14.69,57.65,deserted,unsafe\n';
    expect(await runImport(text, ['--feeling', 'safe', '--map', 'feeling=how'])).toMatchObject({
      accepted: 2,
    });
  });
});

describe('a file as people write them', () => {
  const words = ['--map', 'words=ord'];
  const top = 'id,when,x,y,why,ord\n';
  const stored = async () => {
    const { rows } = await sql<{ words: string }>`
      select words from report_text order by words`.execute(database.connection.db);
    return rows.map((row) => row.words);
  };

  test('may have quotes inside a cell, and commas and lines inside quotes', async () => {
    const tally = await runImport(
      `${top}1,,14.69,57.65,other,vid "Baren" mitt emot
2,,14.69,57.65,other,"mörkt, ""otäckt""
och tomt"
3,,14.69,57.65,other,5" rör
`,
      words,
    );
    expect(tally).toMatchObject({ read: 3, accepted: 3 });
    expect(await stored()).toEqual([
      '5" rör',
      'mörkt, "otäckt"\noch tomt',
      'vid "Baren" mitt emot',
    ]);
  });

  test('loses one row to a quote that is not closed, and that row stands as it was written', async () => {
    const tally = await runImport(
      `${top}1,,14.69,57.65,other,"mörkt
2,,14.69,57.65,other,ljust
3,,14.69,57.65,other,"tomt"
4,,14.69,57.65,other,"slutet
5,,14.69,57.65,other,sist
`,
      words,
    );
    expect(tally).toMatchObject({ read: 5, accepted: 3 });
    expect(Object.fromEntries(tally.refused)).toEqual({ 'unreadable: quotes': 2 });
    expect(await stored()).toEqual(['ljust', 'sist', 'tomt']);
    expect((await refusedRows(tally)).split('\n').slice(1)).toEqual([
      '2,unreadable: quotes,,,,,,,"1,,14.69,57.65,other,""mörkt"',
      '5,unreadable: quotes,,,,,,,"4,,14.69,57.65,other,""slutet"',
      '',
    ]);
  });

  test('loses one row to a line that has no end', async () => {
    const tally = await runImport(
      `${top}1,,14.69,57.65,other,${'x'.repeat(300_000)}\n2,,14.69,57.65,other,ljust\n`,
      words,
    );
    expect(tally).toMatchObject({ read: 2, accepted: 1 });
    expect(Object.fromEntries(tally.refused)).toEqual({ 'unreadable: length': 1 });
    expect((await refusedRows(tally)).length).toBeLessThan(2000);
  });

  test('may be separated by semicolons, with commas in its header', async () => {
    const text = '"id, eget, nummer";when;x;y;why\r\n1;;14,69;57,65;other\r\n';
    await expect(runImport(text)).rejects.toThrowError(
      'The file has no column "id". It has: id, eget, nummer, when, x, y, why.',
    );
  });

  test('in Windows-1252 is refused before anything is changed, and taken when it is said', async () => {
    const excel = Buffer.from(
      'id;when;x;y;why;ord\r\n1;;14,69;57,65;other;rädd för råttor\r\n',
      'latin1',
    );
    await expect(runImport(excel, words)).rejects.toThrowError(
      /source\.csv is not UTF-8: an ordinary CSV file of Excel is read with --encoding windows-1252\.$/,
    );
    expect(await countReports(database.connection.db, nassjoCode)).toBe(0);
    expect(await runImport(excel, [...words, '--encoding', 'windows-1252'])).toMatchObject({
      accepted: 1,
    });
    expect(await stored()).toEqual(['rädd för råttor']);
  });
});

describe('the file of refused rows', () => {
  test('that cannot be written is told before the first row is read', async () => {
    const missing = join(directory, 'no-such-folder', 'refused.csv');
    await expect(
      runImport(`${header}1,,14.69,57.65,other\n`, ['--refused', missing]),
    ).rejects.toThrowError(
      new ArgumentProblem(`${missing} cannot be written: choose another with --refused.`),
    );
    expect(await countReports(database.connection.db, nassjoCode)).toBe(0);
  });

  test('is not there when none was refused', async () => {
    const refused = join(directory, 'none.csv');
    await runImport(`${header}1,,14.69,57.65,other\n`, ['--refused', refused]);
    await expect(access(refused)).rejects.toThrowError(/ENOENT/);
  });
});

describe('a second import', () => {
  const rows = Array.from(
    { length: 2500 },
    (_, index) => `${index},2026-06-01T12:00,14.${690_000 + index},57.65,other`,
  );
  const text = `\uFEFF${header}${rows.join('\r\n')}\r\n`;

  test('of the same file accepts nothing', async () => {
    expect(await runImport(text)).toMatchObject({
      read: 2500,
      accepted: 2500,
      alreadyThere: 0,
      refusedFile: undefined,
    });
    expect(await runImport(text)).toMatchObject({ read: 2500, accepted: 0, alreadyThere: 2500 });
    expect(await countReports(database.connection.db, nassjoCode)).toBe(2500);
  });

  test('accepts the rows that have been added, and refuses those that have changed', async () => {
    await runImport(text);
    const tally = await runImport(
      text.replace(',14.690007,', ',14.680007,') + 'ny,,14.69,57.65,other\n',
    );
    expect(tally).toMatchObject({ accepted: 1, alreadyThere: 2499 });
    expect(Object.fromEntries(tally.refused)).toEqual({ changed: 1 });
    expect(await refusedRows(tally)).toContain(',changed,7,2026-06-01T12:00,14.680007,57.65,other');
  });

  test('of the file under another name accepts nothing, from another source it does', async () => {
    const one = `${header}1,,14.69,57.65,other\n`;
    await runImport(one);
    expect(await runImport(one, [], 'renamed.csv')).toMatchObject({ accepted: 0, alreadyThere: 1 });
    expect(await runImport(`${header}1,,14.69,57.65,other\n`, ['--source', 'enkät'])).toMatchObject(
      { accepted: 1 },
    );
  });

  test('knows a row whose time has meanwhile become too old to be taken', async () => {
    const old = `${header}1,2025-01-10T20:00,14.69,57.65,other\n`;
    await runImport(old);
    const added = '2,2025-01-10T20:00,14.69,57.65,other\n';
    const later = new Date('2027-02-01T12:00:00Z');
    expect(await runImport(old, [], 'source.csv', later)).toMatchObject({ alreadyThere: 1 });
    const tally = await runImport(
      `${old.replace('other', 'deserted')}${added}`,
      [],
      'source.csv',
      later,
    );
    expect(tally).toMatchObject({ read: 2, accepted: 0, alreadyThere: 0 });
    expect(Object.fromEntries(tally.refused)).toEqual({ changed: 1, felt_too_old: 1 });
  });

  test('cannot be forestalled by a phone: its keys are none that a phone may choose', async () => {
    await runImport(`${header}1,,14.69,57.65,other\n`);
    const stored = await sql<{ key: string }>`select idempotency_key as key from report`.execute(
      database.connection.db,
    );
    expect(stored.rows).toHaveLength(1);
    expect(idempotencyKey.safeParse(stored.rows[0]?.key).success).toBe(false);
  });

  test('holds a row that stands twice in one file once', async () => {
    const twice = '1,,14.69,57.65,other\n';
    expect(await runImport(header + twice + twice)).toMatchObject({
      read: 2,
      accepted: 1,
      alreadyThere: 1,
    });
  });
});

describe('arguments that are refused before anything is changed', () => {
  test.each([
    [[], 'Name the file to import.'],
    [['a.csv', 'b.csv', ...map], 'Name one file at a time.'],
    [
      ['a.csv', '--map', 'lng=x'],
      'Say which columns hold lat, source_id: --map lat=COLUMN --map source_id=COLUMN.',
    ],
    [
      ['a.csv', '--map', 'colour=x'],
      '"--map colour=x" is not TARGET=COLUMN with a TARGET out of lng, lat, source_id, felt_at, reason, feeling, reporter, words.',
    ],
    [
      ['a.csv', '--map', 'lng'],
      '"--map lng" is not TARGET=COLUMN with a TARGET out of lng, lat, source_id, felt_at, reason, feeling, reporter, words.',
    ],
    [['a.csv', ...map, '--map', 'lng=z'], '--map names lng twice.'],
    [['a.csv', ...map, '--feeling', 'angry'], '--feeling must be one of unsafe, safe.'],
    [
      ['a.csv', ...map, '--time-zone', 'Sweden/Nassjo'],
      '"Sweden/Nassjo" is not a time zone; write one like Europe/Stockholm.',
    ],
    [['a.csv', ...map, '--colour'], "Unknown option '--colour'"],
    [
      ['a.csv', ...map, '--encoding', 'klingon'],
      '"klingon" is not an encoding; write one like utf-8 or windows-1252.',
    ],
    [
      ['a.csv', ...map, '--refused', './a.csv'],
      'The refused rows cannot go into the file that they come from.',
    ],
  ])('%j', (args, line) => {
    expect(() => readArguments(args)).toThrowError(line);
  });

  test('every column that the file does not have', async () => {
    await expect(runImport('id,when,lng,lat,why\n1,,14.69,57.65,other\n')).rejects.toThrowError(
      'The file has no column "x", "y". It has: id, when, lng, lat, why.',
    );
  });

  test('a file that is not there, or empty, or names a column twice', async () => {
    expect(() => readArguments(['nothing.csv', ...map])).not.toThrow();
    await expect(runImport('')).rejects.toThrowError(/the first line must name each column once/);
    await expect(runImport('id,id\n1,2\n')).rejects.toThrowError(
      /the first line must name each column once/,
    );
  });
});
