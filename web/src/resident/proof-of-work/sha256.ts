/**
 * SHA-256 (FIPS 180-4) of short texts, many times over. Not the browser's own: that one is missing on
 * plain http, and its promise for each hash takes longer than the hash.
 */

/** The first 32 bits of the fractional parts of the roots of the first primes. */
const primes: number[] = [];
for (let candidate = 2; primes.length < 64; candidate++) {
  if (primes.every((prime) => candidate % prime !== 0)) {
    primes.push(candidate);
  }
}
const fraction = (root: number): number => ((root % 1) * 2 ** 32) | 0;
const constants = Int32Array.from(primes, (prime) => fraction(Math.cbrt(prime)));
const begin = Int32Array.from(primes.slice(0, 8), (prime) => fraction(Math.sqrt(prime)));

const schedule = new Int32Array(64);

const rotate = (word: number, bits: number): number => (word >>> bits) | (word << (32 - bits));

/** Takes one block of 64 bytes into the state. */
function compress(state: Int32Array, bytes: Uint8Array, from: number): void {
  for (let t = 0; t < 16; t++) {
    const at = from + 4 * t;
    schedule[t] =
      ((bytes[at] ?? 0) << 24) |
      ((bytes[at + 1] ?? 0) << 16) |
      ((bytes[at + 2] ?? 0) << 8) |
      (bytes[at + 3] ?? 0);
  }
  for (let t = 16; t < 64; t++) {
    const early = schedule[t - 15] ?? 0;
    const late = schedule[t - 2] ?? 0;
    schedule[t] =
      ((schedule[t - 16] ?? 0) +
        (rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3)) +
        (schedule[t - 7] ?? 0) +
        (rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10))) |
      0;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let t = 0; t < 64; t++) {
    const first =
      (h +
        (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) +
        ((e & f) ^ (~e & g)) +
        (constants[t] ?? 0) +
        (schedule[t] ?? 0)) |
      0;
    const second =
      ((rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  [a, b, c, d, e, f, g, h].forEach((word, index) => {
    state[index] = ((state[index] ?? 0) + word) | 0;
  });
}

/**
 * Gives a function that hashes the text with a number behind it, into eight words that the next call
 * overwrites. What the text fills of whole blocks is hashed once.
 */
export function hashesWithNumber(text: string): (number: number) => Int32Array {
  const head = new TextEncoder().encode(text);
  const whole = head.length - (head.length % 64);
  const start = Int32Array.from(begin);
  for (let from = 0; from < whole; from += 64) {
    compress(start, head, from);
  }
  const rest = head.subarray(whole);
  const tail = new Uint8Array(128);
  tail.set(rest);
  const view = new DataView(tail.buffer);
  const state = new Int32Array(8);

  return (number) => {
    const digits = String(number);
    tail.fill(0, rest.length);
    for (let index = 0; index < digits.length; index++) {
      tail[rest.length + index] = digits.charCodeAt(index);
    }
    const length = rest.length + digits.length;
    tail[length] = 0x80;
    // A one, and the length in bits at the end: they need nine bytes of the last block.
    const blocks = length + 9 > 64 ? 2 : 1;
    view.setUint32(64 * blocks - 4, 8 * (whole + length));
    state.set(start);
    for (let block = 0; block < blocks; block++) {
      compress(state, tail, 64 * block);
    }
    return state;
  };
}
