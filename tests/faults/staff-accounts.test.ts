import { connect, type Connection } from '@trygghetskartan/db/connect';
import { createSession } from '@trygghetskartan/db/queries/sessions';
import { findStaff } from '@trygghetskartan/db/queries/staff';
import { sql } from 'kysely';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createDatabasePlace } from '../support/database-place.ts';
import { testEngine } from '../support/database.ts';
import { runProgram, type DatabasePlace } from '../support/server.ts';

const code = '0682';

test('an account is added, disabled with its sessions, and opened again with a new password', async () => {
  const place = await createDatabasePlace(testEngine);
  onTestFinished(() => place.remove());
  const { at } = place;
  const staff = (...args: string[]) => runProgram('staff/cli.ts', at, args);
  await withDatabase(at, async () => {});

  const added = await staff('add', 'kim', 'Kim Kollega');
  expect(added.stdout).toMatch(/^Account kim, one-time password [0-9A-Z-]{19}$/m);
  await withDatabase(at, async ({ db }) => {
    const kim = await findStaff(db, code, 'kim');
    await createSession(db, {
      tokenHash: new Uint8Array(32),
      staffId: kim?.staffId ?? 0,
      municipalityCode: code,
      createdAt: new Date(),
      expiresAt: new Date('2999-01-01T00:00:00Z'),
    });
  });

  const disabled = await staff('disable', 'Kim');
  expect(disabled.status).toBe(0);
  expect(disabled.stdout).toMatch(
    /^Account kim is disabled and signed out everywhere\. To open it again: npm run staff -- reset kim$/m,
  );
  expect(disabled.stdout).not.toContain('one-time password');
  await withDatabase(at, async ({ db }) => {
    expect((await findStaff(db, code, 'kim'))?.disabledAt).toBeInstanceOf(Date);
    expect(await db.selectFrom('staff_session').selectAll().execute()).toEqual([]);
  });

  expect((await staff('reset', 'kim')).stdout).toMatch(/^Account kim, one-time password /m);
  await withDatabase(at, async ({ db }) => {
    expect((await findStaff(db, code, 'kim'))?.disabledAt).toBeNull();
    const { rows } = await sql<{ action: string }>`SELECT action FROM audit ORDER BY id`.execute(
      db,
    );
    expect(rows.map(({ action }) => action)).toEqual([
      'staff.added',
      'staff.disabled',
      'staff.password_reset',
    ]);
  });

  const unknown = await staff('disable', 'ingen');
  expect(unknown.status).toBe(2);
  const [database, ...lines] = unknown.stderr.split('\n');
  expect(database).toBe(
    'url' in at
      ? `Using the PostGIS server ${at.url.replace(/^.*@/, '')}.`
      : `Using the embedded database in ${at.directory}/database (DATABASE_URL is not set).`,
  );
  expect(lines).toEqual(['There is no account ingen: npm run staff -- add ingen "FULL NAME"', '']);
});

async function withDatabase(
  at: DatabasePlace,
  work: (connection: Connection) => Promise<void>,
): Promise<void> {
  const connection = await connect(
    'url' in at ? at : { directory: join(at.directory, 'database') },
    { poolSize: 1 },
  );
  try {
    await work(connection);
  } finally {
    await connection.close();
  }
}
