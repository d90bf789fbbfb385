import { createGuessLimit } from '@trygghetskartan/api/receipt/guess-limit';
import { expect, test } from 'vitest';

const start = new Date('2026-11-23T20:00:00Z').getTime();

function guess(): { limit: ReturnType<typeof createGuessLimit>; pass: (ms: number) => void } {
  let now = start;
  return {
    limit: createGuessLimit(() => new Date(now)),
    pass: (ms) => {
      now += ms;
    },
  };
}

test('1,200 unknown codes within a minute are answered, and then none until it has passed', () => {
  const { limit, pass } = guess();
  for (let miss = 0; miss < 1200; miss++) {
    limit.check('0682');
    limit.recordMiss('0682');
  }
  pass(20_000);
  expect(() => limit.check('0682')).toThrow(
    expect.objectContaining({ code: 'too_many_requests', retryAfter: 40 }),
  );
  pass(40_000);
  expect(() => limit.check('0682')).not.toThrow();
});

test('who guesses in one municipality holds up no other', () => {
  const { limit } = guess();
  for (let miss = 0; miss < 1200; miss++) {
    limit.recordMiss('0682');
  }
  expect(() => limit.check('9901')).not.toThrow();
});

test('unknown codes of the minute before do not count', () => {
  const { limit, pass } = guess();
  for (let miss = 0; miss < 1199; miss++) {
    limit.recordMiss('0682');
  }
  pass(60_000);
  limit.recordMiss('0682');
  expect(() => limit.check('0682')).not.toThrow();
});
