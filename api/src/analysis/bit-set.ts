/** The chosen words as a set: bit i stands for words[i] of the vocabulary. */
export function bitSet<T extends string>(words: readonly T[], chosen: readonly T[]): number {
  let mask = 0;
  for (const word of chosen) mask |= 1 << words.indexOf(word);
  return mask;
}
