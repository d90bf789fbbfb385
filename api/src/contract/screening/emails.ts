import type { Finding } from './finding.ts';

// Bounded, so that no text makes it slow.
const addressPattern =
  /[\p{L}\p{N}._%+-]{1,64}(?:@|\s?\((?:at|a)\)\s?|\s?\[at\]\s?|\s(?:snabel-?a|at)\s)[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{2,63}){1,4}/giu;

/** Addresses of e-mail, also with the sign written out. */
export function findEmails(text: string): Finding[] {
  return Array.from(text.matchAll(addressPattern), ({ 0: address, index }) => ({
    kind: 'email',
    start: index,
    end: index + address.length,
  }));
}
