/**
 * The thread that holds the embedded database. PGlite blocks its thread for as long as a statement
 * runs and ignores `statement_timeout`; here that delays other statements and nothing else.
 */
import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { pathToFileURL } from 'node:url';
import { PGlite, type Extension, type Results } from '@electric-sql/pglite';
import { postgis } from '@electric-sql/pglite-postgis';
import type {
  QueryAnswer,
  WorkerAnswer,
  WorkerCommand,
  WorkerError,
  WorkerRequest,
  WorkerStart,
} from './protocol.ts';

/** Outside a transaction; in one; in one that a lost statement has ended. */
type TransactionState = 'none' | 'open' | 'lost';

const port = parentPort;
if (port === null) {
  throw new Error('worker.ts runs as a worker thread');
}
// Node types workerData as any; openEmbedded is the only one who starts this file.
const start: WorkerStart = workerData;
const post = (message: WorkerAnswer): void => port.postMessage(message);

const engine = new PGlite({
  extensions: { postgis: withBundle(start.extensionBundle) },
  ...(start.directory === undefined ? {} : { dataDir: start.directory }),
  ...(start.template === undefined
    ? {}
    : { loadDataDir: new Blob([readFileSync(start.template)]) }),
});
let state: TransactionState = 'none';

try {
  await engine.waitReady;
} catch (error) {
  post({ id: 'failed', error: describe(error) });
  process.exit(1);
}

let work = Promise.resolve();
port.on('message', (request: WorkerRequest) => {
  work = work.then(() => answer(request));
});
post({ id: 'ready' });

async function answer({ id, command }: WorkerRequest): Promise<void> {
  try {
    post({ id, value: await run(command) });
  } catch (error) {
    post({ id, error: describe(error) });
    if (isFatal(error)) {
      process.exit(1);
    }
  }
  if (command.kind === 'close') {
    process.exit(0);
  }
}

async function run(command: WorkerCommand): Promise<QueryAnswer | Uint8Array | undefined> {
  switch (command.kind) {
    case 'query':
      return state === 'none'
        ? await runAlone(command.sql, command.parameters)
        : await runInTransaction(command.sql, command.parameters);
    case 'begin':
      await engine.exec('BEGIN');
      state = 'open';
      return undefined;
    case 'commit':
      await commit();
      return undefined;
    case 'rollback':
      if (state === 'open') {
        await engine.exec('ROLLBACK');
      }
      state = 'none';
      return undefined;
    case 'dump':
      return new Uint8Array(await (await engine.dumpDataDir('none')).arrayBuffer());
    case 'close':
      await engine.close();
      return undefined;
  }
}

/**
 * A single statement, in a transaction of its own: a statement that loses its way in GEOS is
 * otherwise committed as far as it came.
 */
async function runAlone(sql: string, parameters: readonly unknown[]): Promise<QueryAnswer> {
  return await engine.transaction(async (transaction) =>
    toAnswer(await transaction.query(sql, [...parameters])),
  );
}

async function runInTransaction(sql: string, parameters: readonly unknown[]): Promise<QueryAnswer> {
  if (state === 'lost') {
    throw abortedTransaction();
  }
  const results = await engine.query(sql, [...parameters]);
  try {
    return toAnswer(results);
  } catch (error) {
    await engine.exec('ROLLBACK');
    state = 'lost';
    throw error;
  }
}

async function commit(): Promise<void> {
  const lost = state === 'lost';
  state = 'none';
  if (lost) {
    throw abortedTransaction();
  }
  const [result] = await engine.exec('COMMIT');
  // PostgreSQL answers COMMIT with ROLLBACK when an earlier statement had failed.
  if (result?.command === 'ROLLBACK') {
    throw abortedTransaction();
  }
}

/**
 * A C++ exception in GEOS unwinds past PostgreSQL's error handling: no error arrives, only an
 * empty answer whose command tag is missing or `???`.
 */
function toAnswer(results: Results<unknown>): QueryAnswer {
  if (results.command === undefined || results.command === '???') {
    throw Object.assign(new Error('the geometry library could not work with this geometry'), {
      code: 'XX000',
    });
  }
  return { rows: results.rows, affectedRows: results.affectedRows };
}

function abortedTransaction(): Error {
  return Object.assign(new Error('the transaction was rolled back: a statement in it failed'), {
    code: '25P02',
  });
}

/** An error of the database has an SQLSTATE; one of the WebAssembly machine leaves it unusable. */
function isFatal(error: unknown): boolean {
  return (
    error instanceof Error &&
    (error.name === 'RuntimeError' ||
      error.name === 'ExitStatus' ||
      error.message.startsWith('Aborted('))
  );
}

/** Without the statement and its parameters: they hold what residents wrote. */
function describe(error: unknown): WorkerError {
  if (!(error instanceof Error)) {
    return { message: String(error) };
  }
  const fields: Partial<Record<string, unknown>> = Object.fromEntries(Object.entries(error));
  const text = (name: string): string | undefined => {
    const value = fields[name];
    return typeof value === 'string' ? value : undefined;
  };
  return {
    message: error.message,
    code: text('code'),
    detail: text('detail'),
    hint: text('hint'),
    constraint: text('constraint'),
    table: text('table'),
    column: text('column'),
  };
}

function withBundle(path: string): Extension {
  return {
    name: 'postgis',
    setup: async (pglite, options) => ({
      ...(await postgis.setup(pglite, options)),
      bundlePath: pathToFileURL(path),
    }),
  };
}
