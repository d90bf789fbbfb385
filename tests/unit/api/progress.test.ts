import { createProgress } from '@trygghetskartan/api/progress';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function start() {
  const lines: string[] = [];
  return { lines, progress: createProgress((line) => lines.push(line)) };
}

/** Work that ends when it is told to. */
function openEnded(): { work: () => Promise<void>; end: () => void } {
  let end = () => {};
  const promise = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { work: () => promise, end };
}

test('what takes long is told every ten seconds, with how long it has taken', async () => {
  const { lines, progress } = start();
  const { work, end } = openEnded();
  const done = progress.during('building the pages', work);
  await vi.advanceTimersByTimeAsync(9_000);
  expect(lines).toEqual([]);
  await vi.advanceTimersByTimeAsync(61_000);
  expect(lines).toEqual([
    'Still building the pages (10 s)',
    'Still building the pages (20 s)',
    'Still building the pages (30 s)',
    'Still building the pages (40 s)',
    'Still building the pages (50 s)',
    'Still building the pages (1 min 0 s)',
    'Still building the pages (1 min 10 s)',
  ]);
  end();
  await done;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(lines).toHaveLength(7);
});

test('nothing breaks in where something else is printed in time', async () => {
  const { lines, progress } = start();
  void progress.during('importing', openEnded().work);
  for (const line of ['one', 'two']) {
    await vi.advanceTimersByTimeAsync(9_000);
    progress.say(line);
  }
  await vi.advanceTimersByTimeAsync(9_000);
  progress.wrote();
  await vi.advanceTimersByTimeAsync(9_000);
  expect(lines).toEqual(['one', 'two']);
});

test('several things at once are told together, each as it last said it', async () => {
  const { lines, progress } = start();
  void progress.during('building the pages', openEnded().work);
  await vi.advanceTimersByTimeAsync(4_000);
  void progress.during('opening the database', (at) => {
    at('preparing the embedded database');
    return openEnded().work();
  });
  await vi.advanceTimersByTimeAsync(6_000);
  expect(lines).toEqual(['Still building the pages (10 s); preparing the embedded database (6 s)']);
});

test('what has failed is told no longer, and fails its caller', async () => {
  const { lines, progress } = start();
  const failing = progress.during('opening the database', () => Promise.reject(new Error('no')));
  await expect(failing).rejects.toThrowError('no');
  await vi.advanceTimersByTimeAsync(30_000);
  expect(lines).toEqual([]);
});
