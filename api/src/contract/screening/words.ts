/** A word of a text. */
export interface Word {
  start: number;
  end: number;
  /** Lower case, with no accents but å, ä and ö: what lists are asked for. */
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

const plain: Record<string, string> = { ı: 'i', ł: 'l', đ: 'd', ø: 'ö', æ: 'ä', '’': "'" };

/** Lower case, and of all accents only those of å, ä and ö: "Wiśniewski" is often written without. */
function toKey(word: string): string {
  return word
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^a-zåäö:'-]/gu, (letter) => plain[letter] ?? withoutAccent(letter));
}

function withoutAccent(letter: string): string {
  return letter.normalize('NFD').replaceAll(/\p{M}/gu, '');
}

/** A list as it is written down: words with white space between. */
export function wordSet(list: string): Set<string> {
  return new Set(list.trim().split(/\s+/));
}
