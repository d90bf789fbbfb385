import { onceAborted } from './gone-signal.ts';

interface Entry<Answer> {
  answer: Promise<Answer>;
  making: AbortController;
  askers: number;
}

type Recent<Answer> = (
  question: string,
  signal: AbortSignal,
  make: (signal: AbortSignal) => Promise<Answer>,
) => Promise<Answer>;

/**
 * The latest answers by their question, the longest unused forgotten first. An answer that is still
 * being made is shared by those who ask for it; when the last of them has left, it is given up.
 */
export function keepRecent<Answer>(most: number): Recent<Answer> {
  const entries = new Map<string, Entry<Answer>>();

  function forget(question: string, entry: Entry<Answer>): void {
    if (entries.get(question) === entry) {
      entries.delete(question);
    }
  }

  function begin(question: string, make: (signal: AbortSignal) => Promise<Answer>): Entry<Answer> {
    const making = new AbortController();
    const entry = { answer: make(making.signal), making, askers: 0 };
    entry.answer.catch(() => forget(question, entry));
    return entry;
  }

  return (question, signal, make) => {
    const entry = entries.get(question) ?? begin(question, make);
    entries.delete(question);
    entries.set(question, entry);
    if (entries.size > most) {
      const [oldest] = entries.keys();
      entries.delete(oldest ?? '');
    }
    entry.askers += 1;
    const { promise, resolve, reject } = Promise.withResolvers<Answer>();
    entry.answer.then(resolve, reject);
    onceAborted(signal, promise, () => {
      reject(signal.reason);
      entry.askers -= 1;
      if (entry.askers === 0) {
        forget(question, entry);
        entry.making.abort();
      }
    });
    return promise;
  };
}
