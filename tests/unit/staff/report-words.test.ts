import {
  failureSentence,
  liesInFilter,
  signInFailureSentence,
} from '@trygghetskartan/web/staff/loading/failure-words';
import { ProblemError } from '@trygghetskartan/web/api-client/problem-error';
import { entryModeLabels } from '@trygghetskartan/api/contract/labels';
import { vocabularySv } from '@trygghetskartan/web/i18n/sv/vocabulary';
import { nearestPlaceInWords } from '@trygghetskartan/web/staff/reports/nearest-place';
import { findingsInWords } from '@trygghetskartan/web/staff/reports/report-words';
import { expect, test } from 'vitest';

const places = [
  { id: 1, name: 'Stortorget', kind: 'square' as const, lng: 14.697087, lat: 57.652799 },
  { id: 2, name: 'Södra torget', kind: 'square' as const, lng: 14.69885, lat: 57.650471 },
];

test('a report is named after the nearest place, with its distance', () => {
  // 100 m is 0.000898° of latitude.
  expect(nearestPlaceInWords({ lng: 14.697087, lat: 57.652799 + 0.000898 }, places)).toBe(
    'Stortorget, 100 m',
  );
  expect(nearestPlaceInWords({ lng: 14.6989, lat: 57.6505 }, places)).toBe('Södra torget');
});

test('far from every named place there is no name', () => {
  expect(nearestPlaceInWords({ lng: 14.75, lat: 57.7 }, places)).toBeUndefined();
});

test('a failed sign-in never tells which of the two was wrong', () => {
  expect(signInFailureSentence(new ProblemError('sign_in_failed', { status: 401 }))).toBe(
    'Användarnamnet eller lösenordet stämmer inte.',
  );
});

test('a locked account tells how long to wait', () => {
  expect(
    signInFailureSentence(new ProblemError('sign_in_locked', { retryAfterSeconds: 240 })),
  ).toBe('För många misslyckade försök. Vänta 4 minuter och försök igen.');
});

test('an unknown failure still says what to do', () => {
  expect(failureSentence(new Error('x'))).toContain('Försök igen');
});

test.each([
  ['query_invalid', true],
  ['not_found', true],
  ['unavailable', false],
  ['network', false],
] as const)('whether %s lies in the filter: %s', (code, inFilter) => {
  expect(liesInFilter(new ProblemError(code))).toBe(inFilter);
});

test('what came from a file is called the same wherever it is said', () => {
  expect(entryModeLabels.import).toBe('Inläst från fil');
  expect(vocabularySv.placeMethods.import).toBe('Inläst från fil');
});

test('what quarantined words may hold is said before they are opened', () => {
  const said = (hasWords: boolean, wordFindings: ('name' | 'phone')[] | null) =>
    findingsInWords({ hasWords, wordFindings });
  expect(said(true, ['name', 'phone'])).toBe('I karantän. Kan innehålla namn, telefonnummer.');
  expect(said(true, [])).toBeUndefined();
  expect(said(true, null)).toBe('Inte granskad.');
  expect(said(false, null)).toBeUndefined();
});
