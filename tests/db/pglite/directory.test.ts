import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { connect } from '@trygghetskartan/db/connect';
import { afterEach, beforeEach, expect, test } from 'vitest';

const holdDirectory = new URL('../../support/hold-directory.ts', import.meta.url);

let directory: string;
let holder: ChildProcess | undefined;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'trygghetskartan-'));
});
afterEach(async () => {
  await kill();
  rmSync(directory, { recursive: true, force: true });
});

/** Another process that has the folder open and has stored an entry. */
async function hold(): Promise<number> {
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', fileURLToPath(holdDirectory), directory],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  holder = child;
  await once(child.stdout, 'data');
  return child.pid ?? 0;
}

async function kill(): Promise<void> {
  const child = holder;
  holder = undefined;
  if (child !== undefined) {
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
}

const actions = async (): Promise<string[]> => {
  const { db, close } = await connect({ directory });
  const rows = await db.selectFrom('audit').select('action').execute();
  await close();
  return rows.map(({ action }) => action);
};

test('a folder that another process has is refused with its name and the process', async () => {
  const pid = await hold();
  await expect(connect({ directory })).rejects.toMatchObject({
    code: 'directory_locked',
    message: expect.stringMatching(
      new RegExp(
        `^The embedded database in ${directory} is open in process ${pid} \\(since .*\\), and serves one program at a time\\. Stop the server first `,
      ),
    ),
  });
});

test('the folder of a process that was killed is taken over with all that it had stored', async () => {
  await hold();
  await kill();
  expect(await actions()).toEqual(['test.stored']);
});

test('one process cannot open a folder twice, and can once it has closed it', async () => {
  const first = await connect({ directory });
  await expect(connect({ directory })).rejects.toMatchObject({ code: 'directory_locked' });
  await first.close();
  const second = await connect({ directory });
  await second.close();
});

test('a folder that cannot be made is told so', async () => {
  const file = join(directory, 'a-file');
  writeFileSync(file, '');
  await expect(connect({ directory: join(file, 'below') })).rejects.toMatchObject({
    code: 'directory_unusable',
    message: expect.stringContaining(
      `The folder ${join(file, 'below')} cannot be written to (ENOTDIR)`,
    ),
  });
});

test('a folder below one that takes none is told so, and not tried for ever', async () => {
  await expect(connect({ directory: '/proc/trygghetskartan/database' })).rejects.toMatchObject({
    code: 'directory_unusable',
  });
});

test('a folder with something else in the place of the database is told so and left alone', async () => {
  mkdirSync(join(directory, 'postgres'));
  writeFileSync(join(directory, 'postgres', 'PG_VERSION'), '9.6\n');
  await expect(connect({ directory })).rejects.toMatchObject({
    code: 'directory_unusable',
    message: expect.stringContaining(`The database in ${directory} does not start`),
  });
});
