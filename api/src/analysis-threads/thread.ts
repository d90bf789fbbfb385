/**
 * An analysis thread: takes rows up and answers questions, one message at a time. It knows neither
 * the database nor HTTP. What goes wrong in a question is that question's answer; what goes wrong
 * anywhere else ends the thread, and the server starts another with fresh columns.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { createHoldings } from './holdings.ts';
import type {
  FromThread,
  QuestionMessage,
  ThreadStart,
  ThrownError,
  ToThread,
} from './protocol.ts';
import { Cancelled, type Question } from './question.ts';

const port = parentPort;
if (port === null) {
  throw new Error('thread.ts runs as a worker thread');
}
// Node types workerData as any; startThread is the only one who starts this file.
const { module }: ThreadStart = workerData;
const {
  registry,
}: { registry: { questions: Partial<Record<string, Question<unknown, unknown>>> } } = await import(
  module
);
const holdings = createHoldings();

port.on('message', (message: ToThread) => {
  if (message.kind === 'question') {
    answer(message);
    return;
  }
  holdings.take(message);
  if ('id' in message) {
    post({ kind: 'taken', id: message.id });
  }
});

function post(message: FromThread, transfer: ArrayBuffer[] = []): void {
  port?.postMessage(message, transfer);
}

function answer({ id, code, name, input, flag }: QuestionMessage): void {
  const cancelled = new Int32Array(flag);
  const job = {
    checkCancelled() {
      if (Atomics.load(cancelled, 0) === 1) {
        throw new Cancelled();
      }
    },
    report: (progress: unknown) => post({ kind: 'progress', id, progress }),
  };
  try {
    job.checkCancelled();
    const question = registry.questions[name];
    if (question === undefined) {
      throw new TypeError(`no question is called ${name}`);
    }
    const output: unknown = question.answer(holdings.of(code), input, job);
    post({ kind: 'answer', id, output }, question.transfer?.(output));
  } catch (error) {
    post(
      error instanceof Cancelled
        ? { kind: 'cancelled', id }
        : { kind: 'failed', id, error: describe(error) },
    );
  }
}

function describe(error: unknown): ThrownError {
  return error instanceof Error
    ? { name: error.name, message: error.message, stack: error.stack }
    : { name: typeof error, message: '', stack: undefined };
}
