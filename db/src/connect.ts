import { Kysely, PGliteDialect, PostgresDialect, sql } from 'kysely';
import { Pool, types } from 'pg';
import { openInDirectory, openInMemory, type EmbeddedDatabase } from './embedded/open.ts';
import { codeOf, DatabaseProblem, lineOf } from './problem.ts';
import type { Database } from './schema.ts';

export { DatabaseProblem } from './problem.ts';

export type Engine = 'pglite' | 'postgis';

export interface Connection {
  db: Kysely<Database>;
  engine: Engine;
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
}

/** Opens the database and makes sure that it answers. Throws `DatabaseProblem`. */
export async function connect(
  target: ConnectionTarget,
  options: ConnectOptions = {},
): Promise<Connection> {
  if ('url' in target) {
    return await connectToServer(target.url, options.poolSize ?? 10);
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
    async close() {
      await db.destroy();
      await close();
    },
  };
}

async function connectToServer(url: string, poolSize: number): Promise<Connection> {
  const place = describeServer(url);
  const pool = new Pool({
    connectionString: url,
    max: poolSize,
    application_name: 'trygghetskartan',
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    types: { getTypeParser },
  });
  // An idle connection that the server drops is replaced by the pool; unheard, it ends the process.
  pool.on('error', () => {});
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
  try {
    await sql`select 1`.execute(db);
  } catch (error) {
    await pool.end();
    throw describeRefusal(error, place);
  }
  return { db, engine: 'postgis', close: () => db.destroy() };
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

/** Number of the type bytea in PostgreSQL's own catalogue. */
const byteaOid = 17;

/** Bytes as the embedded database gives them; everything else as `pg` does. */
function getTypeParser(oid: number, format?: 'text' | 'binary'): (text: string) => unknown {
  return oid === byteaOid && format !== 'binary'
    ? (text) => Uint8Array.from(Buffer.from(text.slice(2), 'hex'))
    : // oxlint-disable-next-line typescript/no-unsafe-enum-assignment -- any oid may come
      types.getTypeParser(oid, format ?? 'text');
}
