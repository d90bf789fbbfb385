import { connect } from '@trygghetskartan/db/connect';
import { DatabaseProblem } from '@trygghetskartan/db/problem';
import { writeAudit } from '@trygghetskartan/db/queries/audit';
import { endSessionsOf } from '@trygghetskartan/db/queries/sessions';
import { createStaff, findStaff, setPassword } from '@trygghetskartan/db/queries/staff';
import { roles, type Role } from '@trygghetskartan/db/vocabulary';
import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { ConfigurationProblem, readConfig } from '../config.ts';
import type { Db } from '../dependencies.ts';
import { prepareDatabase } from '../prepare-database.ts';
import { createOneTimePassword } from './one-time-password.ts';
import { createPasswordHashing } from './password.ts';

/* `npm run staff -- add|reset …`: the only way to an account, for whoever runs the server. */

const usage = `Usage: npm run staff -- add USERNAME "FULL NAME" [--role ${roles.join('|')}]
       npm run staff -- reset USERNAME
Both print a one-time password; the person chooses another at the first sign-in.
With the embedded database the server must be stopped first.`;

class UsageProblem extends Error {
  override name = 'UsageProblem';
}

interface Order {
  command: 'add' | 'reset';
  username: string;
  name: string;
  role: Role;
}

const say = (line: string) => process.stdout.write(`${line}\n`);

try {
  const order = readOrder(process.argv.slice(2));
  const config = readConfig();
  const connection = await connect(config.database, { onProgress: say });
  try {
    const { code } = await prepareDatabase(connection, config.municipalityCode, say);
    const password = await carryOut(connection.db, code, order);
    say(`Account ${order.username}, one-time password ${password}`);
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

/** Gives the one-time password. */
async function carryOut(
  db: Db,
  municipalityCode: string,
  { command, username, name, role }: Order,
): Promise<string> {
  const password = createOneTimePassword(randomBytes);
  const passwordHash = await createPasswordHashing(randomBytes).hash(password);
  const known = await findStaff(db, municipalityCode, username);
  if (command === 'add') {
    if (known !== undefined) {
      throw new UsageProblem(
        `There is an account ${username} already: npm run staff -- reset ${username}`,
      );
    }
    await createStaff(db, {
      municipalityCode,
      username,
      name,
      role,
      passwordHash,
      mustChangePassword: true,
    });
  } else {
    if (known === undefined) {
      throw new UsageProblem(
        `There is no account ${username}: npm run staff -- add ${username} "FULL NAME"`,
      );
    }
    await setPassword(db, municipalityCode, known.staffId, {
      passwordHash,
      mustChangePassword: true,
    });
    await endSessionsOf(db, municipalityCode, known.staffId);
  }
  await writeAudit(db, {
    municipalityCode,
    staffId: null,
    action: command === 'add' ? 'staff.added' : 'staff.password_reset',
    subject: `staff:${username}`,
  });
  return password;
}

function readOrder(args: string[]): Order {
  const { positionals, values } = parse(args);
  const [command, username = '', name = '', ...more] = positionals;
  const role = roles.find((known) => known === (values.role ?? 'strategist'));
  const whole =
    command === 'add' ? name !== '' && role !== undefined : command === 'reset' && name === '';
  if ((command !== 'add' && command !== 'reset') || !whole || more.length > 0) {
    throw new UsageProblem(usage);
  }
  const lower = username.toLowerCase();
  if (!/^[\p{L}\d._@-]{2,100}$/u.test(lower)) {
    throw new UsageProblem('A user name is 2 to 100 letters, digits, dots, hyphens or @.');
  }
  return { command, username: lower, name, role: role ?? 'strategist' };
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, allowPositionals: true, options: { role: { type: 'string' } } });
  } catch (cause) {
    throw new UsageProblem(usage, { cause });
  }
}
