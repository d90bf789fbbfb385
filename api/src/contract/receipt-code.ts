/** Twelve characters of Crockford's base 32, which has no I, L, O or U. */
const form = /^[0-9A-HJKMNP-TV-Z]{12}$/;

/**
 * A receipt code (kvittokod) as somebody types, says or pastes it, in the form that it was given in:
 * `7K3M-Q2ZD-90WA`. Upper or lower case, with or without dashes and spaces; O is read as 0, I and L as
 * 1; of an address that ends with the code the code is read. Undefined where it cannot be one.
 */
export function readReceiptCode(typed: string): string | undefined {
  const code = typed
    .slice(typed.lastIndexOf('#') + 1)
    .toUpperCase()
    .replaceAll(/[\s\p{Dash}.]/gu, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
  return form.test(code) ? code.replace(/(.{4})(?=.)/g, '$1-') : undefined;
}
