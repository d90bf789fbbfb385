import type { Draft } from './draft.ts';

/** The questions in order; the list stands beside the map as another way to answer the first. */
export const questionSteps = ['where', 'feeling', 'why', 'when', 'more', 'check'] as const;
export type Question = (typeof questionSteps)[number];
export type Step = Question | 'list' | 'receipt';

/** What stands in the address after `#`. */
export const stepAddresses: Record<Step, string> = {
  where: 'plats',
  list: 'lista',
  feeling: 'kansla',
  why: 'orsak',
  when: 'tid',
  more: 'mer',
  check: 'kontroll',
  receipt: 'kvitto',
};

/** Where somebody who asks for a step may go: no question before the ones that it rests on. */
export function reachableStep(wanted: Step, draft: Draft, hasReceipt: boolean): Step {
  if (wanted === 'receipt') {
    return hasReceipt ? wanted : 'where';
  }
  if (wanted === 'where' || wanted === 'list') {
    return wanted;
  }
  if (draft.place === undefined) {
    return 'where';
  }
  return draft.feeling === undefined ? 'feeling' : wanted;
}

export function stepAfter(step: Step): Step {
  if (step === 'list') {
    return 'feeling';
  }
  return questionSteps[questionSteps.findIndex((one) => one === step) + 1] ?? 'check';
}

export function stepBefore(step: Step): Step {
  if (step === 'list') {
    return 'where';
  }
  return questionSteps[questionSteps.findIndex((one) => one === step) - 1] ?? 'where';
}
