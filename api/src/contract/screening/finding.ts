import { personalDataKinds, type PersonalDataKind } from '@trygghetskartan/db/vocabulary';

/** A part of a text that points at a person (uppgift som pekar ut någon): UTF-16 positions, the end not included. */
export interface Finding {
  kind: PersonalDataKind;
  start: number;
  end: number;
}

/** Each kind once, in the order of the vocabulary. */
export function kindsIn(findings: readonly Finding[]): PersonalDataKind[] {
  return personalDataKinds.filter((kind) => findings.some((finding) => finding.kind === kind));
}
