/**
 * Numbers people by their pseudonymous keys, in the order of first appearance, without keeping a
 * string: 16 bytes of key each in pages, and a hash table of numbers with open addressing. A table
 * that grows by a quarter stays between 56 % and 70 % full, so that a person costs at most
 * 16 + 4/.56 < 24 bytes.
 */
export type ReporterTable = {
  count: number;
  /** The key of number n is words 4·(n mod PAGE) … + 3 of page ⌊n / PAGE⌋. */
  readonly keyPages: Uint32Array[];
  /** Number + 1 of a person, 0 where free. */
  slots: Uint32Array;
};

const KEYS_A_PAGE = 1024;
/** 128 bits tell people apart. */
export const KEY_WORDS = 4;
const KEY_DIGITS = 32;
const FULLEST = 0.7;
const GROWTH = 1.25;

export function createReporterTable(): ReporterTable {
  return { count: 0, keyPages: [], slots: new Uint32Array(256) };
}

/** The number of a person whose key is the one at this place among the keys, see `readKey`. */
export function numberOfReporter(table: ReporterTable, keys: Uint32Array, at: number): number {
  const first = at * KEY_WORDS;
  const slot = findSlot(table, keys, first);
  const known = table.slots[slot];
  if (known !== 0) return known - 1;
  const number = table.count++;
  writeKey(table, number, keys.subarray(first, first + KEY_WORDS));
  table.slots[slot] = number + 1;
  if (table.count > FULLEST * table.slots.length) rehash(table);
  return number;
}

export function bytesOfReporters({ keyPages, slots }: ReporterTable): number {
  return slots.byteLength + keyPages.reduce((sum, page) => sum + page.byteLength, 0);
}

/**
 * Writes a key to this place among the keys. It is hexadecimal; its first 128 bits count, a shorter one
 * is a number with zeros before it. Throws TypeError for a key that is not hexadecimal.
 */
export function readKey(key: string, keys: Uint32Array, at: number): void {
  const digits = Math.min(key.length, KEY_DIGITS);
  if (digits === 0) throw new TypeError('a reporter key must not be empty');
  // Right-aligned, so that a short key is a number.
  for (let word = 0, end = digits - KEY_DIGITS + 8; word < KEY_WORDS; word++, end += 8) {
    let value = 0;
    for (let i = Math.max(0, end - 8); i < end; i++) {
      value = (value << 4) | hexDigit(key.charCodeAt(i));
    }
    keys[at * KEY_WORDS + word] = value;
  }
}

function hexDigit(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  const letter = code | 32;
  if (letter >= 97 && letter <= 102) return letter - 87;
  throw new TypeError('a reporter key must be hexadecimal');
}

/** Where the key whose first word is given stands, or the free slot where it would stand. */
function findSlot({ keyPages, slots }: ReporterTable, keys: Uint32Array, first: number): number {
  const [a, b, c, d] = [keys[first], keys[first + 1], keys[first + 2], keys[first + 3]];
  let slot = slotOf(a, b, c, d, slots.length);
  for (;;) {
    const number = slots[slot] - 1;
    if (number < 0) return slot;
    const page = keyPages[Math.floor(number / KEYS_A_PAGE)];
    const at = (number % KEYS_A_PAGE) * KEY_WORDS;
    if (page[at] === a && page[at + 1] === b && page[at + 2] === c && page[at + 3] === d)
      return slot;
    slot = slot + 1 === slots.length ? 0 : slot + 1;
  }
}

function writeKey({ keyPages }: ReporterTable, number: number, words: Uint32Array): void {
  const page = Math.floor(number / KEYS_A_PAGE);
  keyPages[page] ??= new Uint32Array(KEYS_A_PAGE * KEY_WORDS);
  keyPages[page].set(words, (number % KEYS_A_PAGE) * KEY_WORDS);
}

function rehash(table: ReporterTable): void {
  const slots = new Uint32Array(Math.ceil(table.slots.length * GROWTH));
  for (let number = 0; number < table.count; number++) {
    const page = table.keyPages[Math.floor(number / KEYS_A_PAGE)];
    const at = (number % KEYS_A_PAGE) * KEY_WORDS;
    let slot = slotOf(page[at], page[at + 1], page[at + 2], page[at + 3], slots.length);
    while (slots[slot] !== 0) slot = slot + 1 === slots.length ? 0 : slot + 1;
    slots[slot] = number + 1;
  }
  table.slots = slots;
}

/** Keys are hashes already, but nothing here relies on it: the words are mixed (MurmurHash3's last step). */
function slotOf(a: number, b: number, c: number, d: number, slots: number): number {
  let hash = a ^ Math.imul(b, 0x9e3779b1) ^ Math.imul(c, 0x85ebca77) ^ Math.imul(d, 0xc2b2ae3d);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return Math.floor((((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32) * slots);
}
