import { expect, test } from 'vitest';
import { dayInWords, publicationSentence } from '../../../web/src/staff/measures/measure-words.ts';

test('a day is written in one form, in the list and in the sentence', () => {
  expect(dayInWords('2026-07-01')).toBe('1 juli 2026');
  expect(dayInWords('2026-11-28')).toBe('28 nov. 2026');
  expect(dayInWords(undefined)).toBe('–');
  // Half an hour past midnight where the municipality lies.
  const published = { publishedAt: '2026-11-27T23:30:00Z', changedSincePublished: false };
  expect(publicationSentence(published, 'Europe/Stockholm')).toBe(
    'Invånarna läser åtgärden som den står här. Publicerad 28 nov. 2026.',
  );
});
