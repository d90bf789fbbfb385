import { findAddresses } from './addresses.ts';
import { findEmails } from './emails.ts';
import type { Finding } from './finding.ts';
import { findHandles } from './handles.ts';
import { findIdentityNumbers } from './identity-numbers.ts';
import { findNames } from './names.ts';
import { findOrigin } from './origin.ts';
import { findPhones } from './phones.ts';
import { findPlates } from './plates.ts';
import { readWords } from './words.ts';

/**
 * What in a Swedish text may point at a person, in the order of the text and without overlap. The
 * phone asks before a report is sent and the server when it comes in, with this same code.
 *
 * By lists, shapes and the words around: it finds most and not all (tests/unit/screening holds how
 * much), and nothing in other scripts but numbers and addresses of e-mail. A text without findings is
 * therefore still kept from the public.
 */
export function findPersonalData(text: string): Finding[] {
  const words = readWords(text);
  // Where two claim the same place, the one that is surer of its form comes first.
  return withoutOverlap([
    ...findEmails(text),
    ...findHandles(text),
    ...findIdentityNumbers(text),
    ...findPhones(text),
    ...findPlates(text),
    ...findAddresses(text),
    ...findOrigin(words),
    ...findNames(words),
  ]);
}

/** Of findings that overlap, the one that was given first. */
function withoutOverlap(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  for (const finding of findings) {
    if (kept.every((other) => finding.end <= other.start || other.end <= finding.start)) {
      kept.push(finding);
    }
  }
  return kept.sort((a, b) => a.start - b.start);
}
