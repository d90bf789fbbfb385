import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findShownWords, shownWordsIn } from '../../support/shown-words.ts';

test('no sentence that a resident sees or hears stands outside the catalogues', () => {
  expect(findShownWords(join(import.meta.dirname, '../../..'))).toEqual([]);
});

describe('a sentence outside the catalogues is found', () => {
  test.each([
    ['between tags', '<p>Vad gjorde du?</p>', 'Vad gjorde du?'],
    ['as one word between tags', '<button>Skicka</button>', 'Skicka'],
    ['in braces', "<p>{open ? 'Stäng' : texts.open}</p>", 'Stäng'],
    ['after &&', "<p>{failed && 'Failed'}</p>", 'Failed'],
    ['in a template', '<p>{`Steg ${step}`}</p>', 'Steg '],
    ['in a label for screen readers', '<button aria-label="Close" />', 'Close'],
    ['in a title', "<a title={'More'} />", 'More'],
    ['in an alternative text', '<img alt="En karta" />', 'En karta'],
    ['in a value', "const said = 'Rapporten är skickad.';", 'Rapporten är skickad.'],
    ['in an English value', "return 'Please try again';", 'Please try again'],
    ['in a property', "const texts = { send: 'Skicka nu' };", 'Skicka nu'],
    ['set as a title', "document.title = 'Sänd';", 'Sänd'],
  ])('%s', (_, code, words) => {
    expect(shownWordsIn('Example.tsx', code).map((one) => one.words)).toEqual([words]);
  });
});

test.each([
  '<p className="soft small">{texts.send}</p>',
  '<p className={`notice notice--${tone} stack`}>{texts.send}</p>',
  '<path d="M2 13V8a5 5 0 0 1 10 0" />',
  "throw new Error('the page has no #root');",
  "matchMedia('(prefers-reduced-motion: reduce)').matches;",
  "element.classList.toggle('voices--unwritten', true);",
  "import '../design/base.css';",
  "event.key === 'Escape';",
  '<p>{count} · {name}.</p>',
])('%s is none', (code) => {
  expect(shownWordsIn('Example.tsx', code)).toEqual([]);
});
