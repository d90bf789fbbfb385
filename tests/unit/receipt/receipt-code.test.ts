import { toCrockford } from '@trygghetskartan/api/crockford';
import { readReceiptCode } from '@trygghetskartan/api/contract/receipt-code';
import { expect, test } from 'vitest';

test.each([
  ['as it was given', '7K3M-Q2ZD-90WA'],
  ['without dashes', '7K3MQ2ZD90WA'],
  ['in lower case', '7k3m-q2zd-90wa'],
  ['with spaces, as it is read aloud', ' 7K3M Q2ZD 90WA '],
  ['with the dashes that a phone makes of two', '7K3M–Q2ZD—90WA'],
  ['with the letter O for zero', '7K3M-Q2ZD-9OWA'],
  ['out of the link', 'https://trygghet.example/kvitto#7K3M-Q2ZD-90WA'],
])('a code is read %s', (_, typed) => {
  expect(readReceiptCode(typed)).toBe('7K3M-Q2ZD-90WA');
});

test('I and L are read as 1', () => {
  expect(readReceiptCode('IL1i-l1IL-0000')).toBe('1111-1111-0000');
});

test.each([
  '',
  '7K3M-Q2ZD-90W',
  '7K3M-Q2ZD-90WAA',
  '7K3M-Q2ZD-90WU',
  '7K3M-Q2ZD-90WÅ',
  '7K3M_Q2ZD_90WA',
])('"%s" is no code', (typed) => {
  expect(readReceiptCode(typed)).toBeUndefined();
});

test('every code that is given is read as it stands', () => {
  for (let byte = 0; byte < 256; byte++) {
    const given = toCrockford(new Uint8Array(8).fill(byte), 12);
    expect(readReceiptCode(given)).toBe(given);
  }
});
