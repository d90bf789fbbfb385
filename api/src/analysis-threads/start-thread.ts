import { Worker } from 'node:worker_threads';
import { onceAborted } from '../gone-signal.ts';
import { Problem } from '../problem.ts';
import type {
  FromThread,
  PlainMessage,
  QuestionMessage,
  RowsMessage,
  ThreadStart,
  ThrownError,
  ToThread,
} from './protocol.ts';

export interface AskOptions {
  /** Its end stops the work; the answer is then its reason, thrown. */
  signal?: AbortSignal | undefined;
  onProgress?: ((progress: unknown) => void) | undefined;
}

/** One analysis thread, from its start to its end. */
export interface Thread {
  tell(message: PlainMessage): void;
  /** Fulfilled when the rows have been taken up. Rejected when the thread ends before that. */
  send(message: WithoutId<RowsMessage>): Promise<void>;
  /**
   * Asked one at a time, in the order they came. Throws `too_many_requests` when too many wait,
   * `internal` when the question fails or the thread ends with it, `starting` when the thread ends
   * before its turn.
   */
  ask(question: Asked, options?: AskOptions): Promise<unknown>;
  hasEnded(): boolean;
  close(): Promise<void>;
}

type WithoutId<Message> = Message extends { id: number } ? Omit<Message, 'id'> : never;
type Asked = Pick<QuestionMessage, 'code' | 'name' | 'input'>;

interface Waiting {
  id: number;
  question: Asked;
  flag: SharedArrayBuffer;
  resolve(output: unknown): void;
  reject(error: unknown): void;
  onProgress: AskOptions['onProgress'];
}

/** More than this many staff do not look at one map. */
const longestQueue = 100;
/** Of objects; typed arrays stand outside. Far more than questions need, and less than a server has. */
const mostHeapMegabytes = 1024;

/** `onEnd` is called once when the thread ends by itself. It never keeps the process alive. */
export function startThread(start: ThreadStart, onEnd: (reason: Error) => void): Thread {
  const worker = new Worker(new URL('./thread.ts', import.meta.url), {
    workerData: start,
    // Not the parent's: a test runner's loaders have no business here.
    execArgv: ['--disable-warning=ExperimentalWarning'],
    resourceLimits: { maxOldGenerationSizeMb: mostHeapMegabytes },
  });
  worker.unref();
  const unanswered = new Map<number, { resolve(): void; reject(error: Error): void }>();
  let waiting: Waiting[] = [];
  let running: Waiting | undefined;
  let nextId = 1;
  let ended: Error | undefined;

  const post = (message: ToThread): void =>
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    worker.postMessage(message);

  function askNext(): void {
    if (running !== undefined) {
      return;
    }
    const next = waiting.shift();
    if (next === undefined) {
      return;
    }
    running = next;
    try {
      post({ kind: 'question', id: next.id, flag: next.flag, ...next.question });
    } catch (error) {
      // What cannot be cloned never left.
      running = undefined;
      next.reject(error);
      askNext();
    }
  }

  function leave(job: Waiting): void {
    waiting = waiting.filter((other) => other !== job);
    Atomics.store(new Int32Array(job.flag), 0, 1);
  }

  function settle(answer: Exclude<FromThread, { kind: 'taken' | 'progress' }>): void {
    const job = running;
    running = undefined;
    askNext();
    if (answer.kind === 'answer') {
      job?.resolve(answer.output);
    } else if (answer.kind === 'failed') {
      job?.reject(new Problem('internal', { cause: toError(answer.error) }));
    }
  }

  worker.on('message', (message: FromThread) => {
    if (message.kind === 'taken') {
      unanswered.get(message.id)?.resolve();
      unanswered.delete(message.id);
    } else if (message.kind === 'progress') {
      running?.onProgress?.(message.progress);
    } else {
      settle(message);
    }
  });

  function end(reason: Error): void {
    if (ended !== undefined) {
      return;
    }
    ended = reason;
    const stopping = reason instanceof Problem;
    // What was running may be why it ended; what waited may be asked again.
    running?.reject(stopping ? reason : new Problem('internal', { cause: reason }));
    for (const job of waiting) {
      job.reject(stopping ? reason : startingAgain());
    }
    for (const rows of unanswered.values()) {
      rows.reject(reason);
    }
    waiting = [];
    unanswered.clear();
  }

  function lose(reason: Error): void {
    if (ended === undefined) {
      end(reason);
      onEnd(reason);
    }
  }
  worker.on('error', lose);
  worker.on('messageerror', lose);
  worker.on('exit', (code) => lose(new Error(`an analysis thread ended with status ${code}`)));

  return {
    tell(message) {
      if (ended === undefined) {
        post(message);
      }
    },
    send(message) {
      if (ended !== undefined) {
        return Promise.reject(ended);
      }
      const { promise, resolve, reject } = Promise.withResolvers<void>();
      const id = nextId++;
      unanswered.set(id, { resolve, reject });
      post({ ...message, id });
      return promise;
    },
    ask(question, { signal, onProgress } = {}) {
      if (ended !== undefined) {
        return Promise.reject(startingAgain());
      }
      if (waiting.length >= longestQueue) {
        return Promise.reject(new Problem('too_many_requests', { retryAfter: 5 }));
      }
      const { promise, resolve, reject } = Promise.withResolvers<unknown>();
      const flag = new SharedArrayBuffer(4);
      const job = { id: nextId++, question, flag, resolve, reject, onProgress };
      waiting.push(job);
      if (signal !== undefined) {
        onceAborted(signal, promise, () => {
          leave(job);
          reject(signal.reason);
        });
      }
      askNext();
      return promise;
    },
    hasEnded: () => ended !== undefined,
    async close() {
      end(new Problem('stopping'));
      await worker.terminate();
    },
  };
}

const startingAgain = (): Problem =>
  new Problem('starting', { retryAfter: 2, detail: 'The analysis is starting again.' });

/** An error of the thread, for the log. */
function toError({ name, message, stack }: ThrownError): Error {
  return Object.assign(new Error(message), { name, stack });
}
