import type {
  Action,
  AgeBand,
  DayPart,
  Feeling,
  Gender,
  PlaceMethod,
  Reason,
  Strength,
  WeekPart,
} from '@trygghetskartan/db/vocabulary';
import { actionsOf, reasonsOf, strengths } from './choices.ts';

/** The place of a report, with its name in words for lists and the check. */
export interface ChosenPlace {
  lng: number;
  lat: number;
  method: Exclude<PlaceMethod, 'import'>;
  accuracyMetres?: number;
  name: string;
  /** Slug, where the place is an area; absent there for the whole municipality. */
  area?: string;
  /** Where in the area it is, in the resident's words. */
  description?: string;
}

/** When it was felt, as far as the resident has answered. Date and time are those at the place. */
export type DraftFelt =
  | { kind: 'now'; at: string }
  | { kind: 'part'; dayPart?: DayPart; weekPart?: WeekPart }
  | { kind: 'moment'; date: string; time: string };

/** A report (rapport) being written. */
export interface Draft {
  /** The idempotency key that it will be sent with: one draft can become one report only. */
  key: string;
  place?: ChosenPlace;
  feeling?: Feeling;
  strength?: Strength;
  reasons: readonly Reason[];
  felt?: DraftFelt;
  actions: readonly Action[];
  words: string;
  /** A description of the place that is being written and not chosen yet. */
  describing?: string;
}

/** Asked once per device, stored apart from the words. */
export interface AboutYou {
  ageBand?: AgeBand;
  gender?: Gender;
}

export function emptyDraft(key: string): Draft {
  return { key, reasons: [], actions: [], words: '' };
}

/** The draft at a place that has been chosen. */
export function withPlace(draft: Draft, place: ChosenPlace): Draft {
  const { describing: _describing, ...rest } = draft;
  return { ...rest, place };
}

/** Answers that belong to the other feeling go; what suits both stays. */
export function withFeeling(draft: Draft, feeling: Feeling): Draft {
  const { strength, ...rest } = draft;
  return {
    ...rest,
    feeling,
    reasons: draft.reasons.filter((reason) => reasonsOf[feeling].includes(reason)),
    actions: draft.actions.filter((action) => actionsOf[feeling].includes(action)),
    ...(strength !== undefined && strengths[feeling].includes(strength) && { strength }),
  };
}

/** Whether there is anything to choose of what was done. */
export function asksForActions({ feeling }: Draft): boolean {
  return feeling !== undefined && actionsOf[feeling].length > 0;
}

/** On when it was off, off when it was on. */
export function toggled<T>(values: readonly T[], value: T): T[] {
  return values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
}

/** "Nothing special" cannot stand beside something that was done. */
export function toggledAction(actions: readonly Action[], action: Action): Action[] {
  const next = toggled(actions, action);
  return action === 'nothing'
    ? next.filter((one) => one === 'nothing')
    : next.filter((one) => one !== 'nothing');
}
