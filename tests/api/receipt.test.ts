import { toCrockford } from '@trygghetskartan/api/crockford';
import { reportBody } from '@trygghetskartan/api/contract/report';
import { canonicalJson, hashBody } from '@trygghetskartan/api/reports/canonical-json';
import { deriveReceiptCode, hashReceiptCode } from '@trygghetskartan/api/reports/receipt';
import { createSecretKey } from 'node:crypto';
import { expect, test } from 'vitest';
import { reportInput } from '../support/report.ts';

const key = createSecretKey(Buffer.alloc(32, 7));
const otherKey = createSecretKey(Buffer.alloc(32, 8));

test('a receipt is twelve characters of Crockford base 32 in groups of four', () => {
  expect(deriveReceiptCode(key, '6f1c2e4a-0000')).toMatch(
    /^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/,
  );
});

test('the same keys give the same receipt, another of either gives another', () => {
  const code = deriveReceiptCode(key, 'one-report');
  expect(deriveReceiptCode(key, 'one-report')).toBe(code);
  expect(deriveReceiptCode(key, 'another-report')).not.toBe(code);
  expect(deriveReceiptCode(otherKey, 'one-report')).not.toBe(code);
});

test('what is stored of a receipt does not hold the receipt', () => {
  const code = deriveReceiptCode(key, 'one-report');
  expect(Buffer.from(hashReceiptCode(key, code), 'hex').toString('latin1')).not.toContain(code);
});

test('Crockford codes hold five bits a character, first bits first', () => {
  expect(toCrockford(Uint8Array.of(0, 0, 0, 0, 1), 8)).toBe('0000-0001');
  expect(toCrockford(Uint8Array.of(255, 255, 255, 255, 255), 8)).toBe('ZZZZ-ZZZZ');
  // 00000 00001 00010 00011 01010 11111 10000 00000
  expect(toCrockford(Uint8Array.of(0x00, 0x44, 0x35, 0x7e, 0x00), 8)).toBe('0123-AZG0');
});

test('canonical JSON is the same whatever order the names were written in', () => {
  expect(canonicalJson({ b: [2, 1], a: { d: 1, c: null } })).toBe(
    '{"a":{"c":null,"d":1},"b":[2,1]}',
  );
});

test("a body's hash tells other words, and neither the device nor, without the key, anything", () => {
  const hash = (stated: Parameters<typeof reportInput>[0], of = key) =>
    hashBody(reportBody.parse(reportInput(stated)), of);
  const one = hash({ deviceToken: 'the-token-of-one-phone' });
  expect(hash({ deviceToken: 'the-token-of-another' })).toBe(one);
  expect(hash({ words: 'Mörkt.' })).not.toBe(one);
  expect(hash({}, otherKey)).not.toBe(one);
});
