import {
  directionOf,
  firstLanguage,
  inSameLanguage,
  languageNames,
  languages,
  withLanguage,
} from '@trygghetskartan/web/i18n/language';
import { partsOf, plain, swedish } from '@trygghetskartan/web/i18n/isolate';
import { describe, expect, test } from 'vitest';

const nothing = { search: '', chosenBefore: undefined, preferred: [] };

describe('a visit begins', () => {
  test.each([
    ['in Swedish where nothing is known', nothing, 'sv'],
    ['in what the address says', { ...nothing, search: '?lang=so', chosenBefore: 'ar' }, 'so'],
    [
      'in what was chosen before, whatever the browser prefers',
      { ...nothing, chosenBefore: 'uk', preferred: ['ar'] },
      'uk',
    ],
    [
      'in Swedish when that was chosen',
      { ...nothing, chosenBefore: 'sv', preferred: ['ar'] },
      'sv',
    ],
    [
      'in the first of the browser’s languages that there is',
      { ...nothing, preferred: ['fa', 'ar-SY', 'en'] },
      'ar',
    ],
    ['in Swedish when the browser has none of them', { ...nothing, preferred: ['fi'] }, 'sv'],
    [
      'and takes no language that there is not out of the address',
      { ...nothing, search: '?lang=xx', preferred: ['en-GB'] },
      'en',
    ],
  ] as const)('%s', (_, from, language) => {
    expect(firstLanguage(from)).toBe(language);
  });
});

describe('the address', () => {
  test.each([
    ['/', '/?lang=ar'],
    ['/karta?vy=lista', '/karta?vy=lista&lang=ar'],
    ['/?lang=sv#plats', '/?lang=ar#plats'],
    ['/kvitto#7K3M-Q2ZD-90WA', '/kvitto?lang=ar#7K3M-Q2ZD-90WA'],
  ])('%s becomes %s', (address, arabic) => {
    expect(withLanguage(address, 'ar')).toBe(arabic);
  });

  test('a link says the language when the address does, and only then', () => {
    expect(inSameLanguage('/karta', '?lang=uk&lng=14')).toBe('/karta?lang=uk');
    expect(inSameLanguage('/karta', '?lng=14')).toBe('/karta');
    expect(inSameLanguage('/karta', '?lang=xx')).toBe('/karta');
  });
});

test('each language stands by its own name, and Arabic alone reads from the right', () => {
  expect(languages.map((language) => [languageNames[language], directionOf(language)])).toEqual([
    ['Svenska', 'ltr'],
    ['Lätt svenska', 'ltr'],
    ['English', 'ltr'],
    ['العربية', 'rtl'],
    ['Soomaali', 'ltr'],
    ['Українська', 'ltr'],
  ]);
});

test('a Swedish name in a sentence can be told from the sentence', () => {
  const sentence = `عند ${swedish('Stortorget')}.`;
  expect(partsOf(sentence)).toEqual(['عند ', 'Stortorget', '.']);
  expect(plain(sentence)).toBe('عند Stortorget.');
  expect(partsOf('Vid Stortorget')).toEqual(['Vid Stortorget']);
});
