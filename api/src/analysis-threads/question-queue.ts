import { onceAborted } from '../gone-signal.ts';
import { Problem } from '../problem.ts';
import type { FromThread, QuestionMessage, ThrownError } from './protocol.ts';

export interface AskOptions {
  /** Its end stops the work, and its reason is then thrown. */
  signal?: AbortSignal | undefined;
  onProgress?: ((progress: unknown) => void) | undefined;
  /** Begins only when no other question waits. */
  background?: boolean | undefined;
}

export type Asked = Pick<QuestionMessage, 'code' | 'name' | 'input'>;
type Settling = Exclude<FromThread, { kind: 'taken' }>;

/** Questions to one thread: one is with it, the others wait here, where they can still leave. */
export interface QuestionQueue {
  /**
   * In the order they come, those in the background behind all others. Throws `too_many_requests` when too many wait, `internal` when the
   * question fails or the thread ends with it, `starting` when the thread ends before its turn.
   */
  ask(question: Asked, options?: AskOptions): Promise<unknown>;
  /** What the thread says of the question that is with it. */
  hear(message: Settling): void;
  /** Nothing more is answered: the thread has ended by itself, or is being stopped. */
  end(reason: Error | 'stopping'): void;
}

interface Job {
  question: Asked;
  flag: SharedArrayBuffer;
  resolve(output: unknown): void;
  reject(error: unknown): void;
  onProgress: AskOptions['onProgress'];
}

/** More than this many staff do not look at one map. As many may wait in the background. */
const longestQueue = 100;

export function createQuestionQueue(post: (message: QuestionMessage) => void): QuestionQueue {
  const waiting: Record<'first' | 'background', Job[]> = { first: [], background: [] };
  let running: (Job & { id: number }) | undefined;
  let nextId = 1;
  let refusal: Problem | undefined;

  function askNext(): void {
    if (running !== undefined) {
      return;
    }
    const next = waiting.first.shift() ?? waiting.background.shift();
    if (next === undefined) {
      return;
    }
    running = { ...next, id: nextId++ };
    try {
      post({ kind: 'question', id: running.id, flag: next.flag, ...next.question });
    } catch (error) {
      // What cannot be cloned never left.
      running = undefined;
      next.reject(error);
      askNext();
    }
  }

  function leave(queue: Job[], job: Job): void {
    const at = queue.indexOf(job);
    if (at !== -1) {
      queue.splice(at, 1);
    }
    Atomics.store(new Int32Array(job.flag), 0, 1);
  }

  return {
    ask(question, { signal, onProgress, background = false } = {}) {
      const queue = waiting[background ? 'background' : 'first'];
      if (refusal !== undefined) {
        return Promise.reject(refusal);
      }
      if (queue.length >= longestQueue) {
        return Promise.reject(new Problem('too_many_requests', { retryAfter: 5 }));
      }
      const { promise, resolve, reject } = Promise.withResolvers<unknown>();
      const job = { question, flag: new SharedArrayBuffer(4), resolve, reject, onProgress };
      queue.push(job);
      if (signal !== undefined) {
        onceAborted(signal, promise, () => {
          leave(queue, job);
          reject(signal.reason);
        });
      }
      askNext();
      return promise;
    },

    hear(message) {
      const job = running;
      if (message.kind === 'progress') {
        job?.onProgress?.(message.progress);
        return;
      }
      running = undefined;
      askNext();
      if (message.kind === 'answer') {
        job?.resolve(message.output);
      } else if (message.kind === 'failed') {
        job?.reject(new Problem('internal', { cause: toError(message.error) }));
      }
    },

    end(reason) {
      if (refusal !== undefined) {
        return;
      }
      refusal =
        reason === 'stopping'
          ? new Problem('stopping', { retryAfter: 5 })
          : new Problem('starting', { retryAfter: 2, detail: 'The analysis is starting again.' });
      // What was running may be why the thread ended, and is not to be asked again at once.
      running?.reject(reason === 'stopping' ? refusal : new Problem('internal', { cause: reason }));
      for (const queue of Object.values(waiting)) {
        for (const job of queue.splice(0)) {
          job.reject(refusal);
        }
      }
    },
  };
}

/** An error of the thread, for the log. */
function toError({ name, message, stack }: ThrownError): Error {
  return Object.assign(new Error(message), { name, stack });
}
