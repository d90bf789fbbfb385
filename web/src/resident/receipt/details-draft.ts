import type { ReceiptDetailsInput, ReceiptReport } from '@trygghetskartan/api/contract/receipt';
import type { Action, AgeBand, Gender, Reason, Strength } from '@trygghetskartan/db/vocabulary';
import { actionsOf, reasonsOf } from '../report/choices.ts';
import type { DraftFelt } from '../report/draft.ts';
import { toFelt } from '../report/report-input.ts';

/** What is being added to a report. */
export interface DetailsDraft {
  strength?: Strength;
  reasons: readonly Reason[];
  felt?: Exclude<DraftFelt, { kind: 'now' }>;
  actions: readonly Action[];
  words: string;
  ageBand?: AgeBand | undefined;
  gender?: Gender | undefined;
}

export const emptyDetails: DetailsDraft = { reasons: [], actions: [], words: '' };

/** What may still be said of a report: what has no answer, and more reasons and actions. */
export interface OpenQuestions {
  strength: boolean;
  reasons: readonly Reason[];
  felt: boolean;
  actions: readonly Action[];
  words: boolean;
  ageBand: boolean;
  gender: boolean;
  any: boolean;
}

export function openQuestions(report: ReceiptReport): OpenQuestions {
  const reasons = reasonsOf[report.feeling].filter((one) => !report.reasons.includes(one));
  const actions = openActions(report);
  const questions = {
    strength: report.strength === null,
    felt: report.feltKind === 'unknown',
    words: report.words === null,
    ageBand: report.ageBand === null,
    gender: report.gender === null,
  };
  const any =
    reasons.length > 0 || actions.length > 0 || Object.values(questions).some((open) => open);
  return { ...questions, reasons, actions, any };
}

/** "Nothing special" stands alone: nothing is added to it, and it is added to nothing. */
function openActions({ feeling, actions }: ReceiptReport): readonly Action[] {
  if (actions.includes('nothing')) {
    return [];
  }
  return actionsOf[feeling].filter(
    (one) => !actions.includes(one) && (one !== 'nothing' || actions.length === 0),
  );
}

/** As the contract wants it; undefined while nothing is answered. */
export function toDetailsInput(
  draft: DetailsDraft,
  timeZone: string,
): ReceiptDetailsInput | undefined {
  const { strength, reasons, actions, ageBand, gender } = draft;
  const felt = toFelt(draft.felt, timeZone);
  const words = draft.words.trim();
  const details: ReceiptDetailsInput = {
    ...(strength !== undefined && { strength }),
    ...(reasons.length > 0 && { reasons: [...reasons] }),
    ...(felt !== undefined && felt.kind !== 'now' && { felt }),
    ...(actions.length > 0 && { actions: [...actions] }),
    ...(words !== '' && { words }),
    ...((ageBand !== undefined || gender !== undefined) && {
      about: {
        ...(ageBand !== undefined && { ageBand }),
        ...(gender !== undefined && { gender }),
      },
    }),
  };
  return Object.keys(details).length === 0 ? undefined : details;
}
