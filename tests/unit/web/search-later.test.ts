import { ProblemError } from '@trygghetskartan/web/api-client/problem-error';
import { searchLater } from '@trygghetskartan/web/resident/where/search-later';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

type Ask = Parameters<typeof searchLater>[0]['ask'];

const pauseMs = 400;
const found = { addresses: [{ name: 'Storgatan 12', lng: 14.69, lat: 57.65, exact: true }] };

/** A service that answers when the test says so, and what was told of it. */
function search(query: string, told: unknown[] = []) {
  const answer = Promise.withResolvers<typeof found>();
  const ask = vi.fn<Ask>(() => answer.promise);
  const stop = searchLater({ query, ask, tell: (outcome) => told.push(outcome), pauseMs });
  return { ask, answer, told, stop };
}
const settle = () => vi.advanceTimersByTimeAsync(0);

test('nothing is asked before nobody has typed for a moment, and then once', async () => {
  const { ask, answer, told } = search('Storg');
  await vi.advanceTimersByTimeAsync(399);
  expect(ask).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(5000);
  expect(ask.mock.calls.map(([query]) => query)).toEqual(['Storg']);
  answer.resolve(found);
  await settle();
  expect(told).toEqual([{ name: 'found', found }]);
});

test('who types on asks nothing of what stood there before', async () => {
  const { ask, stop } = search('Sto');
  await vi.advanceTimersByTimeAsync(300);
  stop();
  await vi.advanceTimersByTimeAsync(5000);
  expect(ask).not.toHaveBeenCalled();
});

test('an old answer never comes after a newer one: its question is given up', async () => {
  const told: unknown[] = [];
  const old = search('Stor', told);
  await vi.advanceTimersByTimeAsync(pauseMs);
  old.stop();
  expect(old.ask.mock.calls[0]?.[1].aborted).toBe(true);
  const newer = search('Storg', told);
  await vi.advanceTimersByTimeAsync(pauseMs);
  newer.answer.resolve(found);
  await settle();
  old.answer.resolve({ addresses: [] });
  await settle();
  expect(told).toEqual([{ name: 'found', found }]);
});

test.each([
  ['network', 'offline'],
  ['timeout', 'failed'],
  ['unavailable', 'failed'],
  ['too_many_requests', 'failed'],
] as const)('%s is told as %s', async (code, name) => {
  const { answer, told } = search('Storg');
  await vi.advanceTimersByTimeAsync(pauseMs);
  answer.reject(new ProblemError(code));
  await settle();
  expect(told).toEqual([{ name }]);
});
