import type { Finding } from './finding.ts';
import { isOfCalendar, mayBeUnknownName, readContext } from './name-context.ts';
import { readGivenName, readSurname } from './name-lists.ts';
import { afterPlace, beforePlace, isPlaceWord, placesAndShops } from './places.ts';
import type { Word } from './words.ts';

/**
 * Names of persons: a name that is nothing else counts as it stands, also in small letters; one that is
 * a word too needs a capital inside a sentence, a surname or a phrase that says who is meant; an unknown
 * one needs the phrase and the capital.
 */
export function findNames(words: readonly Word[]): Finding[] {
  const findings: Finding[] = [];
  for (let index = 0; index < words.length; index++) {
    const first = words[index];
    if (first === undefined || !beginsName(words, index)) {
      continue;
    }
    const lastIndex = endOfName(words, index);
    const last = words[lastIndex] ?? first;
    if (!belongsToPlace(words, index, lastIndex)) {
      findings.push({ kind: 'name', start: first.start, end: last.end });
    }
    index = lastIndex;
  }
  return findings;
}

function beginsName(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word === undefined || placesAndShops.has(word.key)) {
    return false;
  }
  const { key, capital, first } = word;
  const given = readGivenName(key);
  const surname = readSurname(key);
  if (given?.sureness === 'sure' || (/sson'?s?$/.test(key) && surname?.sureness === 'sure')) {
    return true;
  }
  const context = readContext(words, index);
  if (given !== undefined) {
    return (
      (capital && !first && !isOfCalendar(key)) ||
      context === 'called' ||
      context === 'own' ||
      (capital && context === 'title') ||
      (!given.genitive && isSurnameBeside(words, index + 1, capital))
    );
  }
  if (surname?.sureness === 'sure') {
    const beforeName = capital && isNameBeside(words, index + 1);
    if ((capital && !first) || context === 'title' || beforeName) {
      return true;
    }
  }
  if (!mayBeUnknownName(word)) {
    return false;
  }
  return (
    (context === 'called' && (capital || !/(?:a|de|t)$/.test(key))) ||
    ((context === 'title' || context === 'own') && capital && !first) ||
    (capital && !first && isSurnameBeside(words, index + 1, true))
  );
}

function isSurnameBeside(words: readonly Word[], index: number, capitals: boolean): boolean {
  const word = words[index];
  if (word === undefined || word.gap !== ' ' || placesAndShops.has(word.key)) {
    return false;
  }
  const surname = readSurname(word.key);
  return surname !== undefined && (word.capital || (!capitals && surname.sureness === 'sure'));
}

/** As where the surname comes first: "Pham Thi Lan". */
function isNameBeside(words: readonly Word[], index: number): boolean {
  const word = words[index];
  return word?.gap === ' ' && word.capital && readGivenName(word.key) !== undefined;
}

const particles = /^(?:von|van|af|de|al|el|bin|abu|della|dos)$/;

/** Index of the last word of the name that begins here. */
function endOfName(words: readonly Word[], start: number): number {
  let last = start;
  for (let index = start + 1; index <= start + 4; index++) {
    const word = words[index];
    const previous = words[index - 1];
    if (word === undefined || previous === undefined || word.gap !== ' ') {
      break;
    }
    if (particles.test(word.key) && (words[index + 1]?.capital ?? false)) {
      continue;
    }
    if (!continuesName(word, words[last])) {
      break;
    }
    last = index;
  }
  return last;
}

function continuesName(word: Word, before: Word | undefined): boolean {
  if (before === undefined || placesAndShops.has(word.key)) {
    return false;
  }
  const surname = readSurname(word.key);
  const given = readGivenName(word.key);
  const known = surname ?? given;
  if (surname?.sureness === 'sure' || given?.sureness === 'sure') {
    return true;
  }
  const afterGenitive =
    readGivenName(before.key)?.genitive === true || readSurname(before.key)?.genitive === true;
  return word.capital && !afterGenitive && (known !== undefined || mayBeUnknownName(word));
}

/** "Annas café", "Café Linnéa", "Karl Johans gata", "Lars Kaggsgatan": places with somebody's name. */
function belongsToPlace(words: readonly Word[], start: number, end: number): boolean {
  const previous = words[start - 1];
  const next = words[end + 1];
  const last = words[end];
  if (previous !== undefined && words[start]?.gap === ' ' && beforePlace.test(previous.key)) {
    return true;
  }
  if (next === undefined || last === undefined || !/^ (?:& )?$/.test(next.gap)) {
    return false;
  }
  return (
    (last.key.endsWith('s') && afterPlace.test(next.key)) ||
    (next.gap === ' & ' && afterPlace.test(next.key)) ||
    (next.capital && isPlaceWord.test(next.key))
  );
}
