import {
  afterEvent,
  reopened,
  stepToMend,
  type OutboxItem,
} from '@trygghetskartan/web/resident/outbox/outbox-item';
import { describe, expect, test } from 'vitest';

const report = {
  place: { lng: 14.697, lat: 57.6528, method: 'crosshair' },
  feeling: 'unsafe',
  deviceToken: 'a'.repeat(32),
} as const;

const waiting: OutboxItem = {
  key: 'key-0001',
  createdAt: 1000,
  placeName: 'Vid Stortorget',
  point: { lng: 14.697, lat: 57.6528 },
  state: { name: 'saved', attempts: 0, notBefore: 0 },
  report,
};

const sending = afterEvent(waiting, { type: 'started' });
const failure = { type: 'failed', pointers: [], at: 10_000, random: 0 } as const;
const receipt = {
  receiptCode: '7K3M-QX8P-2VJD',
  receivedAt: '2026-11-23T15:00:00Z',
  status: 'received',
} as const;

describe('a report in the outbox', () => {
  test('is sent, and keeps the receipt and not the answers once the server has it', () => {
    expect(sending.state).toEqual({ name: 'sending', attempts: 1 });
    expect(afterEvent(sending, { type: 'received', receipt })).toEqual({
      key: 'key-0001',
      createdAt: 1000,
      placeName: 'Vid Stortorget',
      point: { lng: 14.697, lat: 57.6528 },
      state: {
        name: 'received',
        receiptCode: '7K3M-QX8P-2VJD',
        receivedAt: '2026-11-23T15:00:00Z',
      },
    });
  });

  test('waits 2, 4, 8 … seconds, at most five minutes, when the network fails', () => {
    let item = waiting;
    const waits: number[] = [];
    for (let attempt = 0; attempt < 10; attempt++) {
      item = afterEvent(item, { type: 'started' });
      item = afterEvent(item, { ...failure, code: 'network' });
      waits.push(item.state.name === 'saved' ? item.state.notBefore - 10_000 : Number.NaN);
    }
    expect(waits).toEqual([
      2000, 4000, 8000, 16_000, 32_000, 64_000, 128_000, 256_000, 300_000, 300_000,
    ]);
  });

  test('never comes back sooner than the server asked', () => {
    const item = afterEvent(sending, {
      ...failure,
      code: 'too_many_requests',
      retryAfterSeconds: 60,
    });
    expect(item.state).toEqual({
      name: 'saved',
      attempts: 1,
      notBefore: 70_000,
      problem: 'too_many_requests',
    });
  });

  test('spreads phones that lost the same network by up to a fifth', () => {
    const item = afterEvent(sending, { ...failure, code: 'network', random: 1 });
    expect(item.state).toMatchObject({ notBefore: 12_400 });
  });

  test.each(['place_outside', 'felt_in_future', 'felt_too_old', 'body_invalid'] as const)(
    'stops at %s, which no other try will mend',
    (code) => {
      const item = afterEvent(sending, { ...failure, code, pointers: ['/place'] });
      expect(item.state).toEqual({ name: 'refused', code, pointers: ['/place'] });
      expect(item.report).toEqual(report);
    },
  );

  test.each(['starting', 'stopping', 'unavailable', 'internal', 'timeout', 'not_found'] as const)(
    'is tried again after %s',
    (code) => {
      expect(afterEvent(sending, { ...failure, code }).state.name).toBe('saved');
    },
  );

  test('that was being sent when the browser died is sent again with the same key', () => {
    expect(reopened(sending)).toMatchObject({
      key: 'key-0001',
      state: { name: 'saved', notBefore: 0 },
    });
  });

  test('stays received whatever a late answer says', () => {
    const received = afterEvent(sending, { type: 'received', receipt });
    expect(afterEvent(received, { ...failure, code: 'network' })).toBe(received);
  });
});

describe('a refused report leads back to the answer that mends it', () => {
  test.each([
    ['place_outside', [], 'where'],
    ['felt_in_future', ['/felt/at'], 'when'],
    ['felt_too_old', [], 'when'],
    ['body_too_large', [], 'more'],
    ['body_invalid', ['/words'], 'more'],
    ['body_invalid', ['/reasons/0'], 'why'],
    ['body_invalid', ['/strength'], 'feeling'],
    ['body_invalid', [], 'check'],
    ['idempotency_key_reused', [], 'check'],
  ] as const)('%s at %j: %s', (code, pointers, step) => {
    expect(stepToMend(code, pointers)).toBe(step);
  });
});
