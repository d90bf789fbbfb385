import { ProblemError } from '@trygghetskartan/web/api-client/problem-error';
import { exclusively } from '@trygghetskartan/web/resident/outbox/exclusively';
import { createOutbox, type OutboxDependencies } from '@trygghetskartan/web/resident/outbox/outbox';
import type { OutboxItem } from '@trygghetskartan/web/resident/outbox/outbox-item';
import { expect, test, vi } from 'vitest';

/** A phone's database that outlives the page, as IndexedDB does. */
function storeOf(kept = new Map<string, OutboxItem>()) {
  return {
    kept,
    all: () => Promise.resolve([...kept.values()]),
    get: (key: string) => Promise.resolve(kept.get(key)),
    put: (item: OutboxItem) => {
      kept.set(item.key, item);
      return Promise.resolve();
    },
    remove: (key: string) => {
      kept.delete(key);
      return Promise.resolve();
    },
  };
}

const receipt = {
  receiptCode: '7K3M-QX8P-2VJD',
  receivedAt: new Date(5000).toISOString(),
  status: 'received',
} as const;

function itemOf(key: string): OutboxItem {
  return {
    key,
    createdAt: 0,
    placeName: 'Vid Stortorget',
    state: { name: 'saved', attempts: 0, notBefore: 0 },
    report: {
      place: { lng: 14.697, lat: 57.6528, method: 'crosshair' },
      feeling: 'unsafe',
      deviceToken: 'a'.repeat(32),
    },
  };
}

function setUp(given: Partial<OutboxDependencies> = {}) {
  const clock = { now: 5000 };
  const timers: { work: () => void; milliseconds: number }[] = [];
  const store = storeOf();
  const outbox = createOutbox({
    store,
    post: () => Promise.resolve(receipt),
    now: () => clock.now,
    random: () => 0,
    exclusively: (work) => work(),
    later: (work, milliseconds) => {
      const timer = { work, milliseconds };
      timers.push(timer);
      return () => {
        if (timers.includes(timer)) {
          timers.splice(timers.indexOf(timer), 1);
        }
      };
    },
    tell: () => {},
    ...given,
  });
  const states = () => outbox.items().map(({ state }) => state.name);
  return { outbox, clock, timers, store, states };
}

test('a report is on the phone before it is posted', async () => {
  const store = storeOf();
  const post = vi.fn<OutboxDependencies['post']>((key) => {
    expect(store.kept.get(key)?.state.name).toBe('sending');
    return Promise.resolve(receipt);
  });
  const { outbox, states } = setUp({ store, post });
  await outbox.add(itemOf('key-0001'));
  expect(store.kept.has('key-0001')).toBe(true);
  await vi.waitFor(() => expect(states()).toEqual(['received']));
  expect(post).toHaveBeenCalledOnce();
});

test('a double tap queues and posts one report', async () => {
  const post = vi.fn<OutboxDependencies['post']>(() => Promise.resolve(receipt));
  const { outbox, states } = setUp({ post });
  await Promise.all([outbox.add(itemOf('key-0001')), outbox.add(itemOf('key-0001'))]);
  await vi.waitFor(() => expect(states()).toEqual(['received']));
  expect(post).toHaveBeenCalledOnce();
});

test('a late second tap does not send a received report again', async () => {
  const post = vi.fn<OutboxDependencies['post']>(() => Promise.resolve(receipt));
  const { outbox, states } = setUp({ post });
  await outbox.add(itemOf('key-0001'));
  await vi.waitFor(() => expect(states()).toEqual(['received']));
  await outbox.add(itemOf('key-0001'));
  await outbox.hurry();
  expect(states()).toEqual(['received']);
  expect(post).toHaveBeenCalledOnce();
});

test('a lost answer is tried again with the same key when its wait is over', async () => {
  const keys: string[] = [];
  const { outbox, clock, timers, states } = setUp({
    post: (key) => {
      keys.push(key);
      return keys.length === 1
        ? Promise.reject(new ProblemError('network'))
        : Promise.resolve(receipt);
    },
  });
  await outbox.add(itemOf('key-0001'));
  await vi.waitFor(() => expect(timers.map(({ milliseconds }) => milliseconds)).toEqual([2000]));
  expect(states()).toEqual(['saved']);

  clock.now += 2000;
  timers[0]?.work();
  await vi.waitFor(() => expect(states()).toEqual(['received']));
  expect(keys).toEqual(['key-0001', 'key-0001']);
});

test('what waits is sent at once when the network is back', async () => {
  let online = false;
  const { outbox, states } = setUp({
    post: () => (online ? Promise.resolve(receipt) : Promise.reject(new ProblemError('network'))),
  });
  await outbox.add(itemOf('key-0001'));
  await vi.waitFor(() =>
    expect(outbox.items()[0]?.state).toMatchObject({ name: 'saved', problem: 'network' }),
  );
  online = true;
  await outbox.hurry();
  expect(states()).toEqual(['received']);
});

test('a report that an earlier visit was sending is taken up when the page opens', async () => {
  const kept = new Map([
    ['key-0001', { ...itemOf('key-0001'), state: { name: 'sending', attempts: 1 } } as OutboxItem],
  ]);
  const { outbox, states } = setUp({ store: storeOf(kept) });
  await outbox.open();
  expect(states()).toEqual(['received']);
  expect(kept.get('key-0001')?.report).toBeUndefined();
});

test('a report that another tab has sent is not posted by this one', async () => {
  const store = storeOf();
  const post = vi.fn<OutboxDependencies['post']>(() => Promise.resolve(receipt));
  let otherTabIsDone = (): void => {};
  const other = new Promise<void>((resolve) => {
    otherTabIsDone = resolve;
  });
  const { outbox, states } = setUp({
    store,
    post,
    exclusively: async (work) => {
      await other;
      await work();
    },
  });
  await outbox.add(itemOf('key-0001'));
  store.kept.set('key-0001', {
    ...itemOf('key-0001'),
    state: { name: 'received', receiptCode: receipt.receiptCode, receivedAt: receipt.receivedAt },
  });
  otherTabIsDone();
  await vi.waitFor(() => expect(states()).toEqual(['received']));
  expect(post).not.toHaveBeenCalled();
});

test('a refused report stays with its reason and does not hold up the next', async () => {
  const { outbox, timers, states } = setUp({
    post: (key) =>
      key === 'key-0001'
        ? Promise.reject(new ProblemError('place_outside', { status: 422, pointers: ['/place'] }))
        : Promise.resolve(receipt),
  });
  await outbox.add(itemOf('key-0001'));
  await outbox.add(itemOf('key-0002'));
  await vi.waitFor(() => expect(states()).toEqual(['refused', 'received']));
  expect(timers).toEqual([]);
});

test('a phone that cannot save still sends, and says that it has not saved', async () => {
  const closed = () => Promise.reject(new Error('storage is closed'));
  const { outbox, states } = setUp({
    store: { all: closed, get: closed, put: closed, remove: closed },
  });
  await outbox.open();
  await outbox.add(itemOf('key-0001'));
  await vi.waitFor(() => expect(states()).toEqual(['received']));
  expect(outbox.isSaved('key-0001')).toBe(false);
});

test('a browser that refuses the lock sends all the same, once', async () => {
  const request = vi.fn<() => Promise<never>>(() =>
    Promise.reject(new DOMException('Access is denied.', 'SecurityError')),
  );
  const post = vi.fn<OutboxDependencies['post']>(() => Promise.resolve(receipt));
  const { outbox, timers, states } = setUp({
    post,
    exclusively: (work) => exclusively({ request }, work),
  });
  await outbox.open();
  await outbox.add(itemOf('key-0001'));
  await vi.waitFor(() => expect(states()).toEqual(['received']));
  expect(post).toHaveBeenCalledOnce();
  expect(timers).toEqual([]);
});

test('work that fails under the lock is not done again without it', async () => {
  const work = vi.fn<() => Promise<void>>(() => Promise.reject(new Error('no more memory')));
  await expect(exclusively(navigator.locks, work)).rejects.toThrow('no more memory');
  expect(work).toHaveBeenCalledOnce();
});

test('after a run that failed the next one waits at least a second', async () => {
  const { outbox, timers } = setUp({
    store: storeOf(new Map([['key-0001', itemOf('key-0001')]])),
    exclusively: () => Promise.reject(new Error('broken')),
  });
  await expect(outbox.open()).rejects.toThrow('broken');
  expect(timers.map(({ milliseconds }) => milliseconds)).toEqual([1000]);
});

test('storage that never answers counts as not saved and does not hold up the report', async () => {
  const silence = () => new Promise<never>(() => {});
  const { outbox, timers, states } = setUp({
    store: { all: silence, get: silence, put: silence, remove: silence },
  });
  void outbox.open();
  const added = outbox.add(itemOf('key-0001'));
  expect(timers.map(({ milliseconds }) => milliseconds)).toEqual([1500]);
  timers[0]?.work();
  await added;
  await vi.waitFor(() => expect(states()).toEqual(['received']));
  expect(outbox.isSaved('key-0001')).toBe(false);
});

test('a report that the phone saves late is saved all the same', async () => {
  const store = storeOf();
  let answer = (): void => {};
  const slow = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const { outbox, timers } = setUp({
    store: { ...store, put: (item) => slow.then(() => store.put(item)) },
    post: () => Promise.reject(new ProblemError('network')),
  });
  const added = outbox.add(itemOf('key-0001'));
  timers[0]?.work();
  await added;
  expect(outbox.isSaved('key-0001')).toBe(false);
  const heard = vi.fn<() => void>();
  outbox.subscribe(heard);
  answer();
  await vi.waitFor(() => expect(outbox.isSaved('key-0001')).toBe(true));
  expect(heard).toHaveBeenCalled();
});

test('a tab that hurries does not bring back what another tab has sent', async () => {
  const store = storeOf();
  const post = vi.fn<OutboxDependencies['post']>(() => Promise.reject(new ProblemError('network')));
  const { outbox, states } = setUp({ store, post });
  await outbox.add(itemOf('key-0001'));
  await vi.waitFor(() => expect(post).toHaveBeenCalledOnce());
  await vi.waitFor(() => expect(states()).toEqual(['saved']));
  const received: OutboxItem = {
    key: 'key-0001',
    createdAt: 0,
    placeName: 'Vid Stortorget',
    state: { name: 'received', receiptCode: receipt.receiptCode, receivedAt: receipt.receivedAt },
  };
  store.kept.set('key-0001', received);
  await outbox.hurry();
  expect(post).toHaveBeenCalledOnce();
  expect(outbox.items()).toEqual([received]);
  expect(store.kept.get('key-0001')).toEqual(received);
});

test('a report that another tab removes stays removed, also while this one is sending it', async () => {
  const store = storeOf();
  const post = vi.fn<OutboxDependencies['post']>((key) => {
    store.kept.delete(key);
    return Promise.reject(new ProblemError('network'));
  });
  const { outbox, states, timers } = setUp({ store, post });
  await outbox.add(itemOf('key-0001'));
  await vi.waitFor(() => expect(states()).toEqual([]));
  expect(store.kept.size).toBe(0);

  await outbox.add(itemOf('key-0002'));
  await vi.waitFor(() => expect(states()).toEqual([]));
  await outbox.hurry();
  expect(post).toHaveBeenCalledTimes(2);
  expect(timers).toEqual([]);
});

test('a report that waits can be removed and is not tried again', async () => {
  const post = vi.fn<OutboxDependencies['post']>(() => Promise.reject(new ProblemError('network')));
  const { outbox, store, states } = setUp({ post });
  await outbox.add(itemOf('key-0001'));
  await vi.waitFor(() =>
    expect(outbox.items()[0]?.state).toMatchObject({ name: 'saved', problem: 'network' }),
  );
  await outbox.remove('key-0001');
  await outbox.hurry();
  expect(states()).toEqual([]);
  expect(store.kept.size).toBe(0);
  expect(post).toHaveBeenCalledOnce();
});

test('a receipt is forgotten after a day', async () => {
  const received: OutboxItem = {
    key: 'key-0001',
    createdAt: 0,
    placeName: 'Vid Stortorget',
    state: { name: 'received', receiptCode: receipt.receiptCode, receivedAt: receipt.receivedAt },
  };
  const kept = new Map([['key-0001', received]]);
  const { outbox, clock } = setUp({ store: storeOf(kept) });
  clock.now = 5000 + 24 * 60 * 60 * 1000 + 1;
  await outbox.open();
  expect(outbox.items()).toEqual([]);
  expect(kept.size).toBe(0);
});

test('a long queue has four reports on their way at a time', async () => {
  let onTheWay = 0;
  let most = 0;
  const kept = new Map(
    Array.from({ length: 40 }, (_, index) => [`key-${index}`, itemOf(`key-${index}`)] as const),
  );
  const { outbox, states } = setUp({
    store: storeOf(kept),
    post: async () => {
      most = Math.max(most, ++onTheWay);
      await new Promise((resolve) => {
        setTimeout(resolve, 1);
      });
      onTheWay -= 1;
      return receipt;
    },
  });
  await outbox.open();
  expect(states()).toEqual(Array.from({ length: 40 }, () => 'received'));
  expect(most).toBe(4);
});

test('a report that is added while an answer dawdles does not wait for it', async () => {
  const { outbox, states } = setUp({
    post: (key) => (key === 'key-slow' ? new Promise(() => {}) : Promise.resolve(receipt)),
  });
  await outbox.add(itemOf('key-slow'));
  await vi.waitFor(() => expect(states()).toEqual(['sending']));
  await outbox.add(itemOf('key-fast'));
  await vi.waitFor(() => expect(states()).toEqual(['sending', 'received']));
});

test('a phone without coverage tries a few of a hundred reports, and all when it is back', async () => {
  let online = false;
  const post = vi.fn<OutboxDependencies['post']>(() =>
    online ? Promise.resolve(receipt) : Promise.reject(new ProblemError('network')),
  );
  const kept = new Map(
    Array.from({ length: 100 }, (_, index) => [`key-${index}`, itemOf(`key-${index}`)] as const),
  );
  const { outbox, clock, timers, states } = setUp({ store: storeOf(kept), post });
  await outbox.open();
  expect(post.mock.calls.length).toBeLessThanOrEqual(7);
  expect(timers.map(({ milliseconds }) => milliseconds)).toEqual([2000]);

  // In vain again: the pause doubles.
  const before = post.mock.calls.length;
  clock.now += 2000;
  timers[0]?.work();
  await vi.waitFor(() => expect(timers.at(-1)?.milliseconds).toBeGreaterThanOrEqual(4000));
  expect(post.mock.calls.length - before).toBeLessThanOrEqual(7);

  // A new one is tried at once, without waiting for the pause.
  await outbox.add(itemOf('key-new'));
  await vi.waitFor(() =>
    expect(post).toHaveBeenCalledWith('key-new', expect.anything(), expect.anything()),
  );

  online = true;
  await outbox.hurry();
  await vi.waitFor(() => expect(new Set(states())).toEqual(new Set(['received'])));
  expect(states()).toHaveLength(101);
});

test('what failed on the network of before does not hold up the queue on the one that came back', async () => {
  const asked: ((error: unknown) => void)[] = [];
  let isBack = false;
  const { outbox, states } = setUp({
    post: () =>
      isBack
        ? Promise.resolve(receipt)
        : new Promise((_, reject) => {
            asked.push(reject);
          }),
  });
  await Promise.all(['1', '2', '3', '4', '5', '6'].map((n) => outbox.add(itemOf(`key-000${n}`))));
  await vi.waitFor(() => expect(asked).toHaveLength(4));
  // The browser tells of the new network first, and then lets go of what was asked on the old one.
  isBack = true;
  const hurried = outbox.hurry();
  asked.forEach((reject) => reject(new ProblemError('network')));
  await hurried;
  expect(states()).toEqual(Array.from({ length: 6 }, () => 'received'));
});

test('the network may come back while a failure is being written down', async () => {
  const kept = new Map<string, OutboxItem>();
  const store = storeOf(kept);
  const writing = Promise.withResolvers<void>();
  const written = Promise.withResolvers<void>();
  const { outbox, states } = setUp({
    store: {
      ...store,
      put: async (item) => {
        if (item.state.name === 'saved' && item.state.attempts === 1) {
          writing.resolve();
          await written.promise;
        }
        await store.put(item);
      },
    },
    post: vi
      .fn<OutboxDependencies['post']>()
      .mockRejectedValueOnce(new ProblemError('network'))
      .mockResolvedValue(receipt),
  });
  await outbox.add(itemOf('key-0001'));
  await writing.promise;
  const hurried = outbox.hurry();
  written.resolve();
  await hurried;
  expect(states()).toEqual(['received']);
});

test('what is removed while it is being sent is given up', async () => {
  const signals: AbortSignal[] = [];
  const { outbox } = setUp({
    post: (_key, _report, signal) => {
      signals.push(signal);
      return new Promise(() => {});
    },
  });
  await outbox.add(itemOf('key-0001'));
  await vi.waitFor(() => expect(signals).toHaveLength(1));
  expect(signals[0]?.aborted).toBe(false);
  await outbox.remove('key-0001');
  expect(signals[0]?.aborted).toBe(true);
});

test('a report whose sending has no end is tried again later, and other tabs get their turn', async () => {
  let ended = false;
  const { outbox, timers, states } = setUp({
    post: () => new Promise(() => {}),
    exclusively: async (work) => {
      await work();
      ended = true;
    },
  });
  await outbox.add(itemOf('key-0001'));
  await vi.waitFor(() => expect(states()).toEqual(['sending']));
  await vi.waitFor(() => expect(timers.map(({ milliseconds }) => milliseconds)).toEqual([180_000]));
  expect(ended).toBe(false);
  timers[0]?.work();
  await vi.waitFor(() => expect(ended).toBe(true));
  expect(outbox.items()[0]?.state).toMatchObject({ name: 'saved', problem: 'timeout' });
});

test('a server that asks to wait is left in peace by the whole queue', async () => {
  const kept = new Map([1, 2, 3, 4, 5, 6].map((n) => [`key-000${n}`, itemOf(`key-000${n}`)]));
  const post = vi.fn<OutboxDependencies['post']>(() =>
    Promise.reject(new ProblemError('too_many_requests', { status: 429, retryAfterSeconds: 30 })),
  );
  const { outbox, timers } = setUp({ store: storeOf(kept), post });
  await outbox.open();
  expect(post).toHaveBeenCalledTimes(4);
  expect(timers.map(({ milliseconds }) => milliseconds)).toEqual([30_000]);
});

test('what another tab adds, sends and removes is shown here too', async () => {
  const { outbox, store, states } = setUp({ exclusively: () => new Promise(() => {}) });
  void outbox.open();
  store.kept.set('key-0001', itemOf('key-0001'));
  await outbox.hear('key-0001');
  expect(states()).toEqual(['saved']);
  expect(outbox.isSaved('key-0001')).toBe(true);

  const { receiptCode, receivedAt } = receipt;
  store.kept.set('key-0001', {
    ...itemOf('key-0001'),
    state: { name: 'received', receiptCode, receivedAt },
  });
  await outbox.hear('key-0001');
  expect(states()).toEqual(['received']);

  store.kept.delete('key-0001');
  await outbox.hear('key-0001');
  expect(states()).toEqual([]);
});

test('a tab takes over what another was sending when it died', async () => {
  const { outbox, store, states } = setUp();
  await outbox.open();
  store.kept.set('key-0001', { ...itemOf('key-0001'), state: { name: 'sending', attempts: 1 } });
  await outbox.hear('key-0001');
  await vi.waitFor(() => expect(states()).toEqual(['received']));
});

test('other tabs hear of what is saved, refused or received, once it is on the phone', async () => {
  const heard: string[] = [];
  const store = storeOf();
  const { outbox, states } = setUp({
    store,
    tell: (key) => heard.push(store.kept.get(key)?.state.name ?? 'removed'),
  });
  await outbox.add(itemOf('key-0001'));
  await vi.waitFor(() => expect(states()).toEqual(['received']));
  await outbox.remove('key-0001');
  expect(heard).toEqual(['saved', 'received', 'removed']);
});
