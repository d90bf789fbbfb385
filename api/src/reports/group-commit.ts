import { Problem } from '../problem.ts';

interface Waiting<Item, Result> {
  item: Item;
  resolve: (result: Result) => void;
  reject: (error: unknown) => void;
}

interface GroupCommitOptions {
  /** Items in one statement. */
  largestBatch?: number;
  /** Statements under way at a time. */
  mostInFlight?: number;
  /** Items that leave in a statement beside another one; fewer wait until that has come back. */
  worthAnother?: number;
  /** Items that may wait for their statement. */
  longestQueue?: number;
}

/**
 * Writes one item a call while there is little to do; what arrives while batches are being written
 * goes together into the next. Nobody waits for company: a batch leaves as soon as the one that is
 * under way has come back, and before that when it is large enough to be worth a statement of its own.
 *
 * A batch that leaves alone is no larger than the mean of all who wait and of the batch before. Callers who answer an
 * answer with the next item would else fall into step: all in one batch, nobody in the next, and the
 * database and we take turns instead of working at once.
 *
 * Each caller is answered only when the statement with its item is durable. A batch that is refused
 * for the fault of one item is halved until that item is alone: its neighbours are written.
 */
export function groupCommit<Item, Result>(
  write: (items: Item[]) => Promise<Result[]>,
  {
    largestBatch = 500,
    mostInFlight = 2,
    worthAnother = 32,
    longestQueue = 5000,
  }: GroupCommitOptions = {},
): (item: Item) => Promise<Result> {
  let queue: Waiting<Item, Result>[] = [];
  let inFlight = 0;
  let lastSize = 0;

  function writeQueued(): void {
    while (queue.length >= (inFlight === 0 ? 1 : worthAnother) && inFlight < mostInFlight) {
      const crowd = inFlight === 0 ? Math.ceil((queue.length + lastSize) / 2) : queue.length;
      lastSize = Math.min(largestBatch, crowd);
      const batch = queue.slice(0, lastSize);
      queue = queue.slice(lastSize);
      void writeAndAnswer(batch);
    }
  }

  async function writeAndAnswer(batch: Waiting<Item, Result>[]): Promise<void> {
    inFlight += 1;
    const answer = await writeBatch(batch);
    inFlight -= 1;
    // First the next batch, then the answers: the database does not wait for them to be sent.
    writeQueued();
    answer();
  }

  /** Gives what answers the batch's callers. */
  async function writeBatch(batch: Waiting<Item, Result>[]): Promise<() => void> {
    try {
      const results = await write(batch.map(({ item }) => item));
      return () => batch.forEach((waiting, index) => answerOne(waiting, results[index]));
    } catch (error) {
      if (batch.length === 1 || !isFaultOfOneItem(error)) {
        return () => batch.forEach(({ reject }) => reject(error));
      }
      const middle = batch.length >> 1;
      const answerFirst = await writeBatch(batch.slice(0, middle));
      const answerSecond = await writeBatch(batch.slice(middle));
      return () => {
        answerFirst();
        answerSecond();
      };
    }
  }

  return (item) => {
    if (queue.length >= longestQueue) {
      return Promise.reject(new Problem('too_many_requests', { retryAfter: 5 }));
    }
    const { promise, resolve, reject } = Promise.withResolvers<Result>();
    queue.push({ item, resolve, reject });
    writeQueued();
    return promise;
  };
}

function answerOne<Item, Result>(
  { resolve, reject }: Waiting<Item, Result>,
  result: Result | undefined,
): void {
  if (result === undefined) {
    reject(new Error('the statement answered for fewer items than it was given'));
  } else {
    resolve(result);
  }
}

/** SQLSTATE classes 22 (data) and 23 (integrity): the fault lies in a row, not in the connection. */
function isFaultOfOneItem(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    /^2[23]/.test(error.code)
  );
}
