import { searchNumber } from '@trygghetskartan/web/resident/proof-of-work/search';
import { hashesWithNumber } from '@trygghetskartan/web/resident/proof-of-work/sha256';
import { solveInSlices } from '@trygghetskartan/web/resident/proof-of-work/solve-in-slices';
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

function hexadecimal(words: Int32Array): string {
  return Array.from(words, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

function challengeOf(salt: string, number: number, maxnumber: number) {
  return {
    algorithm: 'SHA-256',
    challenge: sha256(salt + number),
    maxnumber,
    salt,
    signature: '0'.repeat(64),
  } as const;
}

test('hashes as FIPS 180-4 says, with a text of every length up to three blocks', () => {
  expect(hexadecimal(hashesWithNumber('')(0))).toBe(
    '5feceb66ffc86f38d952786c6d696c79c2dbc239dd4e91b46729d73a27fb57e9',
  );
  for (let length = 0; length < 200; length++) {
    const text = 'å'.repeat(length % 3) + 'x'.repeat(length);
    const hash = hashesWithNumber(text);
    // A long number before a short one: nothing of it may stay behind.
    for (const number of [1_234_567, 0, 42]) {
      expect(hexadecimal(hash(number))).toBe(sha256(`${text}${number}`));
    }
  }
});

test('the number is found wherever it is, a part at a time', () => {
  for (const number of [0, 1, 999, 1000]) {
    const { tryNext } = searchNumber(challengeOf('ab12?expires=1795826191&', number, 1000));
    const tries: (number | undefined)[] = [];
    while (tries.at(-1) === undefined) {
      tries.push(tryNext(100));
    }
    expect(tries).toEqual([...Array(Math.floor(number / 100)).fill(undefined), number]);
  }
});

test('a challenge without a solution ends', () => {
  const { tryNext } = searchNumber(challengeOf('ab12&', 1001, 1000));
  expect(tryNext(500)).toBeUndefined();
  expect(() => tryNext(501)).toThrow('no solution');
});

test('solving in slices lets others have their turn', async () => {
  let turns = 0;
  const others = setInterval(() => (turns += 1), 0);
  expect(await solveInSlices(challengeOf('ab12&', 40_000, 50_000))).toBe(40_000);
  clearInterval(others);
  expect(turns).toBeGreaterThan(3);
});
