import { findPersonalData } from './find-personal-data.ts';
import type { Finding } from './finding.ts';

/**
 * The text with "…" for what was found, so that it still reads as a text from which something was
 * left out. What only the removal brings to light goes too: nothing is found in the answer.
 */
export function removeFindings(text: string, findings: readonly Finding[]): string {
  let left = text;
  let found = findings;
  // Each turn is shorter than the one before: a finding is at least two characters.
  while (found.length > 0) {
    left = cutOut(left, found);
    found = findPersonalData(left);
  }
  return left;
}

function cutOut(text: string, findings: readonly Finding[]): string {
  let left = '';
  let end = 0;
  for (const finding of findings) {
    left += `${text.slice(end, finding.start)}…`;
    end = finding.end;
  }
  return tidy(left + text.slice(end));
}

/** "…, … och …." says no more than "…". */
function tidy(text: string): string {
  const tidied = text.replace(/…(?:[ ,]*(?:och |å |o )?…)+/g, '…').replace(/…\.+/g, '…');
  return /[\p{L}\p{N}]/u.test(tidied) ? tidied : '';
}
