import * as audit from '@trygghetskartan/db/queries/audit';
import * as columnRows from '@trygghetskartan/db/queries/column-rows';
import * as deviceBans from '@trygghetskartan/db/queries/device-bans';
import * as devices from '@trygghetskartan/db/queries/devices';
import * as feedback from '@trygghetskartan/db/queries/feedback';
import * as hashKeys from '@trygghetskartan/db/queries/hash-keys';
import * as hotspotRuns from '@trygghetskartan/db/queries/hotspot-runs';
import * as knownMunicipalities from '@trygghetskartan/db/queries/known-municipalities';
import * as measures from '@trygghetskartan/db/queries/measures';
import * as municipalities from '@trygghetskartan/db/queries/municipalities';
import * as receipts from '@trygghetskartan/db/queries/receipts';
import * as releaseBlocks from '@trygghetskartan/db/queries/release-blocks';
import * as releases from '@trygghetskartan/db/queries/releases';
import * as reports from '@trygghetskartan/db/queries/reports';
import * as sessions from '@trygghetskartan/db/queries/sessions';
import * as staff from '@trygghetskartan/db/queries/staff';
import * as standingReports from '@trygghetskartan/db/queries/standing-reports';
import * as toldFigures from '@trygghetskartan/db/queries/told-figures';
import { sql } from 'kysely';
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';
import { aFinding, aRun } from '../support/hotspot-run.ts';
import { aMeasure } from '../support/measure.ts';
import { aNewReport, sha256, sha256Hex } from '../support/new-report.ts';
import { secondCentre } from '../support/second-municipality.ts';

/*
 * Nässjö (0682) has data; somebody who works for the other municipality (9901) calls every query
 * function with what belongs to Nässjö. Nothing of Nässjö's may come back or change.
 */

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const theirs = '0682';
const ours = '9901';
const sharedName = 'anna';
const sharedReceipt = sha256Hex('receipt of shared-key');
const theirToken = sha256('their token');
const theirDevice = sha256('their device');
const theirRun = aRun({ newHotspots: [{ id: 1, name: 'Stortorget' }], findings: [aFinding(1)] });
const morning = new Date('2026-11-20T08:00:00Z');
const failure = { failedAt: morning, countsSince: morning, lockedUntil: morning };
let theirReport: number;
let theirStaff: number;
let theirMeasure: number;
let theirFeedback: number;

beforeEach(async () => {
  await database.reset();
  const { db } = database.connection;
  for (const [code, place] of [
    [theirs, {}],
    [ours, secondCentre],
  ] as const) {
    await reports.insertReports(db, code, [
      aNewReport('shared-key', {
        ...place,
        words: `ord i ${code}`,
        reporterKey: sha256Hex(`device of ${code}`),
      }),
    ]);
    const staffId = await staff.createStaff(db, {
      municipalityCode: code,
      username: sharedName,
      name: `Anna i ${code}`,
      role: 'strategist',
      passwordHash: `hash of ${code}`,
      mustChangePassword: false,
    });
    await sessions.createSession(db, {
      tokenHash: code === theirs ? theirToken : sha256('our token'),
      staffId: staffId ?? 0,
      municipalityCode: code,
      createdAt: new Date('2026-11-20T08:00:00Z'),
      expiresAt: new Date('2026-11-20T20:00:00Z'),
    });
    await devices.rememberDevice(
      db,
      {
        municipalityCode: code,
        staffId: staffId ?? 0,
        tokenHash: code === theirs ? theirDevice : sha256('our device'),
      },
      new Date('2027-11-20T08:00:00Z'),
    );
    await feedback.insertFeedback(db, code, {
      idempotencyKey: 'shared-form',
      message: `synpunkt i ${code}`,
      replyTo: `anna@${code}.example`,
      receivedAt: morning,
    });
    await hashKeys.currentHashKey(db, code, 'reporter', {}, () => sha256(`key of ${code}`));
    if (code === theirs) {
      await hotspotRuns.insertHotspotRun(db, theirRun);
    }
  }
  const report = await db
    .selectFrom('report')
    .select(sql<number>`id::int`.as('id'))
    .where('municipality_code', '=', theirs)
    .executeTakeFirstOrThrow();
  theirReport = report.id;
  theirFeedback = (await feedback.listFeedback(db, theirs, openFeedback))[0]?.id ?? 0;
  theirStaff = (await staff.findStaff(db, theirs, sharedName))?.staffId ?? 0;
  await deviceBans.banDevice(db, theirs, { ...orderOfTheirs(), staffId: theirStaff });
  await releases.insertRelease(db, theirs, theirRelease);
  await releases.insertPlacedReports(db, theirs, theirRelease.fortnight, [
    { reportId: theirReport, place: releasePlace },
  ]);
  await releaseBlocks.insertBlocks(db, theirs, [theirBlock()]);
  await releaseBlocks.insertBundles(db, theirs, [theirBundle]);
  theirMeasure = await measures.insertMeasure(db, theirs, aMeasure());
  await measures.publishMeasure(db, theirs, { id: theirMeasure, version: 1, at: morning });
});

/** Every row of Nässjö's, in all tables. */
async function snapshot(): Promise<unknown[]> {
  const { db } = database.connection;
  const rows: unknown[] = [];
  for (const table of [
    'municipality',
    'area',
    'place',
    'report',
    'report_text',
    'hash_key',
    'staff',
    'staff_session',
    'staff_device',
    'device_ban',
    'audit',
    'hotspot_run',
    'hotspot',
    'hotspot_finding',
    'release',
    'release_report',
    'release_block',
    'release_bundle',
    'measure',
    'measure_publication',
    'feedback',
  ]) {
    const code = table === 'municipality' ? 'code' : 'municipality_code';
    const result = await sql<{ row: unknown }>`
      SELECT to_jsonb(stored) AS row FROM ${sql.table(table)} AS stored WHERE ${sql.ref(code)} = ${theirs}
      ORDER BY to_jsonb(stored)::text`.execute(db);
    rows.push(...result.rows);
  }
  return rows;
}

const newStaff = {
  username: sharedName,
  name: 'Anna',
  role: 'strategist',
  passwordHash: 'another',
  mustChangePassword: true,
} as const;

const openFeedback = { closed: false, before: undefined, limit: 10 };

/** A device of theirs, said to be ours. */
const ourClaim = () => ({
  municipalityCode: ours,
  staffId: theirStaff,
  tokenHash: theirDevice,
});

/** Their measure, at the version that it has. */
const ourSight = () => ({ id: theirMeasure, version: 2 });

const releasePlace = 'cell:481600:6389800';
const theirRelease = { fortnight: 1480, minimumCount: 5, madeAt: morning };
const theirBlock = () => ({
  place: releasePlace,
  number: 1,
  first: theirRelease.fortnight,
  last: theirRelease.fortnight,
  people: 2,
  having: { unsafe: 2 },
  floor: 2,
  reports: [1, 2].map((index) => ({ reportId: theirReport + index - 1, voice: 1 })),
});
const theirBundle = { place: releasePlace, number: 1, of: 15, statements: {}, blocks: [1] };

/** The label of Nässjö's device, as its own staff see it. */
const orderOfTheirs = () => ({
  label: createHash('sha256')
    .update('label')
    .update(sha256('device of 0682'))
    .digest('hex')
    .slice(0, 10),
  subject: 'device:A',
  reason: 'Spam i Nässjö',
  staffId: theirStaff,
  at: morning,
  since: new Date('2020-01-01T00:00:00Z'),
});

/** What our staff's requests would make of each function, given Nässjö's ids. */
const calls: Record<string, () => Promise<unknown>> = {
  findMunicipality: () => municipalities.findMunicipality(database.connection.db, ours),
  findMunicipalityByHost: () =>
    municipalities.findMunicipalityByHost(database.connection.db, 'prov.example'),
  listAreas: () => municipalities.listAreas(database.connection.db, ours),
  listPlaces: () => municipalities.listPlaces(database.connection.db, ours),
  insertReports: () =>
    reports.insertReports(database.connection.db, ours, [
      aNewReport('shared-key'),
      aNewReport('shared-key', secondCentre),
      aNewReport('their-place'),
    ]),
  listReportsByIds: () => reports.listReportsByIds(database.connection.db, ours, [theirReport]),
  findStandingReports: () =>
    standingReports.findStandingReports(database.connection.db, ours, ['shared-key', 'of-theirs']),
  // Both municipalities have a report with this receipt: each code leads to one's own.
  findReceipt: () => receipts.findReceipt(database.connection.db, ours, sharedReceipt),
  listWordsRead: () => receipts.listWordsRead(database.connection.db, ours, sharedReceipt),
  changeByReceipt: () =>
    receipts.changeByReceipt(database.connection.db, ours, sharedReceipt, () => ({
      status: 'withdrawn',
      reasons: ['traffic'],
    })),
  eraseByReceipt: () => receipts.eraseByReceipt(database.connection.db, ours, sharedReceipt),
  insertFeedback: () =>
    feedback.insertFeedback(database.connection.db, ours, {
      idempotencyKey: 'shared-form',
      message: 'en annan',
      replyTo: null,
      receivedAt: morning,
    }),
  listFeedback: () => feedback.listFeedback(database.connection.db, ours, openFeedback),
  countOpenFeedback: () => feedback.countOpenFeedback(database.connection.db, ours),
  closeFeedback: () =>
    feedback
      .closeFeedback(database.connection.db, ours, {
        id: theirFeedback,
        staffId: theirStaff,
        at: morning,
      })
      .catch(({ constraint }: { constraint: string }) => constraint),
  reopenFeedback: () => feedback.reopenFeedback(database.connection.db, ours, theirFeedback),
  findWords: () => reports.findWords(database.connection.db, ours, theirReport),
  countReports: () => reports.countReports(database.connection.db, ours),
  readReportsAfter: () => columnRows.readReportsAfter(database.connection.db, ours, 0, 100),
  readReportsChangedSince: () =>
    columnRows.readReportsChangedSince(database.connection.db, ours, '0', 100),
  renumberRestoredReports: () => columnRows.renumberRestoredReports(database.connection.db, ours),
  currentHashKey: () =>
    hashKeys.currentHashKey(database.connection.db, ours, 'reporter', {}, () =>
      sha256('never asked for'),
    ),
  findNewestFortnight: () => hotspotRuns.findNewestFortnight(database.connection.db, ours),
  listHotspotRuns: () => hotspotRuns.listHotspotRuns(database.connection.db, ours, 10),
  findHotspotRun: () =>
    hotspotRuns.findHotspotRun(database.connection.db, ours, theirRun.fortnight),
  listFindings: () => hotspotRuns.listFindings(database.connection.db, ours, theirRun.fortnight),
  listFindingsOfHotspot: () =>
    hotspotRuns.listFindingsOfHotspot(database.connection.db, ours, 1, 10),
  findFindingBefore: () => hotspotRuns.findFindingBefore(database.connection.db, ours, 1, 2000),
  highestHotspotId: () => hotspotRuns.highestHotspotId(database.connection.db, ours),
  insertHotspotRun: () =>
    hotspotRuns
      .insertHotspotRun(
        database.connection.db,
        aRun({
          municipalityCode: ours,
          fortnight: theirRun.fortnight + 1,
          previousFortnight: theirRun.fortnight,
        }),
      )
      .catch(({ constraint }: { constraint: string }) => constraint),
  alone: () => releases.alone(database.connection.db, ours, async () => 'done'),
  findNewestRelease: () => releases.findNewestRelease(database.connection.db, ours),
  insertRelease: () =>
    releases.insertRelease(database.connection.db, ours, { ...theirRelease, fortnight: 7 }),
  findReporterKeyStart: () => releases.findReporterKeyStart(database.connection.db, ours),
  readUnplacedReports: () =>
    releases.readUnplacedReports(database.connection.db, ours, {
      before: new Date('2100-01-01T00:00:00Z'),
      afterId: 0,
      limit: 10,
    }),
  insertPlacedReports: () =>
    releases.insertPlacedReports(database.connection.db, ours, theirRelease.fortnight, [
      { reportId: theirReport, place: releasePlace },
    ]),
  noteChangedFigures: () => releases.noteChangedFigures(database.connection.db, ours),
  hasReportsBefore: () =>
    releases.hasReportsBefore(database.connection.db, ours, new Date('2000-01-01T00:00:00Z')),
  giveUpReceivedBefore: () =>
    releases.giveUpReceivedBefore(database.connection.db, ours, new Date('2100-01-01T00:00:00Z')),
  giveUpWaiting: () => releases.giveUpWaiting(database.connection.db, ours, 10_000),
  listWaitingPlaces: () => releaseBlocks.listWaitingPlaces(database.connection.db, ours, {}),
  readWaitingReports: () =>
    releaseBlocks.readWaitingReports(database.connection.db, ours, [releasePlace], {}),
  readOpenVoices: () => releaseBlocks.readOpenVoices(database.connection.db, ours, [releasePlace]),
  listOpenBlocks: () => releaseBlocks.listOpenBlocks(database.connection.db, ours, [releasePlace]),
  listLastNumbers: () =>
    releaseBlocks.listLastNumbers(database.connection.db, ours, [releasePlace]),
  insertBlocks: () =>
    releaseBlocks
      .insertBlocks(database.connection.db, ours, [theirBlock()])
      .catch(({ constraint }: { constraint: string }) => constraint),
  insertBundles: () => releaseBlocks.insertBundles(database.connection.db, ours, [theirBundle]),
  listTouchedPlaces: () =>
    toldFigures.listTouchedPlaces(database.connection.db, ours, { minimumCount: 1000, from: 0 }),
  readPlaceFigures: () => toldFigures.readPlaceFigures(database.connection.db, ours, releasePlace),
  updateBlock: () =>
    toldFigures.updateBlock(database.connection.db, ours, {
      ...theirBlock(),
      floor: 3,
      standing: 1,
      takenAway: true,
    }),
  updateBundle: () =>
    toldFigures.updateBundle(database.connection.db, ours, { ...theirBundle, takenAway: true }),
  readToldFigures: () =>
    toldFigures.readToldFigures(database.connection.db, ours, { first: 0, last: 10_000 }),
  listZones: () => toldFigures.listZones(database.connection.db, ours, [1]),
  listMeasures: () => measures.listMeasures(database.connection.db, ours),
  findMeasure: () => measures.findMeasure(database.connection.db, ours, theirMeasure),
  insertMeasure: () =>
    measures
      .insertMeasure(database.connection.db, ours, aMeasure({ hotspotId: 1 }))
      .catch(({ constraint }: { constraint: string }) => constraint),
  updateMeasure: () =>
    measures.updateMeasure(database.connection.db, ours, ourSight(), {
      ...aMeasure({ title: 'Deras' }),
      place: undefined,
    }),
  publishMeasure: () =>
    measures.publishMeasure(database.connection.db, ours, { ...ourSight(), at: morning }),
  withdrawMeasure: () => measures.withdrawMeasure(database.connection.db, ours, ourSight()),
  deleteMeasure: () => measures.deleteMeasure(database.connection.db, ours, ourSight()),
  listPublishedMeasures: () => measures.listPublishedMeasures(database.connection.db, ours),
  findStaff: () => staff.findStaff(database.connection.db, ours, sharedName),
  createStaff: () =>
    staff.createStaff(database.connection.db, { ...newStaff, municipalityCode: ours }),
  setPassword: () => staff.setPassword(database.connection.db, ours, theirStaff, newStaff),
  recordFailedSignIn: () =>
    staff.recordFailedSignIn(database.connection.db, ours, theirStaff, failure),
  setDisabled: () => staff.setDisabled(database.connection.db, ours, theirStaff, morning),
  recordSignIn: () => staff.recordSignIn(database.connection.db, ours, theirStaff),
  findDevice: () => devices.findDevice(database.connection.db, ourClaim(), morning),
  isKnownDevice: () => devices.isKnownDevice(database.connection.db, ours, theirDevice, morning),
  recordFailureOfDevice: () =>
    devices.recordFailureOfDevice(database.connection.db, ourClaim(), failure),
  rememberDevice: () =>
    devices
      .rememberDevice(database.connection.db, ourClaim(), morning)
      .catch(({ constraint }: { constraint: string }) => constraint),
  listLoudDevices: () =>
    deviceBans.listLoudDevices(database.connection.db, ours, orderOfTheirs().since, {
      withinHour: 1,
      inAll: 1,
    }),
  listDeviceBans: () => deviceBans.listDeviceBans(database.connection.db, ours),
  banDevice: () => deviceBans.banDevice(database.connection.db, ours, orderOfTheirs()),
  liftDeviceBan: () => deviceBans.liftDeviceBan(database.connection.db, ours, orderOfTheirs()),
  countStaff: () => staff.countStaff(database.connection.db, ours),
  endSessionsOf: () => sessions.endSessionsOf(database.connection.db, ours, theirStaff),
  createSession: () =>
    sessions
      .createSession(database.connection.db, {
        tokenHash: sha256('stolen'),
        staffId: theirStaff,
        municipalityCode: ours,
        createdAt: new Date(),
        expiresAt: new Date(),
      })
      .catch(({ constraint }: { constraint: string }) => constraint),
  writeAudit: () =>
    audit
      .writeAudit(database.connection.db, {
        municipalityCode: ours,
        staffId: theirStaff,
        action: 'test.leak',
      })
      .catch(({ constraint }: { constraint: string }) => constraint),
};

/** Not asked in the name of a municipality: the token itself says whose session it is. */
const boundByToken = ['findSession', 'touchSession', 'countPasswordTry', 'endSession'];
/** Touch no row of a municipality in particular. */
const housekeeping = [
  'currentHorizon',
  'deleteExpiredSessions',
  'deleteExpiredDevices',
  'listMunicipalityCodes',
  'listKnownMunicipalities',
];

test('every query function is asked here', () => {
  const exported = [
    audit,
    columnRows,
    deviceBans,
    devices,
    feedback,
    hashKeys,
    hotspotRuns,
    knownMunicipalities,
    measures,
    municipalities,
    receipts,
    releaseBlocks,
    releases,
    reports,
    sessions,
    staff,
    standingReports,
    toldFigures,
  ].flatMap((module) => Object.keys(module));
  expect([...Object.keys(calls), ...boundByToken, ...housekeeping].sort()).toEqual(exported.sort());
});

describe('in the name of another municipality', () => {
  test.each(Object.keys(calls))('%s neither tells nor changes anything of Nässjö', async (name) => {
    const before = await snapshot();
    const answer = JSON.stringify(await calls[name]?.(), (_, value: unknown) =>
      value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value,
    );
    expect(await snapshot()).toEqual(before);
    const secrets = [
      '0682',
      'Nässjö',
      'Stortorget',
      Buffer.from(sha256('device of 0682')).toString('hex'),
      Buffer.from(sha256('key of 0682')).toString('hex'),
    ];
    for (const secret of secrets) {
      expect(answer ?? '').not.toContain(secret);
    }
  });

  test('ids of Nässjö are found nowhere', async () => {
    expect(await calls['listReportsByIds']?.()).toEqual([]);
    expect(await calls['findWords']?.()).toBeUndefined();
    expect(await calls['countReports']?.()).toBe(1);
    expect(await calls['countStaff']?.()).toBe(1);
    expect(await calls['countOpenFeedback']?.()).toBe(1);
    expect(await calls['closeFeedback']?.()).toBe(false);
    expect(await calls['reopenFeedback']?.()).toBe(false);
    expect(await calls['findDevice']?.()).toBeUndefined();
    expect(await calls['isKnownDevice']?.()).toBe(false);
  });

  test('no session and no audit entry can name a person of Nässjö', async () => {
    expect(await calls['createSession']?.()).toBe('staff_session_staff_fk');
    expect(await calls['writeAudit']?.()).toBe('audit_staff_fk');
  });

  test('no run can go on from one of Nässjö', async () => {
    expect(await calls['insertHotspotRun']?.()).toBe('hotspot_run_previous_fk');
    expect(await calls['listFindings']?.()).toEqual([]);
    expect(await calls['listFindingsOfHotspot']?.()).toEqual([]);
    expect(await calls['findFindingBefore']?.()).toBeUndefined();
    expect(await calls['findHotspotRun']?.()).toBeUndefined();
    expect(await calls['highestHotspotId']?.()).toBe(0);
  });

  test('no device of Nässjö can be banned, and no ban lifted', async () => {
    expect(await calls['banDevice']?.()).toBeUndefined();
    expect(await calls['liftDeviceBan']?.()).toBeUndefined();
    expect(await calls['listDeviceBans']?.()).toEqual([]);
    expect(await deviceBans.listDeviceBans(database.connection.db, theirs)).toMatchObject([
      { reason: 'Spam i Nässjö', setAside: 1 },
    ]);
  });

  test('no figure can rest on a report of Nässjö', async () => {
    expect(await calls['insertPlacedReports']?.()).toBeUndefined();
    expect(await calls['insertBlocks']?.()).toBe('release_block_release_fk');
    expect(await calls['listTouchedPlaces']?.()).toEqual([]);
    expect(await calls['readToldFigures']?.()).toEqual({ blocks: [], bundles: [] });
  });

  test('no measure can come from a hotspot of Nässjö, and none of Nässjö can be published', async () => {
    expect(await calls['insertMeasure']?.()).toBe('measure_hotspot_fk');
    expect(await calls['findMeasure']?.()).toBeUndefined();
    expect(await calls['listMeasures']?.()).toEqual([]);
    expect(await calls['listPublishedMeasures']?.()).toEqual([]);
    const changes = ['updateMeasure', 'publishMeasure', 'withdrawMeasure', 'deleteMeasure'];
    expect(await Promise.all(changes.map((name) => calls[name]?.()))).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  test('no text can hang on a report of Nässjö', async () => {
    const insert = database.connection.db
      .insertInto('report_text')
      .values({ report_id: theirReport, municipality_code: ours, words: 'x' })
      .execute();
    await expect(insert).rejects.toMatchObject({ code: expect.stringMatching(/^23/) });
  });
});

test('a session belongs to the municipality of its person', async () => {
  const session = await sessions.findSession(
    database.connection.db,
    theirToken,
    new Date('2026-11-20T12:00:00Z'),
  );
  expect(session).toMatchObject({ municipalityCode: theirs, name: 'Anna i 0682' });
});
