import { Worker } from 'node:worker_threads';
import type { FromThread, PlainMessage, RowsMessage, ThreadStart, ToThread } from './protocol.ts';
import { createQuestionQueue, type QuestionQueue } from './question-queue.ts';

/** One analysis thread, from its start to its end. */
export interface Thread extends Pick<QuestionQueue, 'ask'> {
  tell(message: PlainMessage): void;
  /** Fulfilled when the rows have been taken up. Rejected when the thread ends before that. */
  send(message: WithoutId<RowsMessage>): Promise<void>;
  hasEnded(): boolean;
  close(): Promise<void>;
}

type WithoutId<Message> = Message extends { id: number } ? Omit<Message, 'id'> : never;

/**
 * Of objects; typed arrays stand outside. A small young generation, because rows come and go in
 * hundreds of pages: with V8's own bound 100,000 reports left 140 MB of unused heap behind.
 */
const heapMegabytes = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 8 };

/** `onEnd` is called once when the thread ends by itself. It never keeps the process alive. */
export function startThread(start: ThreadStart, onEnd: (reason: Error) => void): Thread {
  const worker = new Worker(new URL('./thread.ts', import.meta.url), {
    workerData: start,
    // Not the parent's: a test runner's loaders have no business here.
    execArgv: ['--disable-warning=ExperimentalWarning'],
    resourceLimits: heapMegabytes,
  });
  const post = (message: ToThread): void =>
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    worker.postMessage(message);
  const questions = createQuestionQueue(post);
  const untaken = new Map<number, { resolve(): void; reject(error: Error): void }>();
  let nextId = 1;
  let ended: Error | undefined;

  worker.on('message', (message: FromThread) => {
    if (message.kind === 'taken') {
      untaken.get(message.id)?.resolve();
      untaken.delete(message.id);
    } else {
      questions.hear(message);
    }
  });

  function end(reason: Error): void {
    ended = reason;
    for (const rows of untaken.values()) {
      rows.reject(reason);
    }
    untaken.clear();
  }

  function lose(reason: Error): void {
    if (ended === undefined) {
      end(reason);
      questions.end(reason);
      onEnd(reason);
    }
  }
  worker.on('error', lose);
  worker.on('messageerror', lose);
  worker.on('exit', (code) => lose(new Error(`an analysis thread ended with status ${code}`)));
  // Now: a listener takes it back.
  worker.unref();

  return {
    ask: (question, options) => questions.ask(question, options),
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
      untaken.set(id, { resolve, reject });
      post({ ...message, id });
      return promise;
    },
    hasEnded: () => ended !== undefined,
    async close() {
      if (ended === undefined) {
        end(new Error('the analysis thread has been closed'));
        questions.end('stopping');
      }
      await worker.terminate();
    },
  };
}
