/** A word of a text. */
export interface Word {
  start: number;
  end: number;
  /** Lower case, composed: what lists are asked for. */
  key: string;
  /** Begins with a capital and is not shouted. */
  capital: boolean;
  /** The first of a sentence, whose capital says nothing. */
  first: boolean;
  /** What stands between the word before and this one. */
  gap: string;
}

const wordPattern = /[\p{L}\p{M}]+(?:['’:-][\p{L}\p{M}]+)*/gu;
const capitalPattern = /^\p{Lu}/u;
const shoutPattern = /^\p{Lu}[\p{Lu}\p{M}’'-]+$/u;

export function readWords(text: string): Word[] {
  const words: Word[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(wordPattern)) {
    const gap = text.slice(end, index);
    words.push({
      start: index,
      end: index + word.length,
      key: toKey(word),
      capital: capitalPattern.test(word) && !shoutPattern.test(word),
      first: words.length === 0 || /[.!?…\n]/.test(gap),
      gap,
    });
    end = index + word.length;
  }
  return words;
}

/** The dotted capital of Turkish becomes two characters in lower case, of which the lists hold one. */
function toKey(word: string): string {
  return word.normalize('NFC').toLowerCase().replaceAll('\u0307', '').replaceAll('’', "'");
}

/** A list as it is written down: words with white space between. */
export function wordSet(list: string): Set<string> {
  return new Set(list.trim().split(/\s+/));
}
