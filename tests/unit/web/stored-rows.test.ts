import type { ReceiptReport } from '@trygghetskartan/api/contract/receipt';
import { receiptSv } from '@trygghetskartan/web/i18n/sv/receipt';
import { sv } from '@trygghetskartan/web/i18n/sv/texts';
import { storedNotes, storedRows } from '@trygghetskartan/web/resident/receipt/stored-rows';
import { expect, test } from 'vitest';

const report: ReceiptReport = {
  place: { lng: 14.694735, lat: 57.651359, method: 'list', accuracyMetres: null, area: null },
  feeling: 'unsafe',
  strength: null,
  reasons: [],
  feltKind: 'unknown',
  feltAt: null,
  feltDayPart: null,
  feltWeekPart: null,
  actions: [],
  words: null,
  wordFindings: null,
  ageBand: null,
  gender: null,
  entryMode: 'self',
  wordsReadAt: [],
  released: null,
};

const surroundings = {
  municipality: undefined,
  timeZone: 'Europe/Stockholm',
  texts: sv,
  receiptPage: receiptSv,
};
const said = (stated: Partial<ReceiptReport>) => {
  const rows = storedRows({ ...report, ...stated }, surroundings);
  return rows.find(({ name }) => name === 'Märkt i dina ord')?.answers;
};
const notes = (stated: Partial<ReceiptReport>) =>
  storedNotes({ ...report, ...stated }, surroundings).join(' ');

test('words say as what they were marked, that nothing was, or that nobody looked', () => {
  const words = 'Det var Kalle på 070-123 45 67.';
  expect(said({ words, wordFindings: ['name', 'phone'] })).toEqual(['Namn', 'Telefonnummer']);
  expect(notes({ words, wordFindings: ['name', 'phone'] })).toContain('kan peka ut någon');
  expect(said({ words, wordFindings: [] })).toEqual(['Inget som pekar ut någon']);
  expect(said({ words, wordFindings: null })).toEqual(['Inte granskade']);
  expect(notes({ words, wordFindings: [] })).not.toContain('kan peka ut någon');
});

test('a report without words says nothing of marks', () => {
  expect(said({})).toBeUndefined();
});
