import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '@trygghetskartan/web/i18n/language';
import { describe, expect, test } from 'vitest';
import { allSentences, catalogueOf, catalogues } from './every-language.ts';

const swedish = allSentences(catalogueOf('sv'));
const translated = catalogues.filter(({ language }) => language !== 'sv');
const foreign = translated.filter(({ language }) => language !== 'sv-simple');

/** What is the same in every language: the product's own name, figures, what is put together of them. */
const same =
  /^(texts\.product|texts\.listed|publicMap\.(span|bareSpan|band|sentences|period|map\.place|poster\.from)|publicMap\.classes\.[a-z-]+\.short|receiptPage\.stored\.coordinates|texts\.vocabulary\.dayPartHours\..*|texts\.vocabulary\.ageBands\..*|texts\.(receipt\.at|when\.(nowAt|partOf)))$/;

/** Words that English and Swedish share. */
const shared = ['Man', 'Park', 'Station', 'Status'];

describe.each(translated)('in $language', (catalogue) => {
  const own = allSentences(catalogue);

  test('everything has words, and nothing but words', () => {
    // And says of what is owed to residents that the Swedish text counts.
    expect([...own.keys()].sort()).toEqual([...swedish.keys(), 'trust.translation'].sort());
    const notWords = [...own].filter(([, sentence]) =>
      // Digits are 0–9 everywhere, as on signs and phones in Sweden.
      /^\s*$|undefined|NaN|\[object|=>|[\u0660-\u0669\u06f0-\u06f9]/u.test(sentence),
    );
    expect(notWords).toEqual([]);
  });

  test('marks round names and numbers are closed where they are opened', () => {
    const open = [...own].filter(([, sentence]) =>
      /[\u2066-\u2069]/u.test(sentence.replaceAll(/[\u2066\u2068][^\u2066-\u2069]*\u2069/gu, '')),
    );
    expect(open).toEqual([]);
  });

  test('says what to do in danger, and how a crime is reported, as in Swedish', () => {
    expect(own.get('texts.check.before')).toMatch(/112.*114[ \u00a0]14/su);
    expect(own.get('publicMap.poster.emergency')).toMatch(/112.*114[ \u00a0]14/su);
    expect(own.get('texts.receipt.next.2')).toContain('112');
  });
});

describe.each(foreign)('in $language, which is not Swedish', (catalogue) => {
  const own = allSentences(catalogue);

  test('nothing is left in Swedish', () => {
    const left = [...own].filter(
      ([path, sentence]) => sentence === swedish.get(path) && !same.test(path),
    );
    expect(left.map(([, sentence]) => sentence)).toEqual(catalogue.language === 'en' ? shared : []);
    expect([...own].filter(([, sentence]) => /[åäöÅÄÖ]/u.test(sentence))).toEqual([]);
  });

  test('everything is in its own letters', () => {
    const letters = { ar: /\p{Script=Arabic}/u, uk: /\p{Script=Cyrillic}/u }[
      catalogue.language as string
    ];
    const other = [...own].filter(
      ([path, sentence]) =>
        /\p{L}{2}/u.test(sentence) && letters?.test(sentence) === false && !same.test(path),
    );
    expect(other.map(([path]) => path)).toEqual(
      letters === undefined ? [] : ['receiptPage.stored.fileName'],
    );
  });
});

test('plain Swedish is not Swedish with another name', () => {
  const own = allSentences(catalogueOf('sv-simple'));
  const changed = [...own].filter(([path, sentence]) => sentence !== swedish.get(path));
  expect(changed.length / own.size).toBeGreaterThan(0.6);
  const long = changed
    .flatMap(([, sentence]) => sentence.split(/[.?!:]\s/u))
    .filter((one) => one.split(/\s+/u).length > 16);
  expect(long).toEqual([]);
});

test('each catalogue says that no native speaker has read it yet', () => {
  const i18n = join(import.meta.dirname, '../../../web/src/i18n');
  for (const language of languages.filter((one) => one !== 'sv')) {
    for (const file of readdirSync(join(i18n, language)).filter((one) => one !== 'formats.ts')) {
      expect(readFileSync(join(i18n, language, file), 'utf8')).toMatch(
        /Not yet read by (a native speaker|readers of plain Swedish)\./,
      );
    }
  }
});
