import { writeAudit } from '@trygghetskartan/db/queries/audit';
import {
  deleteExpiredDevices,
  findDevice,
  isKnownDevice,
  recordFailureOfDevice,
  rememberDevice,
} from '@trygghetskartan/db/queries/devices';
import {
  countPasswordTry,
  createSession,
  deleteExpiredSessions,
  endSession,
  endSessionsOf,
  findSession,
  touchSession,
} from '@trygghetskartan/db/queries/sessions';
import {
  countStaff,
  createStaff,
  findStaff,
  recordFailedSignIn,
  recordSignIn,
  setPassword,
} from '@trygghetskartan/db/queries/staff';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';
import { sha256 } from '../support/new-report.ts';

const code = '0682';
const noon = new Date('2026-11-20T12:00:00Z');
const evening = new Date('2026-11-20T20:00:00Z');

let database: TestDatabase;
let staffId: number;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  await database.reset();
  staffId = (await createStaff(database.connection.db, anna)) ?? 0;
});

/** At noon, when what failed in the last day counts. */
const failure = {
  failedAt: noon,
  countsSince: new Date('2026-11-19T12:00:00Z'),
  lockedUntil: evening,
};

const anna = {
  municipalityCode: code,
  username: 'anna',
  name: 'Anna Strateg',
  role: 'strategist',
  passwordHash: '$argon2id$one',
  mustChangePassword: true,
} as const;

const signIn = (token: string, expiresAt = evening) =>
  createSession(database.connection.db, {
    tokenHash: sha256(token),
    staffId,
    municipalityCode: code,
    createdAt: noon,
    expiresAt,
  });

test('an account is found as it was made', async () => {
  expect(await findStaff(database.connection.db, code, 'anna')).toEqual({
    staffId,
    municipalityCode: code,
    username: 'anna',
    name: 'Anna Strateg',
    role: 'strategist',
    passwordHash: '$argon2id$one',
    mustChangePassword: true,
    failedSignIns: 0,
    lastFailedAt: null,
    lockedUntil: null,
    disabledAt: null,
  });
  expect(await countStaff(database.connection.db, code)).toBe(1);
});

test('a username is taken once in a municipality', async () => {
  expect(await createStaff(database.connection.db, anna)).toBeUndefined();
  expect(
    await createStaff(database.connection.db, { ...anna, municipalityCode: '9901' }),
  ).toBeTypeOf('number');
});

test('failed sign-ins are counted even when they come together, and a good one ends the lock', async () => {
  const { db } = database.connection;
  await Promise.all([1, 2, 3, 4, 5].map(() => recordFailedSignIn(db, code, staffId, failure)));
  expect(await findStaff(db, code, 'anna')).toMatchObject({
    failedSignIns: 5,
    lastFailedAt: noon,
    lockedUntil: evening,
  });
  await recordSignIn(db, code, staffId);
  expect(await findStaff(db, code, 'anna')).toMatchObject({
    failedSignIns: 0,
    lastFailedAt: null,
    lockedUntil: null,
  });
});

test('failed sign-ins that came too long ago do not count', async () => {
  const { db } = database.connection;
  await recordFailedSignIn(db, code, staffId, failure);
  await recordFailedSignIn(db, code, staffId, failure);
  await recordFailedSignIn(db, code, staffId, { ...failure, countsSince: noon });
  expect(await findStaff(db, code, 'anna')).toMatchObject({ failedSignIns: 1 });
});

test('a device is known to the accounts that it has signed in to, until it expires', async () => {
  const { db } = database.connection;
  const device = { municipalityCode: code, staffId, tokenHash: sha256('device') };
  const colleague = (await createStaff(db, { ...anna, username: 'kim' })) ?? 0;
  await rememberDevice(db, device, evening);
  expect(await findDevice(db, device, noon)).toEqual({
    failedSignIns: 0,
    lastFailedAt: null,
    lockedUntil: null,
  });
  expect(await findDevice(db, { ...device, staffId: colleague }, noon)).toBeUndefined();
  expect(await findDevice(db, device, evening)).toBeUndefined();
  expect(await isKnownDevice(db, code, sha256('device'), noon)).toBe(true);
  expect(await isKnownDevice(db, code, sha256('another'), noon)).toBe(false);
  expect(await isKnownDevice(db, code, sha256('device'), evening)).toBe(false);
});

test('a device has failures of its own, which a good sign-in ends', async () => {
  const { db } = database.connection;
  const device = { municipalityCode: code, staffId, tokenHash: sha256('device') };
  await rememberDevice(db, device, evening);
  await recordFailureOfDevice(db, device, failure);
  await recordFailureOfDevice(db, device, failure);
  expect(await findDevice(db, device, noon)).toEqual({
    failedSignIns: 2,
    lastFailedAt: noon,
    lockedUntil: evening,
  });
  expect(await findStaff(db, code, 'anna')).toMatchObject({ failedSignIns: 0, lockedUntil: null });
  await rememberDevice(db, device, evening);
  expect(await findDevice(db, device, noon)).toMatchObject({ failedSignIns: 0, lockedUntil: null });
});

test('only expired devices are cleared away', async () => {
  const { db } = database.connection;
  const device = { municipalityCode: code, staffId };
  await rememberDevice(db, { ...device, tokenHash: sha256('expired') }, noon);
  await rememberDevice(db, { ...device, tokenHash: sha256('valid') }, evening);
  await deleteExpiredDevices(db, noon);
  const rows = await db.selectFrom('staff_device').select('token_hash').execute();
  expect(rows).toEqual([{ token_hash: sha256('valid') }]);
});

test('tries to change the password are counted in their session alone', async () => {
  const { db } = database.connection;
  await Promise.all(['token', 'another'].map((token) => signIn(token)));
  const tries = await Promise.all([1, 2, 3].map(() => countPasswordTry(db, sha256('token'))));
  expect(new Set(tries)).toEqual(new Set([1, 2, 3]));
  expect(await countPasswordTry(db, sha256('another'))).toBe(1);
  expect(await countPasswordTry(db, sha256('nobody'))).toBeUndefined();
});

test('a new password ends the lock', async () => {
  const { db } = database.connection;
  await recordFailedSignIn(db, code, staffId, failure);
  await setPassword(db, code, staffId, {
    passwordHash: '$argon2id$two',
    mustChangePassword: false,
  });
  expect(await findStaff(db, code, 'anna')).toMatchObject({
    passwordHash: '$argon2id$two',
    mustChangePassword: false,
    failedSignIns: 0,
    lockedUntil: null,
  });
});

test('a session is found with its person until it expires', async () => {
  const { db } = database.connection;
  await signIn('token');
  expect(await findSession(db, sha256('token'), noon)).toEqual({
    staffId,
    municipalityCode: code,
    username: 'anna',
    name: 'Anna Strateg',
    role: 'strategist',
    mustChangePassword: true,
    createdAt: noon,
    lastSeenAt: noon,
    expiresAt: evening,
  });
  expect(await findSession(db, sha256('token'), evening)).toBeUndefined();
  expect(await findSession(db, sha256('another token'), noon)).toBeUndefined();
});

test('a disabled account has no session', async () => {
  const { db } = database.connection;
  await signIn('token');
  await db.updateTable('staff').set({ disabled_at: noon }).where('id', '=', staffId).execute();
  expect(await findSession(db, sha256('token'), noon)).toBeUndefined();
});

test('a session is touched, ended, and ended with all others of its person', async () => {
  const { db } = database.connection;
  await Promise.all(['first', 'second', 'third'].map((token) => signIn(token)));
  const later = new Date('2026-11-20T13:00:00Z');
  await touchSession(db, sha256('first'), later);
  expect(await findSession(db, sha256('first'), noon)).toMatchObject({ lastSeenAt: later });
  await endSession(db, sha256('first'));
  expect(await findSession(db, sha256('first'), noon)).toBeUndefined();
  expect(await findSession(db, sha256('second'), noon)).toBeDefined();
  await endSessionsOf(db, code, staffId);
  expect(await findSession(db, sha256('second'), noon)).toBeUndefined();
});

test('only expired sessions are cleared away', async () => {
  const { db } = database.connection;
  await signIn('expired', noon);
  await signIn('valid');
  await deleteExpiredSessions(db, noon);
  const rows = await db.selectFrom('staff_session').select('token_hash').execute();
  expect(rows).toEqual([{ token_hash: sha256('valid') }]);
});

test('the audit keeps who did what, and refuses an action without a subject area', async () => {
  const { db } = database.connection;
  await writeAudit(db, {
    municipalityCode: code,
    staffId,
    action: 'report.read_words',
    subject: 'report:42',
    detail: { reason: 'uppföljning' },
  });
  await writeAudit(db, { municipalityCode: code, staffId: null, action: 'staff.added' });
  expect(
    await db
      .selectFrom('audit')
      .select(['staff_id', 'action', 'subject', 'detail'])
      .orderBy('id')
      .execute(),
  ).toEqual([
    {
      staff_id: staffId,
      action: 'report.read_words',
      subject: 'report:42',
      detail: { reason: 'uppföljning' },
    },
    { staff_id: null, action: 'staff.added', subject: null, detail: {} },
  ]);
  await expect(
    writeAudit(db, { municipalityCode: code, staffId: null, action: 'something' }),
  ).rejects.toMatchObject({
    constraint: 'audit_action_form',
  });
});
