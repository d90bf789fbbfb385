import { createSenderLimit } from '@trygghetskartan/api/protection/sender-limit';
import { randomBytes } from 'node:crypto';
import { expect, onTestFinished, test } from 'vitest';

const someone = { municipalityCode: '0682', address: '192.0.2.7' };

function setUp() {
  const clock = { now: 0 };
  const limit = createSenderLimit({
    clock: () => new Date(clock.now * 1000),
    random: randomBytes,
    mostOfPrefix: 6,
    mostOfMunicipality: 20,
    refillSeconds: 60,
  });
  onTestFinished(() => limit.close());
  const takeFrom = (address: string, times: number) => {
    for (let time = 0; time < times; time++) {
      limit.take({ ...someone, address });
    }
  };
  return { clock, limit, takeFrom };
}

const tooMany = (retryAfter: number) =>
  expect.objectContaining({ code: 'too_many_requests', retryAfter });

test('so many at once are let through, and then one each time that one has come back', () => {
  const { clock, limit, takeFrom } = setUp();
  takeFrom('192.0.2.7', 6);
  expect(() => limit.take(someone)).toThrow(tooMany(10));
  clock.now = 10;
  limit.take(someone);
  expect(() => limit.take(someone)).toThrow(tooMany(10));
});

test('who is over it holds up nobody in another network, and another address of the same does not help', () => {
  const { limit, takeFrom } = setUp();
  takeFrom('192.0.2.7', 6);
  expect(() => limit.take({ ...someone, address: '192.0.2.200' })).toThrow(tooMany(10));
  limit.take({ ...someone, address: '198.51.100.1' });
});

test('many networks together are held up, no other municipality with them', () => {
  const { limit, takeFrom } = setUp();
  for (const network of [1, 2, 3, 4]) {
    takeFrom(`10.0.${network}.1`, 5);
  }
  expect(() => limit.take({ ...someone, address: '10.0.9.1' })).toThrow(tooMany(3));
  limit.take({ municipalityCode: '9901', address: '10.0.9.2' });
});

test('what is given back, and what was refused for the others, is not counted', () => {
  const { clock, limit, takeFrom } = setUp();
  for (let time = 0; time < 50; time++) {
    limit.take(someone)();
  }
  for (const network of [1, 2, 3, 4]) {
    takeFrom(`10.0.${network}.1`, 5);
  }
  for (let time = 0; time < 10; time++) {
    expect(() => limit.take(someone)).toThrow(tooMany(3));
  }
  clock.now = 18;
  takeFrom('192.0.2.7', 6);
});
