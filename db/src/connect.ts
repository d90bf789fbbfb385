import {
  Kysely,
  PGliteDialect,
  PostgresDialect,
  PostgresDriver,
  sql,
  type PostgresDialectConfig,
} from 'kysely';
import { Socket } from 'node:net';
import { resolve } from 'node:path';
import { Pool, types, type PoolClient } from 'pg';
import {
  holdsDatabase,
  openInDirectory,
  openInMemory,
  type EmbeddedDatabase,
} from './embedded/open.ts';
import { codeOf, DatabaseProblem, lineOf } from './problem.ts';
import type { Database } from './schema.ts';
import { createStatementNames } from './statement-names.ts';

export type Engine = 'pglite' | 'postgis';

export interface Connection {
  db: Kysely<Database>;
  engine: Engine;
  /** For what may take a server minutes, such as a migration: the same database, without haste. */
  patiently: <Result>(work: (db: Kysely<Database>) => Promise<Result>) => Promise<Result>;
  close: () => Promise<void>;
}

/** A PostGIS server, a folder of the embedded database, or an embedded database in memory. */
export type ConnectionTarget = { url: string } | { directory: string } | { memory: true };

export interface ConnectOptions {
  /** Told of each step that takes seconds. */
  onProgress?: (step: string) => void;
  /** Told once when the embedded database stops by itself; every later query fails with the same. */
  onLost?: (problem: DatabaseProblem) => void;
  /** Connections to a server; the embedded database has one. */
  poolSize?: number;
  /** How long a server may be silent, at the first question and later. */
  patienceSeconds?: { first: number; later: number };
}

/** A server that is there answers at once; one that works may take as long as a reader waits. */
const usualPatience = { first: 10, later: 15 };
const migrationPatienceSeconds = 600;

/** Opens the database and makes sure that it answers. Throws `DatabaseProblem`. */
export async function connect(
  target: ConnectionTarget,
  options: ConnectOptions = {},
): Promise<Connection> {
  if ('url' in target) {
    return await connectToServer(target.url, options);
  }
  const embeddedOptions = {
    onProgress: options.onProgress ?? (() => {}),
    onLost: options.onLost ?? (() => {}),
  };
  return connectEmbedded(
    'directory' in target
      ? await openInDirectory(target.directory, embeddedOptions)
      : await openInMemory(embeddedOptions),
  );
}

function connectEmbedded({ client, close }: EmbeddedDatabase): Connection {
  const db = new Kysely<Database>({ dialect: new PGliteDialect({ pglite: client }) });
  return {
    db,
    engine: 'pglite',
    patiently: (work) => work(db),
    async close() {
      await db.destroy();
      await close();
    },
  };
}

/** Whether there is something to connect to yet; a server's databases are made by its administrator. */
export function isDatabaseMade(target: ConnectionTarget): boolean {
  return 'url' in target || ('directory' in target && holdsDatabase(target.directory));
}

async function connectToServer(
  url: string,
  { poolSize = 10, patienceSeconds = usualPatience }: ConnectOptions,
): Promise<Connection> {
  const place = describeServer(url);
  const first = openPool(url, place, { poolSize: 1, silenceSeconds: patienceSeconds.first });
  try {
    await sql`select 1`.execute(first);
  } catch (error) {
    throw describeRefusal(error, place);
  } finally {
    await first.destroy();
  }
  const db = openPool(url, place, { poolSize, silenceSeconds: patienceSeconds.later });
  return {
    db,
    engine: 'postgis',
    async patiently(work) {
      const slow = openPool(url, place, { poolSize: 1, silenceSeconds: migrationPatienceSeconds });
      try {
        return await work(slow);
      } finally {
        await slow.destroy();
      }
    },
    close: () => db.destroy(),
  };
}

function openPool(
  url: string,
  place: string,
  { poolSize, silenceSeconds }: { poolSize: number; silenceSeconds: number },
): Kysely<Database> {
  const pool = new Pool({
    connectionString: url,
    max: poolSize,
    application_name: 'trygghetskartan',
    connectionTimeoutMillis: Math.min(10, silenceSeconds) * 1000,
    keepAlive: true,
    stream: () => endWhenSilent(new Socket(), place, silenceSeconds),
    types: { getTypeParser },
  });
  // An idle connection that the server drops is replaced by the pool; unheard, it ends the process.
  pool.on('error', () => {});
  // So does one that is dropped between two statements of a transaction; the next statement tells.
  pool.on('connect', (client) => client.on('error', () => {}));
  const nameOf = createStatementNames();
  pool.on('connect', (client) => prepareRepeated(client, nameOf));
  return new Kysely<Database>({ dialect: new ServerDialect({ pool }) });
}

/** Has the connection run every statement that has a name as a prepared one. */
function prepareRepeated(client: PoolClient, nameOf: (text: string) => string | undefined): void {
  const run = client.query.bind(client);
  Object.assign(client, {
    // As Kysely calls it. A statement without parameters may be several: those have no name.
    query: (text: string, values: readonly unknown[] = []): unknown => {
      const name = values.length === 0 ? undefined : nameOf(text);
      return Reflect.apply(run, undefined, [{ text, values, ...(name !== undefined && { name }) }]);
    },
  });
}

class ServerDialect extends PostgresDialect {
  readonly #config: PostgresDialectConfig;

  constructor(config: PostgresDialectConfig) {
    super(config);
    this.#config = config;
  }

  override createDriver(): PostgresDriver {
    return new ServerDriver(this.#config);
  }
}

/** A lost connection cannot roll back either; the error to tell is the one that lost it. */
class ServerDriver extends PostgresDriver {
  override async rollbackTransaction(
    connection: Parameters<PostgresDriver['rollbackTransaction']>[0],
  ): Promise<void> {
    // The driver has marked the connection: it is closed, and the server rolls back by itself.
    await super.rollbackTransaction(connection).catch(() => {});
  }
}

/**
 * Ends a connection on which nothing has come or gone for so long, and fails what waits on it: a
 * network that drops packets tells nobody. `pg`'s own `query_timeout` fails the query alone and
 * gives the dead connection to the next one.
 */
function endWhenSilent(socket: Socket, place: string, seconds: number): Socket {
  return socket.setTimeout(seconds * 1000, () =>
    socket.destroy(
      new DatabaseProblem(
        'server_unreachable',
        `No database server answers at ${place} (silent for ${seconds} s). Check that it runs and that the address is right.`,
      ),
    ),
  );
}

/** Where it is: the folder, or the server's address without the password. */
export function describeTarget(target: { url: string } | { directory: string }): string {
  return 'url' in target ? describeServer(target.url) : resolve(target.directory);
}

/** Host, port and database: the address without the password. */
function describeServer(url: string): string {
  try {
    const { hostname, port, pathname } = new URL(url);
    return `${hostname}:${port === '' ? '5432' : port}${pathname}`;
  } catch (error) {
    throw new DatabaseProblem(
      'server_refused',
      'The database address is not an address. Write it as postgres://user:password@host:5432/database.',
      { cause: error },
    );
  }
}

/** Classes of SQLSTATE: 28 authorisation, 3D no such database, 42501 no right, 53 no room. */
function describeRefusal(error: unknown, place: string): DatabaseProblem {
  if (error instanceof DatabaseProblem) {
    return error;
  }
  const code = codeOf(error);
  return code !== undefined && /^(28|3D|42501|53)/.test(code) && code.length === 5
    ? new DatabaseProblem(
        'server_refused',
        `The database server at ${place} refuses: ${lineOf(error)}. Check user, password and database name.`,
        { cause: error },
      )
    : new DatabaseProblem(
        'server_unreachable',
        `No database server answers at ${place} (${code ?? lineOf(error)}). Check that it runs and that the address is right.`,
        { cause: error },
      );
}

/** Numbers of the types bytea and text[] in PostgreSQL's own catalogue. */
const byteaOid = 17;
const textArrayOid = 1009;

/** Bytes as the embedded database gives them; everything else as `pg` does. */
function getTypeParser(oid: number, format?: 'text' | 'binary'): (text: string) => unknown {
  // oxlint-disable-next-line typescript/no-unsafe-enum-assignment -- any oid may come
  const usual: (text: string) => unknown = types.getTypeParser(oid, format ?? 'text');
  if (format === 'binary') {
    return usual;
  }
  if (oid === byteaOid) {
    return (text) => Uint8Array.from(Buffer.from(text.slice(2), 'hex'));
  }
  // Codes are plain words, and there are two lists of them in every report that is read.
  return oid === textArrayOid
    ? (text) => (isPlainList(text) ? text.slice(1, -1).split(',') : usual(text))
    : usual;
}

/** `{one,two}`: not empty, nothing quoted, no NULL, one dimension from 1. */
const isPlainList = (text: string): boolean => /^\{[a-z0-9_,]+\}$/.test(text);
