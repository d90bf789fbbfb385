import type { PersonalDataKind } from '@trygghetskartan/db/vocabulary';
import { findPersonalData } from '../contract/screening/find-personal-data.ts';
import { kindsIn } from '../contract/screening/finding.ts';

/** What in a resident's words may point at somebody, by kind: the phone has warned, or never asked. */
export function screenWords(words: string): PersonalDataKind[] {
  return kindsIn(findPersonalData(words));
}
