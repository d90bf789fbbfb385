/** Crockford's base 32: no I, L, O or U, so that a code survives being read aloud or written down. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The digits of a whole number of bytes as hexadecimal: what `toCrockford` was given. */
export function fromCrockford(code: string): string {
  const digits = code.replaceAll('-', '');
  const value = Array.from(digits).reduce(
    (sum, digit) => sum * 32n + BigInt(alphabet.indexOf(digit)),
    0n,
  );
  return value.toString(16).padStart((digits.length * 5) / 4, '0');
}

/** The first `length` characters (5 bits each), in groups of four: `7K3M-Q2ZD-90WA`. */
export function toCrockford(bytes: Uint8Array, length: number): string {
  if (bytes.length * 8 < length * 5) {
    throw new RangeError('too few bytes for the code');
  }
  let bits = 0;
  let count = 0;
  let code = '';
  for (const byte of bytes) {
    bits = ((bits << 8) | byte) & 0xfff;
    count += 8;
    while (count >= 5 && code.length < length) {
      count -= 5;
      code += alphabet[(bits >> count) & 31];
    }
  }
  return code.replace(/(.{4})(?=.)/g, '$1-');
}
