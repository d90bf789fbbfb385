/*
 * Marks round what runs its own way inside a sentence (Unicode Bidirectional Algorithm, 2.4). Without
 * them a phone number or the name of a street takes its neighbours' places in Arabic.
 */

/** A number, a code, an address: always read from the left. */
export const fromLeft = (text: string): string => `\u2066${text}\u2069`;

/** A Swedish name inside another language; `Words` also tells a screen reader that it is Swedish. */
export const swedish = (name: string): string => `\u2068${name}\u2069`;

/** The sentence without the marks, for where nothing but letters is wanted. */
export const plain = (sentence: string): string => sentence.replaceAll(/[\u2066-\u2069]/gu, '');

/** What stands between the marks of `swedish`, in turn with what stands outside. */
export function partsOf(sentence: string): string[] {
  return sentence.split(/\u2068([^\u2068\u2069]*)\u2069/u);
}
