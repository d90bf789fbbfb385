import { Worker } from 'node:worker_threads';
import type { PGlite } from 'kysely';
import { DatabaseProblem } from '../problem.ts';
import type {
  QueryAnswer,
  WorkerAnswer,
  WorkerCommand,
  WorkerError,
  WorkerRequest,
  WorkerStart,
} from './protocol.ts';

interface Waiting {
  resolve(value: QueryAnswer | Uint8Array | undefined): void;
  reject(error: Error): void;
}

/** An error of the embedded database, with the field names of `pg`'s. */
class EmbeddedError extends Error {
  constructor(error: WorkerError) {
    super(error.message);
    this.name = 'EmbeddedError';
    Object.assign(this, error);
  }
}

/** The thread that holds the database; `EmbeddedClient` speaks with it. */
export function startWorker(start: WorkerStart): Worker {
  return new Worker(new URL('./worker.ts', import.meta.url), {
    workerData: start,
    // Not the parent's: a test runner's loaders have no business in the database.
    execArgv: ['--disable-warning=ExperimentalWarning'],
  });
}

/**
 * The embedded database as Kysely's PGliteDialect wants it; the database itself is in a thread of
 * its own. Kysely serialises connections, so a transaction has the thread to itself.
 */
export class EmbeddedClient implements PGlite {
  closed = false;
  ready = false;
  readonly waitReady: Promise<void>;
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  readonly #onLost: (problem: DatabaseProblem) => void;
  #nextId = 1;
  #lost: DatabaseProblem | undefined;

  constructor(worker: Worker, onLost: (problem: DatabaseProblem) => void = () => {}) {
    this.#worker = worker;
    this.#onLost = onLost;
    this.waitReady = new Promise((resolve, reject) => {
      this.#worker.on('message', (answer: WorkerAnswer) => {
        if (answer.id === 'ready') {
          this.ready = true;
          resolve();
        } else if (answer.id === 'failed') {
          reject(new EmbeddedError(answer.error));
        } else {
          this.#settle(answer);
        }
      });
      this.#worker.on('error', (error) => this.#lose(`failed: ${error.message}`, reject));
      this.#worker.on('exit', (code) => this.#lose(`ended with status ${code}`, reject));
    });
    // Whoever waits is told; when nobody does, the next query tells.
    this.waitReady.catch(() => {});
  }

  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- Kysely's interface has it
  async query<T>(
    sql: string,
    parameters: readonly unknown[] = [],
  ): Promise<{
    affectedRows?: number;
    fields: { dataTypeID: number; name: string }[];
    rows: T[];
  }> {
    const answer = await this.#send({ kind: 'query', sql, parameters });
    if (answer === undefined || answer instanceof Uint8Array) {
      throw new TypeError('a query is answered with rows');
    }
    const { rows, affectedRows } = answer;
    // The rows' type is the caller's claim about its own SQL, as everywhere in Kysely.
    return {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      rows: rows as T[],
      fields: [],
      ...(affectedRows === undefined ? {} : { affectedRows }),
    };
  }

  async transaction<T>(
    callback: (
      transaction: Pick<EmbeddedClient, 'query'> & { rollback(): Promise<void> },
    ) => Promise<T>,
  ): Promise<T> {
    await this.#send({ kind: 'begin' });
    let result: T;
    try {
      result = await callback({
        query: (sql, parameters) => this.query(sql, parameters),
        rollback: async () => {
          await this.#send({ kind: 'rollback' });
        },
      });
    } catch (error) {
      await this.#send({ kind: 'rollback' });
      throw error;
    }
    await this.#send({ kind: 'commit' });
    return result;
  }

  /** The whole data folder as an archive. */
  async dump(): Promise<Uint8Array> {
    const answer = await this.#send({ kind: 'dump' });
    if (!(answer instanceof Uint8Array)) {
      throw new TypeError('a dump is answered with bytes');
    }
    return answer;
  }

  async close(): Promise<void> {
    if (this.closed) {
      return;
    }
    this.closed = true;
    if (this.#lost === undefined) {
      await this.#send({ kind: 'close' });
    }
    await this.#worker.terminate();
  }

  #send(command: WorkerCommand): Promise<QueryAnswer | Uint8Array | undefined> {
    return new Promise((resolve, reject) => {
      if (this.#lost !== undefined) {
        reject(this.#lost);
        return;
      }
      const id = this.#nextId++;
      this.#waiting.set(id, { resolve, reject });
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
      this.#worker.postMessage({ id, command } satisfies WorkerRequest);
    });
  }

  #settle(answer: Exclude<WorkerAnswer, { id: 'ready' | 'failed' }>): void {
    const waiting = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    if ('error' in answer) {
      waiting?.reject(new EmbeddedError(answer.error));
    } else {
      waiting?.resolve(answer.value);
    }
  }

  /** The thread is gone: nobody may wait for an answer that cannot come. */
  #lose(how: string, rejectReady: (error: Error) => void): void {
    if (this.#lost !== undefined) {
      return;
    }
    this.#lost = new DatabaseProblem(
      'engine_stopped',
      `The embedded database ${how}. Start the program again; what was acknowledged is stored.`,
    );
    rejectReady(this.#lost);
    for (const waiting of this.#waiting.values()) {
      waiting.reject(this.#lost);
    }
    this.#waiting.clear();
    if (this.ready && !this.closed) {
      this.#onLost(this.#lost);
    }
  }
}
