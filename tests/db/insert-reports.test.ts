import {
  insertReports,
  listReportsByIds,
  findWords,
  countReports,
} from '@trygghetskartan/db/queries/reports';
import { readReportsAfter } from '@trygghetskartan/db/queries/column-rows';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';
import { aNewReport, sha256Hex } from '../support/new-report.ts';
import { secondCentre } from '../support/second-municipality.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(() => database.reset());

const insert = (...reports: ReturnType<typeof aNewReport>[]) =>
  insertReports(database.connection.db, '0682', reports);

test('a report is stored with everything that was told', async () => {
  const [stored] = await insert(
    aNewReport('first-report', {
      placeMethod: 'position',
      placeAccuracyMetres: 12.5,
      strength: 'very_unsafe',
      reasons: ['poor_lighting', 'traffic'],
      feltKind: 'moment',
      feltAt: new Date('2026-10-02T20:15:00.250Z'),
      actions: ['other_way', 'with_somebody'],
      ageBand: '25_44',
      gender: 'woman',
      entryMode: 'assisted',
      words: 'Mörkt vid cykelstället, säger Kalle.',
      wordFindings: ['name'],
      receivedAt: new Date('2026-10-02T20:20:00Z'),
    }),
  );
  expect(stored).toEqual({
    outcome: 'stored',
    bodyHash: sha256Hex('body of first-report'),
    receivedAt: new Date('2026-10-02T20:20:00Z'),
    status: 'received',
  });

  const { db } = database.connection;
  const [row] = await listReportsByIds(db, '0682', [1]);
  expect(row).toMatchObject({
    id: 1,
    feeling: 'unsafe',
    strength: 'very_unsafe',
    reasons: ['poor_lighting', 'traffic'],
    feltAt: '2026-10-02T20:15:00.250Z',
    feltDayPart: null,
    receivedAt: '2026-10-02T20:20:00.000Z',
    entryMode: 'assisted',
    placeMethod: 'position',
    placeAccuracyMetres: 12.5,
    actions: ['other_way', 'with_somebody'],
    status: 'received',
    hasWords: true,
    wordFindings: ['name'],
  });
  expect(row?.lng).toBeCloseTo(14.694735, 7);
  expect(row?.lat).toBeCloseTo(57.651359, 7);
  expect(await findWords(db, '0682', 1)).toEqual({
    words: 'Mörkt vid cykelstället, säger Kalle.',
    findings: ['name'],
  });

  const person = await db.selectFrom('report').select(['age_band', 'gender']).executeTakeFirst();
  expect(person).toEqual({ age_band: '25_44', gender: 'woman' });
});

test('the station lies where Trafikverket says it lies on the grid', async () => {
  await insert(aNewReport('at-the-station'));
  const [row] = await readReportsAfter(database.connection.db, '0682', 0, 10);
  // 14.694735 E, 57.651359 N = E 481781.0, N 6389937.0 (TrainStation API, decimetres).
  expect(row?.easting).toBeCloseTo(481781.0, 0);
  expect(row?.northing).toBeCloseTo(6389937.0, 0);
});

test('a batch of any size is answered in the order given', async () => {
  const keys = Array.from({ length: 700 }, (_, index) => `report-${(index * 389) % 700}`);
  const answers = await insert(...keys.map((key) => aNewReport(key)));
  expect(answers.map((answer) => 'bodyHash' in answer && answer.bodyHash)).toEqual(
    keys.map((key) => sha256Hex(`body of ${key}`)),
  );
  expect(await countReports(database.connection.db, '0682')).toBe(700);
});

test('no reports are no work', async () => {
  expect(await insert()).toEqual([]);
});

test('a key that is stored already keeps the first row and tells its body', async () => {
  const [first] = await insert(aNewReport('same-key'));
  const [again] = await insert(aNewReport('same-key', { bodyHash: sha256Hex('another body') }));
  expect(again).toEqual({ ...first, outcome: 'repeated' });
  expect(await countReports(database.connection.db, '0682')).toBe(1);
});

test('a key that comes twice in one batch is stored once, as it came first', async () => {
  const answers = await insert(
    aNewReport('twice-key', { words: 'det första' }),
    aNewReport('other-key'),
    aNewReport('twice-key', { bodyHash: sha256Hex('another body'), words: 'det andra' }),
  );
  expect(answers.map(({ outcome }) => outcome)).toEqual(['stored', 'stored', 'repeated']);
  expect(answers[2]).toMatchObject({ bodyHash: sha256Hex('body of twice-key') });
  const texts = await database.connection.db.selectFrom('report_text').select('words').execute();
  expect(texts).toEqual([{ words: 'det första' }]);
});

test('a repeated key is recognised even when its new place is outside', async () => {
  await insert(aNewReport('moved-key'));
  const [answer] = await insert(aNewReport('moved-key', { lng: 18.07, lat: 59.33 }));
  expect(answer?.outcome).toBe('repeated');
});

test('the same key in another municipality is another report', async () => {
  const { db } = database.connection;
  await insert(aNewReport('shared-key'));
  const [answer] = await insertReports(db, '9901', [aNewReport('shared-key', secondCentre)]);
  expect(answer?.outcome).toBe('stored');
});

test('many senders with the same keys in different orders make one row a key', async () => {
  const keys = Array.from({ length: 400 }, (_, index) => `raced-key-${index}`);
  const senders = await Promise.all(
    // 7 and 400 have no common divisor: every sender has every key once, in an order of its own.
    Array.from({ length: 10 }, (_, sender) =>
      insert(...keys.map((__, index) => aNewReport(keys[(index * 7 + sender * 41) % 400] ?? ''))),
    ),
  );
  expect(await countReports(database.connection.db, '0682')).toBe(400);
  const answers = senders.flat();
  expect(answers.filter(({ outcome }) => outcome === 'stored')).toHaveLength(400);
  expect(answers.filter(({ outcome }) => outcome === 'repeated')).toHaveLength(3600);
});

// At 58.5° N a degree of longitude is 58,306 m; the border runs along 13.45° E.
test.each([
  ['980 m outside the border', 13.45 - 980 / 58_306, 'stored'],
  ['1,020 m outside the border', 13.45 - 1020 / 58_306, 'outside'],
  ['inside', 13.46, 'stored'],
])('a place %s is %s', async (_, lng, outcome) => {
  const [answer] = await insertReports(database.connection.db, '9901', [
    aNewReport('at-the-border', { lng, lat: 58.5 }),
  ]);
  expect(answer?.outcome).toBe(outcome);
});

test('a place outside is refused alone: the rest of its batch is stored', async () => {
  const answers = await insert(
    aNewReport('in-stockholm', { lng: 18.07, lat: 59.33, words: 'ska inte sparas' }),
    aNewReport('in-nassjo'),
    aNewReport('beyond-a-pole', { lng: -170, lat: 91 }),
    aNewReport('at-no-number', { lng: Number.NaN, lat: Number.POSITIVE_INFINITY }),
  );
  expect(answers.map(({ outcome }) => outcome)).toEqual([
    'outside',
    'stored',
    'outside',
    'outside',
  ]);
  expect(await database.connection.db.selectFrom('report_text').selectAll().execute()).toEqual([]);
});

test('a municipality that does not exist has no inside', async () => {
  expect(await insertReports(database.connection.db, '0001', [aNewReport('nowhere-key')])).toEqual([
    { outcome: 'outside' },
  ]);
});

test.each([
  ['quotes, braces and backslashes', `{"a":'b'}\\,NULL;--`, `{"a":'b'}\\,NULL;--`],
  ['NULL as a word', 'NULL', 'NULL'],
  ['faces and foreign scripts', '😨 خوف Ødsligt', '😨 خوف Ødsligt'],
  ['a NUL, which PostgreSQL cannot hold', 'a\0b', 'ab'],
  ['half a surrogate pair', 'a\uD83Db', 'a\uFFFDb'],
])('words with %s are kept', async (_, words, kept) => {
  await insert(aNewReport('with-words', { words }));
  expect((await findWords(database.connection.db, '0682', 1))?.words).toBe(kept);
});

test('empty words are no words', async () => {
  await insert(aNewReport('no-words', { words: '' }));
  expect(await findWords(database.connection.db, '0682', 1)).toBeUndefined();
});

test('words in which nothing was seen are told from words that nobody has screened', async () => {
  const { db } = database.connection;
  await insert(aNewReport('screened'), aNewReport('nothing-seen', { words: 'Mörkt.' }));
  const [wordless, clean] = await listReportsByIds(db, '0682', [1, 2]).then((rows) =>
    rows.sort((a, b) => Number(a.hasWords) - Number(b.hasWords)),
  );
  expect(wordless?.wordFindings).toBeNull();
  expect(clean?.wordFindings).toEqual([]);
  await db
    .insertInto('report_text')
    .values({ report_id: wordless?.id, municipality_code: '0682', words: 'Från förr.' })
    .execute();
  const old = await findWords(db, '0682', wordless?.id ?? 0);
  expect(old).toEqual({ words: 'Från förr.', findings: null });
});

test('a kind that is unknown is not stored', async () => {
  const foreign: Record<string, unknown> = { wordFindings: ['weather'] };
  await expect(
    insert(aNewReport('foreign-kind', { words: 'x', ...foreign })),
  ).rejects.toMatchObject({ code: '23514', constraint: 'report_text_findings_known' });
});

test('a value that no code list has stores nothing of its batch', async () => {
  const foreign: Record<string, unknown> = { reasons: ['witchcraft'] };
  await expect(
    insert(aNewReport('good-report', { words: 'x' }), aNewReport('bad-report', foreign)),
  ).rejects.toMatchObject({
    code: '23514',
    constraint: 'report_reasons_known',
  });
  expect(await countReports(database.connection.db, '0682')).toBe(0);
});
