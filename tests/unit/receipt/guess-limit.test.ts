import { createGuessLimit } from '@trygghetskartan/api/receipt/guess-limit';
import { randomBytes } from 'node:crypto';
import { expect, onTestFinished, test } from 'vitest';

const start = new Date('2026-11-23T20:00:00Z').getTime();
const tooMany = expect.objectContaining({ code: 'too_many_requests' });
const someone = { municipalityCode: '0682', address: '192.0.2.7' };

function guess(): { limit: ReturnType<typeof createGuessLimit>; pass: (ms: number) => void } {
  let now = start;
  const limit = createGuessLimit({ clock: () => new Date(now), random: randomBytes });
  onTestFinished(() => limit.close());
  return {
    limit,
    pass: (ms) => {
      now += ms;
    },
  };
}

test('60 unknown codes at once are answered, and then one a second', () => {
  const { limit, pass } = guess();
  for (let miss = 0; miss < 60; miss++) {
    limit.check(someone);
    limit.recordMiss(someone);
  }
  expect(() => limit.check(someone)).toThrow(
    expect.objectContaining({ code: 'too_many_requests', retryAfter: 60 }),
  );
  pass(2000);
  expect(() => limit.check(someone)).not.toThrow();
});

test('who guesses holds up nobody in another network, and none in the same can change its address', () => {
  const { limit } = guess();
  for (let miss = 0; miss < 60; miss++) {
    limit.recordMiss(someone);
  }
  expect(() => limit.check({ ...someone, address: '198.51.100.1' })).not.toThrow();
  expect(() => limit.check({ ...someone, address: '192.0.2.200' })).toThrow(tooMany);
});

test('many networks together are held up at 60,000, and no other municipality with them', () => {
  const { limit } = guess();
  for (let miss = 0; miss < 60_000; miss++) {
    limit.recordMiss({ ...someone, address: `10.${miss >> 8}.${miss & 255}.1` });
  }
  expect(() => limit.check({ ...someone, address: '198.51.100.1' })).toThrow(tooMany);
  expect(() => limit.check({ municipalityCode: '9901', address: '198.51.100.1' })).not.toThrow();
});
