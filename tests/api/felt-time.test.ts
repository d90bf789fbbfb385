import { resolveFelt } from '@trygghetskartan/api/reports/felt-time';
import { expect, test } from 'vitest';

const received = new Date('2026-11-23T20:00:00Z');
const unknown = { feltAt: null, feltDayPart: null, feltWeekPart: null };

test('a phone whose clock is ahead by a day or less is taken to mean the time of receipt', () => {
  const felt = resolveFelt({ kind: 'now', at: '2026-11-24T19:59:59Z' }, received);
  expect(felt).toEqual({ ...unknown, feltKind: 'now', feltAt: received });
});

test('a report that waited in the queue keeps the time of the phone', () => {
  const felt = resolveFelt({ kind: 'now', at: '2026-11-20T23:15:00+01:00' }, received);
  expect(felt.feltAt?.toISOString()).toBe('2026-11-20T22:15:00.000Z');
});

test('more than 24 hours ahead is refused, and points at the time', () => {
  expect(() => resolveFelt({ kind: 'moment', at: '2026-11-24T20:00:01Z' }, received)).toThrowError(
    expect.objectContaining({
      code: 'felt_in_future',
      errors: [{ pointer: '/felt/at', code: 'felt_in_future', detail: 'more than 24 hours ahead' }],
    }),
  );
});

test('two years back to the second is taken, a second more is refused', () => {
  expect(resolveFelt({ kind: 'moment', at: '2024-11-23T20:00:00Z' }, received).feltKind).toBe(
    'moment',
  );
  expect(() => resolveFelt({ kind: 'moment', at: '2024-11-23T19:59:59Z' }, received)).toThrowError(
    expect.objectContaining({ code: 'felt_too_old' }),
  );
});

test('a part of the day has no moment, and nothing said is unknown', () => {
  expect(resolveFelt({ kind: 'part', dayPart: 'evening' }, received)).toEqual({
    ...unknown,
    feltKind: 'part',
    feltDayPart: 'evening',
  });
  expect(resolveFelt(undefined, received)).toEqual({ ...unknown, feltKind: 'unknown' });
});

test.each([
  ['an hour slow', '2026-11-23T18:50:00Z', '2026-11-23T19:00:00Z'],
  ['an hour fast', '2026-11-23T20:50:00Z', '2026-11-23T21:00:00Z'],
  ['three days fast', '2026-11-26T19:50:00Z', '2026-11-26T20:00:00Z'],
  ['of 2019', '2019-01-01T00:10:00Z', '2019-01-01T00:20:00Z'],
])('"now" ten minutes ago by a clock %s was ten minutes ago', (_, at, sentAt) => {
  const felt = resolveFelt({ kind: 'now', at }, received, sentAt);
  expect(felt.feltAt?.toISOString()).toBe('2026-11-23T19:50:00.000Z');
});

test.each([
  ['no clock', undefined],
  ['nonsense', 'yesterday'],
  ['a minute on the way', '2026-11-23T19:59:00Z'],
])('with %s beside it "now" is what the phone said', (_, sentAt) => {
  const felt = resolveFelt({ kind: 'now', at: '2026-11-23T19:50:00Z' }, received, sentAt);
  expect(felt.feltAt?.toISOString()).toBe('2026-11-23T19:50:00.000Z');
});

test('a moment that somebody chose is not mended by the clock', () => {
  const felt = resolveFelt(
    { kind: 'moment', at: '2026-11-23T19:00:00Z' },
    received,
    '2026-11-23T19:00:00Z',
  );
  expect(felt.feltAt?.toISOString()).toBe('2026-11-23T19:00:00.000Z');
});
