import { findPersonalData } from '@trygghetskartan/api/contract/screening/find-personal-data';
import { removeFindings } from '@trygghetskartan/api/contract/screening/remove-findings';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { heldOutHalf, tuningHalf } from './corpus.ts';

const removed = (text: string) => removeFindings(text, findPersonalData(text));

test.each([
  ['Det var Kalle som slog mig.', 'Det var … som slog mig.'],
  ['Ahmed, Ali och Kalle står på Storgatan 12. Ring 070-123 45 67.', '… står på … Ring …'],
  ['Lampan är trasig.', 'Lampan är trasig.'],
  ['Kalle Svensson', ''],
  ['Ring mig ... på 0701234567 !', 'Ring mig ... på … !'],
])('%s becomes: %s', (text, left) => {
  expect(removed(text)).toBe(left);
});

/** Sentences, names, numbers, faces, combining marks and halves of pairs, in any order. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...[...tuningHalf, ...heldOutHalf].map(({ text }) => text)),
      fc.constantFrom(
        'Kalle',
        'heter',
        '070',
        '123 45 67',
        'ABC',
        '123',
        'gatan',
        '12',
        '@',
        'x.se',
      ),
      fc.constantFrom(
        ' ',
        ', ',
        '. ',
        '…',
        '-',
        '\n',
        '\u0301',
        '\u030a',
        '😨',
        '\uD83D',
        'İ',
        'ﬁ',
        '\0',
      ),
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

test('no text makes it throw, and every finding is a part of the text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let end = 0;
      for (const finding of findPersonalData(text)) {
        expect(finding.start).toBeGreaterThanOrEqual(end);
        expect(finding.end).toBeGreaterThanOrEqual(finding.start + 2);
        end = finding.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 3000 },
  );
});

test('nothing is found in what removal leaves, and removing again changes nothing', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const left = removed(text);
      expect(findPersonalData(left)).toEqual([]);
      expect(removed(left)).toBe(left);
      expect(left.length).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 3000 },
  );
});

test('a thousand characters of any kind take no time to speak of', () => {
  for (const part of ['0', 'a', 'a.', '0 ', 'norra ', '1-1', 'a-', 'Kalle ', '@a', '\u0301']) {
    const before = performance.now();
    removed(part.repeat(1000 / part.length));
    expect(performance.now() - before).toBeLessThan(100);
  }
});
