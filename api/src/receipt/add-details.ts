import type { ReceiptChange, ReceiptRow } from '@trygghetskartan/db/queries/receipts';
import { safeReasons, unsafeReasons } from '@trygghetskartan/db/vocabulary';
import type { ReceiptDetails } from '../contract/receipt.ts';
import { Problem } from '../problem.ts';
import { screenWords } from '../reports/screen-words.ts';
import { resolveFelt } from '../reports/felt-time.ts';

/**
 * What the details add to a report. An answer that was given stays: the same once more is nothing new,
 * since a phone repeats what it got no answer to, and another is refused with `receipt_answered`, all
 * of it. Reasons and actions may become more.
 */
export function addDetails(standing: ReceiptRow, details: ReceiptDetails): ReceiptChange {
  refuseUnfitting(standing, details);
  const { strength, about: { ageBand, gender } = {} } = details;
  const words = details.words === '' ? undefined : details.words?.toWellFormed();
  const felt = details.felt && resolveFelt(details.felt, standing.receivedAt);
  const answered = [
    ...isOther('/strength', standing.strength, strength),
    ...isOther('/words', standing.words, words),
    ...isOther('/about/ageBand', standing.ageBand, ageBand),
    ...isOther('/about/gender', standing.gender, gender),
    ...isOther('/felt', describeFelt(standing), felt && describeFelt(felt)),
    ...(isOtherDeed(standing, details) ? ['/actions'] : []),
  ];
  if (answered.length > 0) {
    throw new Problem('receipt_answered', {
      errors: answered.map((pointer) => ({ pointer, code: 'answered', detail: 'answered before' })),
    });
  }
  const reasons = details.reasons.filter((reason) => !standing.reasons.includes(reason));
  const actions = details.actions.filter((action) => !standing.actions.includes(action));
  return {
    ...(standing.strength === null && strength !== undefined && { strength }),
    ...(standing.words === null &&
      words !== undefined && { text: { words, findings: screenWords(words) } }),
    ...(standing.ageBand === null && ageBand !== undefined && { ageBand }),
    ...(standing.gender === null && gender !== undefined && { gender }),
    ...(standing.feltKind === 'unknown' && felt !== undefined && { felt }),
    ...(reasons.length > 0 && { reasons: [...standing.reasons, ...reasons] }),
    ...(actions.length > 0 && { actions: [...standing.actions, ...actions] }),
  };
}

function refuseUnfitting(standing: ReceiptRow, { strength, reasons }: ReceiptDetails): void {
  const fitting: readonly string[] = standing.feeling === 'unsafe' ? unsafeReasons : safeReasons;
  const unfitting = [
    ...reasons.flatMap((reason, index) => (fitting.includes(reason) ? [] : [`/reasons/${index}`])),
    ...(strength === undefined || strength.endsWith(`_${standing.feeling}`) ? [] : ['/strength']),
  ];
  if (unfitting.length > 0) {
    throw new Problem('body_invalid', {
      errors: unfitting.map((pointer) => ({
        pointer,
        code: 'custom',
        detail: 'does not belong to the feeling',
      })),
    });
  }
}

function isOther<T>(pointer: string, before: T | null, given: T | undefined): string[] {
  return before === null || given === undefined || before === given ? [] : [pointer];
}

/** Null where it was not told when. */
function describeFelt(
  felt: Pick<ReceiptRow, 'feltKind' | 'feltAt' | 'feltDayPart' | 'feltWeekPart'>,
): string | null {
  return felt.feltKind === 'unknown'
    ? null
    : [felt.feltKind, felt.feltAt?.getTime(), felt.feltDayPart, felt.feltWeekPart].join(' ');
}

/** "Nothing special" and something that was done contradict each other. */
function isOtherDeed(standing: ReceiptRow, { actions }: ReceiptDetails): boolean {
  const all = new Set([...standing.actions, ...actions]);
  return standing.actions.length > 0 && all.has('nothing') && all.size > 1;
}
