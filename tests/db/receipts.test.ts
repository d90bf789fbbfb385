import {
  changeByReceipt,
  eraseByReceipt,
  findReceipt,
  listWordsRead,
  type ReceiptChange,
} from '@trygghetskartan/db/queries/receipts';
import { writeAudit } from '@trygghetskartan/db/queries/audit';
import { readReportsAfter } from '@trygghetskartan/db/queries/column-rows';
import { insertPlacedReports, insertRelease } from '@trygghetskartan/db/queries/releases';
import { insertReports } from '@trygghetskartan/db/queries/reports';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';
import { aNewReport, sha256Hex } from '../support/new-report.ts';

const code = '0682';
const receipt = sha256Hex('receipt of a-report');
const report = aNewReport('a-report', {
  lng: 14.7012345,
  lat: 57.6587654,
  placeMethod: 'position',
  placeAccuracyMetres: 12.5,
  placeArea: null,
  feeling: 'safe',
  strength: 'very_safe',
  reasons: ['well_lit'],
  feltAt: new Date('2026-11-20T21:00:00Z'),
  actions: ['with_somebody'],
  ageBand: '25_44',
  gender: 'woman',
  entryMode: 'assisted',
  words: 'Fint upplyst.',
  wordFindings: ['address'],
  receivedAt: new Date('2026-11-20T21:05:00Z'),
});

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(() => database.reset());

const store = () => insertReports(database.connection.db, code, [report]);
const find = () => findReceipt(database.connection.db, code, receipt);
const erase = () => eraseByReceipt(database.connection.db, code, receipt);
const change = (given: ReceiptChange) =>
  changeByReceipt(database.connection.db, code, receipt, () => given);
const changedIn = async () =>
  (
    await sql<{ at: string }>`SELECT changed_in::text AS at FROM report`.execute(
      database.connection.db,
    )
  ).rows[0]?.at;

/** Every column of every row that hangs on the report, as text. */
async function everythingStored(): Promise<string> {
  const { rows } = await sql<{ all: string }>`
    SELECT (SELECT string_agg(report::text, ' ') FROM report)
      || coalesce((SELECT string_agg(report_text::text, ' ') FROM report_text), '')
      || coalesce((SELECT string_agg(release_report::text, ' ') FROM release_report), '') AS all`.execute(
    database.connection.db,
  );
  return rows[0]?.all ?? '';
}

test('a receipt leads to all that is stored of its report', async () => {
  await store();
  const found = await find();
  expect(found).toMatchObject({
    status: 'received',
    receivedAt: new Date('2026-11-20T21:05:00Z'),
    placeMethod: 'position',
    placeAccuracyMetres: 12.5,
    placeArea: null,
    feeling: 'safe',
    strength: 'very_safe',
    reasons: ['well_lit'],
    feltKind: 'now',
    feltAt: new Date('2026-11-20T21:00:00Z'),
    actions: ['with_somebody'],
    ageBand: '25_44',
    gender: 'woman',
    entryMode: 'assisted',
    words: 'Fint upplyst.',
    wordFindings: ['address'],
    releasedPlace: null,
    releasedFortnight: null,
  });
  expect(found?.lng).toBeCloseTo(14.7012345, 7);
  expect(found?.lat).toBeCloseTo(57.6587654, 7);
});

test('an unknown receipt leads to nothing and changes nothing', async () => {
  await store();
  const { db } = database.connection;
  const unknown = sha256Hex('no receipt');
  expect(await findReceipt(db, code, unknown)).toBeUndefined();
  expect(await changeByReceipt(db, code, unknown, () => ({ status: 'withdrawn' }))).toBe(false);
  expect(await eraseByReceipt(db, code, unknown)).toBe(false);
  expect(await find()).toMatchObject({ status: 'received' });
});

test('the reporter learns when the words were read, and of other reports nothing', async () => {
  await store();
  const { db } = database.connection;
  await insertReports(db, code, [aNewReport('another-report')]);
  const [first] = await readReportsAfter(db, code, 0, 1);
  const read = { municipalityCode: code, staffId: null, action: 'report.read_words' };
  await writeAudit(db, { ...read, subject: `report:${first?.id}` });
  await writeAudit(db, { ...read, subject: `report:${first?.id}` });
  await writeAudit(db, { ...read, subject: `report:${(first?.id ?? 0) + 1}` });
  await writeAudit(db, { ...read, action: 'report.other', subject: `report:${first?.id}` });
  expect(await listWordsRead(db, code, receipt)).toHaveLength(2);
});

describe('a change', () => {
  test('writes what is named and leaves the rest', async () => {
    await store();
    const before = await find();
    await change({ reasons: ['well_lit', 'well_kept'], actions: ['with_somebody', 'other_way'] });
    expect(await find()).toEqual({
      ...before,
      reasons: ['well_lit', 'well_kept'],
      actions: ['with_somebody', 'other_way'],
    });
    await change({
      strength: 'rather_safe',
      felt: { feltKind: 'part', feltAt: null, feltDayPart: 'night', feltWeekPart: null },
      ageBand: '80_up',
      gender: 'other',
      status: 'withdrawn',
    });
    expect(await find()).toMatchObject({
      strength: 'rather_safe',
      feltKind: 'part',
      feltAt: null,
      feltDayPart: 'night',
      ageBand: '80_up',
      gender: 'other',
      status: 'withdrawn',
      words: 'Fint upplyst.',
    });
  });

  test('stores words where there were none, with what was found in them', async () => {
    const { db } = database.connection;
    await insertReports(db, code, [aNewReport('wordless')]);
    const hash = sha256Hex('receipt of wordless');
    expect(await findReceipt(db, code, hash)).toMatchObject({ words: null, wordFindings: null });
    const text = { words: 'Kalle, 070-123 45 67', findings: ['name', 'phone'] } as const;
    await changeByReceipt(db, code, hash, () => ({ text }));
    expect(await findReceipt(db, code, hash)).toMatchObject({
      words: 'Kalle, 070-123 45 67',
      wordFindings: ['name', 'phone'],
    });
  });

  test('that says nothing new does not make the report one that has changed', async () => {
    await store();
    const before = await changedIn();
    await change({});
    expect(await changedIn()).toBe(before);
    await change({ status: 'withdrawn' });
    expect(await changedIn()).not.toBe(before);
  });

  test('that is refused leaves everything as it was', async () => {
    await store();
    const before = await everythingStored();
    const refused = changeByReceipt(database.connection.db, code, receipt, () => {
      throw new Error('refused');
    });
    await expect(refused).rejects.toThrow('refused');
    expect(await everythingStored()).toBe(before);
  });

  test('of twenty at once is made one after the other: no addition is lost', async () => {
    await store();
    const reasons = [
      'people_around',
      'good_overview',
      'well_kept',
      'staff_present',
      'other',
    ] as const;
    await Promise.all(
      Array.from({ length: 20 }, (_, index) => reasons[index % 5] ?? 'other').map((reason) =>
        changeByReceipt(database.connection.db, code, receipt, (standing) =>
          standing.reasons.includes(reason) ? {} : { reasons: [...standing.reasons, reason] },
        ),
      ),
    );
    expect((await find())?.reasons.toSorted()).toEqual(['well_lit', ...reasons].toSorted());
  });
});

describe('erasing', () => {
  test('leaves nothing of what was said, where it was, or who it was', async () => {
    await store();
    const { db } = database.connection;
    const [{ id, easting }] = await readReportsAfter(db, code, 0, 1);
    await insertRelease(db, code, { fortnight: 1480, minimumCount: 5, madeAt: new Date() });
    await insertPlacedReports(db, code, 1480, [{ reportId: id, place: 'cell:482000:6390400' }]);
    const before = await everythingStored();
    const traces = [
      report.bodyHash,
      report.reporterKey,
      'Fint upplyst',
      'address',
      'well_lit',
      'with_somebody',
      '25_44',
      'woman',
      'assisted',
      'very_safe',
      '12.5',
      '2026-11-20 21:00',
      'cell:482000',
    ];
    // The session's time zone decides how the felt time is written: compare what was there before.
    const found = traces.filter((trace) => before.includes(trace));
    expect(found.length).toBeGreaterThanOrEqual(traces.length - 1);
    await erase();
    const after = await everythingStored();
    expect(found.filter((trace) => after.includes(trace))).toEqual([]);
    const { rows } = await sql<{
      atCentre: boolean;
      blank: boolean;
      texts: number;
      placed: number;
    }>`
      SELECT ST_Equals(report.position, municipality.centre) AS "atCentre",
        report.felt_at IS NULL AND report.strength IS NULL AND report.age_band IS NULL
          AND report.gender IS NULL AND report.place_accuracy_metres IS NULL
          AND report.reasons = '{}' AND report.actions = '{}' AND report.felt_kind = 'unknown' AS blank,
        (SELECT count(*)::int FROM report_text) AS texts,
        (SELECT count(*)::int FROM release_report) AS placed
      FROM report JOIN municipality ON municipality.code = report.municipality_code`.execute(db);
    expect(rows).toEqual([{ atCentre: true, blank: true, texts: 0, placed: 0 }]);
    const [row] = await readReportsAfter(db, code, 0, 1);
    expect(row?.easting).not.toBeCloseTo(easting, 0);
    expect(row).toMatchObject({ id, status: 'erased', reporter: '00'.repeat(32) });
  });

  test('makes two reports equal in everything but their keys and when they came', async () => {
    const { db } = database.connection;
    await store();
    await insertReports(db, code, [
      aNewReport('another-report', { reasons: ['traffic'], words: 'Mopeder' }),
    ]);
    await erase();
    await eraseByReceipt(db, code, sha256Hex('receipt of another-report'));
    const rows = await readReportsAfter(db, code, 0, 10);
    const [one, other] = rows.map(({ id: _id, receivedAt: _at, ...rest }) => rest);
    expect(one).toEqual(other);
  });

  test('twice is erasing once', async () => {
    await store();
    expect(await erase()).toBe(true);
    const before = await changedIn();
    expect(await erase()).toBe(true);
    expect(await changedIn()).toBe(before);
  });

  test('keeps the key taken: what a phone sends once more is not stored anew', async () => {
    await store();
    await erase();
    const [again] = await insertReports(database.connection.db, code, [report]);
    expect(again).toMatchObject({
      outcome: 'repeated',
      status: 'erased',
      bodyHash: '00'.repeat(32),
    });
    expect(await everythingStored()).not.toContain('Fint upplyst');
  });

  test('lets no release that began before place the report afterwards', async () => {
    await store();
    const { db } = database.connection;
    const [{ id }] = await readReportsAfter(db, code, 0, 1);
    await insertRelease(db, code, { fortnight: 1480, minimumCount: 5, madeAt: new Date() });
    await erase();
    await insertPlacedReports(db, code, 1480, [{ reportId: id, place: 'cell:482000:6390400' }]);
    expect(await everythingStored()).not.toContain('cell:');
  });
});
