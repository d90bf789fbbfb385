import { DatabaseProblem } from '@trygghetskartan/db/problem';
import { writeAudit } from '@trygghetskartan/db/queries/audit';
import { endSessionsOf } from '@trygghetskartan/db/queries/sessions';
import {
  createStaff,
  findStaff,
  setDisabled,
  setPassword,
  type StaffRow,
} from '@trygghetskartan/db/queries/staff';
import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { ConfigurationProblem, readConfig } from '../config.ts';
import type { Db } from '../dependencies.ts';
import { openMadeDatabase, prepareDatabase, tellDatabase } from '../prepare-database.ts';
import { createProgress } from '../progress.ts';
import { createOneTimePassword } from './one-time-password.ts';
import { createPasswordHashing } from './password.ts';

/* `npm run staff -- add|reset|disable …`: the only way to an account, for whoever runs the server. */

const usage = `Usage: npm run staff -- add USERNAME "FULL NAME"
       npm run staff -- reset USERNAME
       npm run staff -- disable USERNAME
The first two print a one-time password; the person chooses another at the first sign-in. reset also
opens an account that was disabled. disable signs the person out everywhere and closes the account.
It works on the database of npm start: give it the same DATABASE_URL (or DATA_DIRECTORY). With the
embedded database the server must be stopped first.`;

class UsageProblem extends Error {
  override name = 'UsageProblem';
}

const commands = ['add', 'reset', 'disable'] as const;

interface Order {
  command: (typeof commands)[number];
  username: string;
  name: string;
}

const actions = {
  add: 'staff.added',
  reset: 'staff.password_reset',
  disable: 'staff.disabled',
} as const satisfies Record<Order['command'], string>;

const { say, during } = createProgress((line) => process.stdout.write(`${line}\n`));

try {
  const args = process.argv.slice(2);
  if (args.includes('--help')) {
    say(usage);
    process.exit(0);
  }
  const order = readOrder(args);
  const config = readConfig();
  process.stderr.write(`${tellDatabase(config)}\n`);
  const connection = await during('opening the database', () =>
    openMadeDatabase(config, { onProgress: say }),
  );
  try {
    const { code } = await prepareDatabase(connection, config.municipalityCode, say);
    say(await carryOut(connection.db, code, order));
  } finally {
    await connection.close();
  }
  process.exit(0);
} catch (error) {
  const expected = [UsageProblem, ConfigurationProblem, DatabaseProblem].some(
    (kind) => error instanceof kind,
  );
  process.stderr.write(`${expected && error instanceof Error ? error.message : String(error)}\n`);
  process.exit(error instanceof UsageProblem ? 2 : 1);
}

/** Gives the line to tell. */
async function carryOut(db: Db, municipalityCode: string, order: Order): Promise<string> {
  const { command, username } = order;
  const known = await findStaff(db, municipalityCode, username);
  const line = await (command === 'add'
    ? add(db, municipalityCode, order, known)
    : command === 'reset'
      ? reset(db, requireKnown(known, username))
      : disable(db, requireKnown(known, username)));
  await writeAudit(db, {
    municipalityCode,
    staffId: null,
    action: actions[command],
    subject: `staff:${username}`,
  });
  return line;
}

async function add(
  db: Db,
  municipalityCode: string,
  { username, name }: Order,
  known: StaffRow | undefined,
): Promise<string> {
  if (known !== undefined) {
    throw new UsageProblem(
      `There is an account ${username} already: npm run staff -- reset ${username}`,
    );
  }
  const { password, passwordHash } = await createPassword();
  await createStaff(db, {
    municipalityCode,
    username,
    name,
    role: 'strategist',
    passwordHash,
    mustChangePassword: true,
  });
  return tellPassword(username, password);
}

async function reset(db: Db, { municipalityCode, staffId, username }: StaffRow): Promise<string> {
  const { password, passwordHash } = await createPassword();
  await setPassword(db, municipalityCode, staffId, { passwordHash, mustChangePassword: true });
  await setDisabled(db, municipalityCode, staffId, null);
  await endSessionsOf(db, municipalityCode, staffId);
  return tellPassword(username, password);
}

async function disable(db: Db, { municipalityCode, staffId, username }: StaffRow): Promise<string> {
  await setDisabled(db, municipalityCode, staffId, new Date());
  await endSessionsOf(db, municipalityCode, staffId);
  return `Account ${username} is disabled and signed out everywhere. To open it again: npm run staff -- reset ${username}`;
}

function requireKnown(known: StaffRow | undefined, username: string): StaffRow {
  if (known === undefined) {
    throw new UsageProblem(
      `There is no account ${username}: npm run staff -- add ${username} "FULL NAME"`,
    );
  }
  return known;
}

async function createPassword(): Promise<{ password: string; passwordHash: string }> {
  const password = createOneTimePassword(randomBytes);
  return { password, passwordHash: await createPasswordHashing(randomBytes).hash(password) };
}

function tellPassword(username: string, password: string): string {
  return `Account ${username}, one-time password ${password}`;
}

function readOrder(args: string[]): Order {
  const { positionals } = parse(args);
  const [word, username = '', name = '', ...more] = positionals;
  const command = commands.find((known) => known === word);
  if (command === undefined) {
    const known = commands.join(', ');
    throw new UsageProblem(
      `${word === undefined ? 'No command' : `Unknown command "${word}"`}. Known: ${known}.\n\n${usage}`,
    );
  }
  const wanted = command === 'add' ? 'a user name and a full name in quotes' : 'a user name';
  const whole = username !== '' && (command === 'add') === (name !== '');
  if (!whole || more.length > 0) {
    throw new UsageProblem(`${command} takes ${wanted}.\n\n${usage}`);
  }
  const lower = username.toLowerCase();
  if (!/^[\p{L}\d._@-]{2,100}$/u.test(lower)) {
    throw new UsageProblem('A user name is 2 to 100 letters, digits, dots, hyphens or @.');
  }
  return { command, username: lower, name };
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, allowPositionals: true });
  } catch (cause) {
    throw new UsageProblem(usage, { cause });
  }
}
