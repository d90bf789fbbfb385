import type { ReportInput, ReportReceipt } from '@trygghetskartan/api/contract/report';
import { ProblemError } from '../../api-client/problem-error.ts';
import { afterEvent, reopened, waitMs, type OutboxEvent, type OutboxItem } from './outbox-item.ts';
import type { OutboxStore } from './outbox-store.ts';

/** A receipt is kept a day, so that a reload still shows the code. */
const receiptKeptMs = 24 * 60 * 60 * 1000;

/** A phone's storage can hang without a word; a report is not held up longer than this by it. */
const storageWaitMs = 1500;

/**
 * A report that has had no end for so long is tried again later: whatever hangs beneath it must not hold
 * the queue, and the lock that other tabs wait for. The work of a slow phone and two answers fit in it. In
 * the worker, which has no timers, the browser's own limit does the same.
 */
const sendingMs = 3 * 60 * 1000;

/** Between two runs, whatever went wrong in the first: a phone is not kept busy with failing. */
const shortestPauseMs = 1000;

/** On their way at the same time: a long queue is not held up by one answer that dawdles. */
const atOnce = 4;

/**
 * So many in a row without an answer are the network's fault and not a report's: the whole queue
 * waits, and a phone without coverage does not try a thousand reports to learn it a thousand times.
 */
const failuresOfNetwork = 4;

export interface OutboxDependencies {
  store: OutboxStore;
  /** Ends without having sent anything once the signal has aborted, unless it was on its way by then. */
  post: (key: string, report: ReportInput, signal: AbortSignal) => Promise<ReportReceipt>;
  now: () => number;
  random: () => number;
  /** Runs the work while no other tab does the same. */
  exclusively: (work: () => Promise<void>) => Promise<void>;
  /** Calls back after some milliseconds; returns how to call it off. */
  later: (work: () => void, milliseconds: number) => () => void;
  /** Tells other tabs and the worker that the phone has something new of this report. */
  tell: (key: string) => void;
}

/** The phone's queue of reports: saved before they are sent, sent until the server has answered. */
export interface Outbox {
  items: () => readonly OutboxItem[];
  /** Whether the phone has it; what it has not lives only as long as the page. */
  isSaved: (key: string) => boolean;
  subscribe: (listener: () => void) => () => void;
  /** Takes up what an earlier visit left. */
  open: () => Promise<void>;
  /**
   * Resolves when it is saved, or when the phone cannot save it; not when it is sent. Adding the same
   * key twice is adding it once.
   */
  add: (item: OutboxItem) => Promise<void>;
  /** Tries everything that waits, now. */
  hurry: () => Promise<void>;
  remove: (key: string) => Promise<void>;
  /** Another tab, or the worker, has something new of this report. */
  hear: (key: string) => Promise<void>;
}

export function createOutbox(dependencies: OutboxDependencies): Outbox {
  const { store, post, now, random, exclusively, later, tell } = dependencies;
  const listeners = new Set<() => void>();
  const beingAdded = new Set<string>();
  const saved = new Set<string>();
  let items: readonly OutboxItem[] = [];
  let running: Promise<void> | undefined;
  let callOff = (): void => {};
  const onTheWay = new Map<string, AbortController>();
  let sendMore = (): void => {};
  let failuresInARow = 0;
  let pausedUntil = 0;
  /** How often everything was tried anew: a failure from before says nothing of the network since. */
  let hurries = 0;

  const find = (key: string): OutboxItem | undefined => items.find((item) => item.key === key);
  const show = (next: readonly OutboxItem[]): void => {
    items = next;
    listeners.forEach((listener) => listener());
  };
  const replace = (item: OutboxItem): void =>
    show(
      find(item.key) === undefined
        ? [...items, item]
        : items.map((one) => (one.key === item.key ? item : one)),
    );

  async function patiently<T>(asked: Promise<T>, milliseconds = storageWaitMs): Promise<T> {
    let stopWaiting = (): void => {};
    const tooLate = new Promise<never>((_, reject) => {
      stopWaiting = later(() => reject(new ProblemError('timeout')), milliseconds);
    });
    return Promise.race([asked, tooLate]).finally(stopWaiting);
  }

  /** Late is saved too. */
  async function put(item: OutboxItem): Promise<void> {
    await store.put(item);
    if (item.state.name !== 'sending') {
      tell(item.key);
    }
    if (!saved.has(item.key)) {
      saved.add(item.key);
      show([...items]);
    }
  }

  async function keep(item: OutboxItem): Promise<void> {
    // What the phone did not save when it was added is not waited for again.
    const worthWaiting = saved.has(item.key) || find(item.key) === undefined;
    const kept = put(item).catch(() => {});
    if (worthWaiting) {
      await patiently(kept).catch(() => {});
    }
  }

  async function apply(key: string, event: OutboxEvent): Promise<void> {
    const item = find(key);
    if (item === undefined) {
      return;
    }
    const next = afterEvent(item, event);
    await keep(next);
    // Removed while it was being saved: the removal comes after it in the store too.
    if (find(key) !== undefined) {
      replace(next);
    }
  }

  /** Another tab may have sent or removed it since this one last looked. */
  async function adopt(key: string): Promise<OutboxItem | undefined> {
    if (saved.has(key)) {
      const stored = await patiently(store.get(key)).catch(() => find(key));
      if (stored === undefined) {
        show(items.filter((item) => item.key !== key));
        return undefined;
      }
      if (stored.state.name === 'received' || stored.state.name === 'refused') {
        replace(stored);
      }
    }
    return find(key);
  }

  async function send(key: string, { signal }: AbortController): Promise<void> {
    const item = await adopt(key);
    if (item?.state.name !== 'saved' || item.report === undefined) {
      return;
    }
    const hurriesBefore = hurries;
    await apply(key, { type: 'started' });
    try {
      const receipt = await patiently(post(key, item.report, signal), sendingMs);
      failuresInARow = 0;
      await apply(key, { type: 'received', receipt });
    } catch (error) {
      const problem =
        error instanceof ProblemError ? error : new ProblemError('network', { cause: error });
      const { code, pointers, retryAfterSeconds } = problem;
      const at = now();
      // Looked at twice: the network may come back while the failure is being written down.
      const isOfBefore = (): boolean =>
        hurries > hurriesBefore && (code === 'network' || code === 'timeout');
      if (!isOfBefore() && !signal.aborted) {
        noteFailure(problem, at);
      }
      // What another tab has removed or brought through meanwhile stays so.
      if ((await adopt(key))?.state.name !== 'sending') {
        return;
      }
      await apply(key, { type: 'failed', code, pointers, retryAfterSeconds, at, random: random() });
      if (isOfBefore()) {
        show(items.map((one) => (one.key === key ? afterEvent(one, { type: 'hurried' }) : one)));
      }
    }
  }

  const waits = (): { key: string; notBefore: number }[] =>
    items.flatMap(({ key, state, report }) =>
      state.name === 'saved' && report !== undefined ? [{ key, notBefore: state.notBefore }] : [],
    );

  /** An answer, also a refusal, says that the network is there; a server that asks to wait means all. */
  function noteFailure({ status, retryAfterSeconds }: ProblemError, at: number): void {
    failuresInARow = status >= 400 && status < 500 ? 0 : failuresInARow + 1;
    const inVain = failuresInARow - failuresOfNetwork + 1;
    const pause = inVain > 0 ? waitMs(inVain, retryAfterSeconds, random()) : 0;
    pausedUntil = Math.max(pausedUntil, at + pause, at + (retryAfterSeconds ?? 0) * 1000);
  }

  /** The last added first: its receipt may be on the screen. */
  const nextDue = (): string | undefined =>
    now() < pausedUntil
      ? undefined
      : waits().findLast(({ key, notBefore }) => notBefore <= now() && !onTheWay.has(key))?.key;

  /** Keeps a few on their way until nothing is due; what is added meanwhile goes along. */
  function sendDue(): Promise<void> {
    return new Promise((resolve, reject) => {
      sendMore = () => {
        for (let key = nextDue(); key !== undefined && onTheWay.size < atOnce; key = nextDue()) {
          const taken = key;
          const controller = new AbortController();
          onTheWay.set(taken, controller);
          send(taken, controller)
            .finally(() => {
              onTheWay.delete(taken);
              // What was given up must not arrive when it has been removed or changed.
              controller.abort();
            })
            .then(sendMore, reject);
        }
        if (onTheWay.size === 0) {
          // What comes now is the next run's: this one is about to let go of the lock.
          sendMore = () => {};
          resolve();
        }
      };
      sendMore();
    });
  }

  function run(): Promise<void> {
    callOff();
    sendMore();
    running ??= exclusively(sendDue).finally(() => {
      running = undefined;
      const next = Math.max(pausedUntil, Math.min(...waits().map(({ notBefore }) => notBefore)));
      if (Number.isFinite(next)) {
        callOff = later(() => void run(), Math.max(shortestPauseMs, next - now()));
      }
    });
    return running;
  }

  return {
    items: () => items,
    isSaved: (key) => saved.has(key),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    open: async () => {
      const left = await store.all().catch(() => []);
      const old = left.filter(
        ({ state }) =>
          state.name === 'received' && now() - Date.parse(state.receivedAt) > receiptKeptMs,
      );
      await Promise.all(old.map(({ key }) => store.remove(key)));
      left.forEach(({ key }) => saved.add(key));
      show([
        ...left.filter((item) => !old.includes(item) && find(item.key) === undefined).map(reopened),
        ...items,
      ]);
      await run();
    },
    add: async (item) => {
      // It is shown, and can be sent, only when it has been saved: no state says more than is true.
      if (find(item.key) === undefined && !beingAdded.has(item.key)) {
        beingAdded.add(item.key);
        await keep(item);
        replace(item);
        beingAdded.delete(item.key);
      }
      // Tried at once, also while others wait for a network.
      pausedUntil = 0;
      void run();
    },
    hurry: async () => {
      // In memory only: the phone may have a newer state of it, from another tab.
      show(items.map((item) => afterEvent(item, { type: 'hurried' })));
      hurries += 1;
      failuresInARow = 0;
      pausedUntil = 0;
      await run();
    },
    remove: async (key) => {
      show(items.filter((item) => item.key !== key));
      onTheWay.get(key)?.abort();
      saved.delete(key);
      await store.remove(key).then(
        () => tell(key),
        () => {},
      );
    },
    hear: async (key) => {
      if (onTheWay.has(key) || beingAdded.has(key)) {
        return;
      }
      const stored = await store.get(key).catch(() => find(key));
      if (onTheWay.has(key)) {
        return;
      }
      if (stored === undefined) {
        show(items.filter((item) => item.key !== key));
        return;
      }
      saved.add(key);
      // What another is sending waits here for its turn: that other may be closed before the answer.
      replace(reopened(stored));
      void run();
    },
  };
}
