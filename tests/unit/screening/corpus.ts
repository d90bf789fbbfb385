import type { Finding } from '@trygghetskartan/api/contract/screening/finding';
import { innocent } from './corpus/innocent.ts';
import { names } from './corpus/names.ts';
import { numbers } from './corpus/numbers.ts';
import { origin } from './corpus/origin.ts';
import { unseen } from './corpus/unseen.ts';
import { unfamiliar } from './corpus/unfamiliar.ts';

export interface Sentence {
  text: string;
  /** What stands in it, by the one who wrote it; in the order of the text. */
  labelled: Finding[];
}

const kindOfMark = {
  n: 'name',
  i: 'identity_number',
  p: 'phone',
  e: 'email',
  v: 'plate',
  a: 'address',
  o: 'origin',
} as const satisfies Record<string, Finding['kind']>;

const isMark = (mark: string): mark is keyof typeof kindOfMark => mark in kindOfMark;

/** `{n:Kalle} kör` as the text `Kalle kör` with a name from 0 to 5. */
function readSentence(marked: string): Sentence {
  const labelled: Finding[] = [];
  let text = '';
  let last = 0;
  for (const { 0: whole, 1: mark = '', 2: inside = '', index } of marked.matchAll(
    /\{(\w):([^}]+)\}/g,
  )) {
    if (!isMark(mark)) {
      throw new RangeError(`no kind has the mark ${mark}`);
    }
    text += marked.slice(last, index);
    labelled.push({ kind: kindOfMark[mark], start: text.length, end: text.length + inside.length });
    text += inside;
    last = index + whole.length;
  }
  return { text: text + marked.slice(last), labelled };
}

/** FNV-1a: which half a sentence is in depends on nothing but its own text. */
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

const sentences = [...names, ...numbers, ...origin, ...innocent].map(readSentence);

/**
 * The halves were parted before the first rule was written: what is known of the one may shape the
 * rules, the other only measures them.
 */
export const heldOutHalf = sentences.filter(({ text }) => hashText(text) % 2 === 1);
export const tuningHalf = [
  ...sentences.filter(({ text }) => hashText(text) % 2 === 0),
  ...unfamiliar.map(readSentence),
];

/** The nearest to a stranger's text: see corpus/unseen.ts. */
export const unseenSentences = unseen.map(readSentence);
