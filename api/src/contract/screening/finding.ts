import type { PersonalDataKind } from '@trygghetskartan/db/vocabulary';

/** A part of a text that points at a person (uppgift som pekar ut någon): UTF-16 positions, the end not included. */
export interface Finding {
  kind: PersonalDataKind;
  start: number;
  end: number;
}
