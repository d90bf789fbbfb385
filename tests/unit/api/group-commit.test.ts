import { groupCommit } from '@trygghetskartan/api/reports/group-commit';
import { expect, test } from 'vitest';

/** Writes that end when the test says so. */
function heldWrites() {
  const begun: { items: string[]; succeed(): void; fail(error: unknown): void }[] = [];
  const write = (items: string[]): Promise<string[]> => {
    const { promise, resolve, reject } = Promise.withResolvers<string[]>();
    begun.push({
      items,
      succeed: () => resolve(items.map((item) => `${item} is stored`)),
      fail: reject,
    });
    return promise;
  };
  return { begun, write, batches: () => begun.map(({ items }) => items.join(' ')) };
}

/** Until everything that only waits for promises has happened. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

/** As both engines tell that a row breaks a rule of its table. */
const ruleBroken = () => Object.assign(new Error('a check failed'), { code: '23514' });

test('what arrives while batches are being written goes together into the next', async () => {
  const { begun, write, batches } = heldWrites();
  const store = groupCommit(write, { mostInFlight: 1 });
  const answers = ['a', 'b', 'c'].map(store);
  expect(batches()).toEqual(['a']);
  begun[0]?.succeed();
  await settle();
  expect(batches()).toEqual(['a', 'b c']);
  const late = store('d');
  begun[1]?.succeed();
  await settle();
  begun[2]?.succeed();
  expect(await Promise.all([...answers, late])).toEqual([
    'a is stored',
    'b is stored',
    'c is stored',
    'd is stored',
  ]);
  expect(batches()).toEqual(['a', 'b c', 'd']);
});

test('a batch leaves beside another one when enough have gathered, and a third does not', async () => {
  const { begun, write, batches } = heldWrites();
  const store = groupCommit(write, { mostInFlight: 2, worthAnother: 3 });
  const answers = ['a', 'b', 'c'].map(store);
  expect(batches()).toEqual(['a']);
  answers.push(store('d'));
  expect(batches()).toEqual(['a', 'b c d']);
  answers.push(...['e', 'f', 'g', 'h'].map(store));
  expect(batches()).toHaveLength(2);
  // The second comes back first.
  begun[1]?.succeed();
  expect(await answers[1]).toBe('b is stored');
  expect(batches()).toEqual(['a', 'b c d', 'e f g h']);
  begun[0]?.succeed();
  begun[2]?.succeed();
  expect(await Promise.all(answers)).toHaveLength(8);
});

test('few do not leave beside another batch: they go when it has come back', async () => {
  const { begun, write, batches } = heldWrites();
  const store = groupCommit(write, { mostInFlight: 2, worthAnother: 3 });
  const answers = ['a', 'b', 'c'].map(store);
  begun[0]?.succeed();
  await settle();
  expect(batches()).toEqual(['a', 'b c']);
  begun[1]?.succeed();
  expect(await Promise.all(answers)).toHaveLength(3);
});

test('a crowd behind one is parted, so that half is written while the other half is answered', async () => {
  const { begun, write, batches } = heldWrites();
  const store = groupCommit(write, { mostInFlight: 1 });
  const answers = ['one', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map(store);
  for (let index = 0; index < 3; index++) {
    begun[index]?.succeed();
    await settle();
  }
  expect(await Promise.all(answers)).toHaveLength(10);
  expect(batches()).toEqual(['one', 'a b c d e', 'f g h i']);
});

test('nobody is answered before the statement with their item has come back', async () => {
  const { begun, write } = heldWrites();
  const store = groupCommit(write, { mostInFlight: 1 });
  const answered: string[] = [];
  for (const item of ['a', 'b']) {
    void store(item).then((answer) => answered.push(answer));
  }
  await settle();
  expect(answered).toEqual([]);
  begun[0]?.succeed();
  await settle();
  expect(answered).toEqual(['a is stored']);
});

test('no statement has more items than the largest batch', async () => {
  const { begun, write, batches } = heldWrites();
  const store = groupCommit(write, { mostInFlight: 1, largestBatch: 2 });
  const answers = ['a', 'b', 'c', 'd', 'e', 'f'].map(store);
  for (let index = 0; index < 4; index++) {
    begun[index]?.succeed();
    await settle();
  }
  await Promise.all(answers);
  expect(batches()).toEqual(['a', 'b c', 'd e', 'f']);
});

test('an item that breaks a rule is refused alone, and its neighbours are stored in their order', async () => {
  const batches: string[] = [];
  const stored: string[] = [];
  const store = groupCommit(
    async (items: string[]) => {
      batches.push(items.join(' '));
      await settle();
      if (items.includes('bad')) {
        throw ruleBroken();
      }
      stored.push(...items);
      return items;
    },
    { mostInFlight: 1 },
  );
  const answers = await Promise.allSettled(['first', 'a', 'b', 'bad', 'c', 'd'].map(store));
  expect(answers.map(({ status }) => status)).toEqual([
    'fulfilled',
    'fulfilled',
    'fulfilled',
    'rejected',
    'fulfilled',
    'fulfilled',
  ]);
  expect(stored).toEqual(['first', 'a', 'b', 'c', 'd']);
  expect(batches).toEqual(['first', 'a b bad', 'a', 'b bad', 'b', 'bad', 'c d']);
});

test('a lost connection is told to every caller of its batch, once, and the next batch is tried', async () => {
  const { begun, write, batches } = heldWrites();
  const store = groupCommit(write, { mostInFlight: 1 });
  const lost = new Error('Connection terminated unexpectedly');
  const answers = ['a', 'b', 'c'].map(store);
  begun[0]?.succeed();
  await settle();
  const later = store('d');
  begun[1]?.fail(lost);
  const told = await Promise.allSettled(answers);
  expect(told.slice(1)).toEqual([
    { status: 'rejected', reason: lost },
    { status: 'rejected', reason: lost },
  ]);
  begun[2]?.succeed();
  expect(await later).toBe('d is stored');
  expect(batches()).toEqual(['a', 'b c', 'd']);
});

test('who comes when too many wait already is sent to try again', async () => {
  const { begun, write } = heldWrites();
  const store = groupCommit(write, { mostInFlight: 1, longestQueue: 2 });
  const waiting = ['a', 'b', 'c'].map(store);
  await expect(store('d')).rejects.toMatchObject({ code: 'too_many_requests', retryAfter: 5 });
  begun[0]?.succeed();
  await settle();
  begun[1]?.succeed();
  expect(await Promise.all(waiting)).toHaveLength(3);
});
