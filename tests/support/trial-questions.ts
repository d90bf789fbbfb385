import type {
  Held,
  Job,
  Questions,
  Registry,
} from '@trygghetskartan/api/analysis-threads/question';
import { registry as product } from '@trygghetskartan/api/analysis-threads/questions';

/*
 * The product's questions and a few that misbehave, for a thread to load. What a thread remembers
 * between questions stands in this module's own state: each thread has its own.
 */
type ProductHotspots = Parameters<typeof product.questions.hotspots.answer>[1];

let begun = 0;

/** Works until it is cancelled or the time has passed. */
function workFor(_held: Held, { ms }: { ms: number }, job: Job): 'done' {
  begun += 1;
  const end = performance.now() + ms;
  job.report('begun');
  while (performance.now() < end) {
    job.checkCancelled();
  }
  return 'done';
}

const questions = {
  ...product.questions,
  /** As the product's, after twenty seconds of work where safe reports are asked for, or half a second in the dark. */
  hotspots: {
    ...product.questions.hotspots,
    answer: (held: Held, question: ProductHotspots, job: Job) => {
      const { feeling, darkness } = question.resolved;
      workFor(held, { ms: feeling === 'safe' ? 20_000 : darkness === 'dark' ? 500 : 0 }, job);
      return product.questions.hotspots.answer(held, question, job);
    },
  },
  work: { role: 'views', answer: workFor },
  /** How many times this thread has begun to work. */
  begun: { role: 'views', answer: () => begun },
  ids: { role: 'views', answer: ({ columns }: Held) => idsOf(columns) },
  idsInOther: { role: 'hotspots', answer: ({ columns }: Held) => idsOf(columns) },
  /** A list that an answer may hand over, and one that it may not. */
  bytes: {
    role: 'views',
    answer: (_held: Held, length: number) => new Uint8Array(length).fill(7),
    transfer: (bytes: Uint8Array<ArrayBuffer>) => [bytes.buffer],
  },
  throw: {
    role: 'views',
    answer: (_held: Held, message: string) => {
      throw new RangeError(message);
    },
  },
  uncloneable: { role: 'views', answer: () => () => 'a function' },
  /** Ends the thread at once, as a fault of the machine does. */
  die: { role: 'views', answer: () => process.exit(3) },
  /** Ends the thread by taking all memory that it may have. */
  exhaust: {
    role: 'views',
    answer: () => {
      const kept: number[][] = [];
      for (;;) {
        kept.push(Array.from({ length: 100_000 }, () => kept.length + 0.5));
      }
    },
  },
} satisfies Questions;

export const registry: Registry<typeof questions> = { module: import.meta.url, questions };

/** Ascending. */
function idsOf({ arrays, length }: Held['columns']): number[] {
  return Array.from(arrays.id.subarray(0, length)).sort((a, b) => a - b);
}
