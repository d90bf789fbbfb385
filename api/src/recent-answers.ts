import { onceAborted } from './gone-signal.ts';

interface Entry<Answer> {
  answer: Promise<Answer>;
  making: AbortController;
  askers: number;
  /** 0 while it is being made. */
  size: number;
}

type Recent<Answer> = (
  question: string,
  signal: AbortSignal,
  make: (signal: AbortSignal) => Promise<Answer>,
) => Promise<Answer>;

/**
 * The latest answers by their question, the longest unused forgotten first: so many of them, or of so
 * large a size together as `sizeOf` says, which is above 0. An answer that is still being made is shared by those who ask
 * for it; when the last of them has left, it is given up.
 */
export function keepRecent<Answer>(
  most: number,
  sizeOf: (answer: Answer) => number = () => 1,
): Recent<Answer> {
  const entries = new Map<string, Entry<Answer>>();
  let size = 0;

  function forget(question: string, entry: Entry<Answer>): void {
    if (entries.get(question) === entry) {
      entries.delete(question);
      size -= entry.size;
    }
  }

  /** Counts an answer that has been made, unless it was forgotten meanwhile; the newest always stays. */
  function count(question: string, entry: Entry<Answer>, answer: Answer): void {
    if (entries.get(question) !== entry) {
      return;
    }
    entry.size = sizeOf(answer);
    size += entry.size;
    for (const [oldest, other] of entries) {
      if (size <= most) {
        return;
      }
      if (other !== entry && other.size > 0) {
        forget(oldest, other);
      }
    }
  }

  function begin(question: string, make: (signal: AbortSignal) => Promise<Answer>): Entry<Answer> {
    const making = new AbortController();
    const entry = { answer: make(making.signal), making, askers: 0, size: 0 };
    entry.answer.then(
      (answer) => count(question, entry, answer),
      () => forget(question, entry),
    );
    return entry;
  }

  return (question, signal, make) => {
    const entry = entries.get(question) ?? begin(question, make);
    entries.delete(question);
    entries.set(question, entry);
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

/** A size for `keepRecent`: the answer itself, and about what its question and its entry take. */
export function bytesOf({ byteLength }: Uint8Array): number {
  return byteLength + 1000;
}
