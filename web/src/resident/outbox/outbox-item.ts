import type { ReportInput, ReportReceipt } from '@trygghetskartan/api/contract/report';
import type { FailureCode } from '../../api-client/problem-error.ts';
import type { Draft } from '../report/draft.ts';
import type { Step } from '../report/step.ts';
import type { Point } from '../where/distance.ts';

/** Saved, sending, received: the three honest states; refused when an answer must be mended first. */
export type OutboxState =
  | { name: 'saved'; attempts: number; notBefore: number; problem?: FailureCode }
  | { name: 'sending'; attempts: number }
  | { name: 'received'; receiptCode: string; receivedAt: string }
  | { name: 'refused'; code: FailureCode; pointers: readonly string[] };

/** A report (rapport) in the phone's queue. */
export interface OutboxItem {
  /** The idempotency key; the same at every attempt. */
  key: string;
  createdAt: number;
  /** The place in words, for the list. */
  placeName: string;
  /** The place on the map, which the receipt shows; a whole area has none, and an older version kept none. */
  point?: Point;
  state: OutboxState;
  /** Gone once the server has it: the phone keeps the receipt and not the answers. */
  report?: ReportInput;
  draft?: Draft;
}

export type OutboxEvent =
  | { type: 'started' }
  | { type: 'received'; receipt: ReportReceipt }
  | {
      type: 'failed';
      code: FailureCode;
      pointers: readonly string[];
      retryAfterSeconds?: number | undefined;
      at: number;
      /** 0–1, spreads the phones that all lost the same network. */
      random: number;
    }
  | { type: 'hurried' };

const firstWaitMs = 2000;
const longestWaitMs = 5 * 60 * 1000;

/** Answers that say that this report will never be taken as it is. Everything else is tried again. */
const refusals: readonly FailureCode[] = [
  'body_invalid',
  'body_too_large',
  'place_outside',
  'felt_in_future',
  'felt_too_old',
  'idempotency_key_reused',
];

export function afterEvent(item: OutboxItem, event: OutboxEvent): OutboxItem {
  const { state } = item;
  if (state.name === 'received') {
    return item;
  }
  const attempts = state.name === 'refused' ? 0 : state.attempts;
  if (event.type === 'started') {
    return { ...item, state: { name: 'sending', attempts: attempts + 1 } };
  }
  if (event.type === 'received') {
    const { receiptCode, receivedAt } = event.receipt;
    // All but the answers.
    const { report: _report, draft: _draft, ...kept } = item;
    return { ...kept, state: { name: 'received', receiptCode, receivedAt } };
  }
  if (event.type === 'hurried') {
    return state.name === 'saved' ? { ...item, state: { ...state, notBefore: 0 } } : item;
  }
  const { code, pointers, at, retryAfterSeconds, random } = event;
  if (refusals.includes(code)) {
    return { ...item, state: { name: 'refused', code, pointers } };
  }
  const notBefore = at + waitMs(attempts, retryAfterSeconds, random);
  return { ...item, state: { name: 'saved', attempts, notBefore, problem: code } };
}

/** As it is found when the page opens: what was being sent when the browser died is sent again. */
export function reopened(item: OutboxItem): OutboxItem {
  return item.state.name === 'sending'
    ? { ...item, state: { name: 'saved', attempts: item.state.attempts, notBefore: 0 } }
    : item;
}

/** Doubles from two seconds to five minutes, never sooner than the server asks, up to a fifth more. */
export function waitMs(
  attempts: number,
  retryAfterSeconds: number | undefined,
  random: number,
): number {
  const doubled = Math.min(longestWaitMs, firstWaitMs * 2 ** Math.max(0, attempts - 1));
  return Math.max(doubled, (retryAfterSeconds ?? 0) * 1000) * (1 + random / 5);
}

/** The question whose answer was refused. */
export function stepToMend(code: FailureCode, pointers: readonly string[]): Step {
  if (code === 'place_outside') {
    return 'where';
  }
  if (code === 'felt_in_future' || code === 'felt_too_old') {
    return 'when';
  }
  if (code === 'body_too_large') {
    return 'more';
  }
  const part = pointers[0]?.split('/')[1] ?? '';
  const steps: Record<string, Step> = {
    place: 'where',
    feeling: 'feeling',
    strength: 'feeling',
    reasons: 'why',
    felt: 'when',
    actions: 'more',
    words: 'more',
    about: 'more',
  };
  return steps[part] ?? 'check';
}
