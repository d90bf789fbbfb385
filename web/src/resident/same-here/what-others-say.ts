import type { PublicPlace } from '@trygghetskartan/api/contract/public-map';
import type { Feeling, Reason } from '@trygghetskartan/db/vocabulary';

/** What most people say of a place. */
export interface OthersAnswer {
  feeling: Feeling;
  /** The most common, most voices first. */
  reasons: readonly Reason[];
}

const mostReasons = 3;

/** Undefined where opinions are divided, or too few have spoken to say: then nobody's answer is offered. */
export function whatOthersSay({ unsafe, reasons }: PublicPlace): OthersAnswer | undefined {
  if (unsafe === undefined) {
    return undefined;
  }
  if (unsafe.low > 50) {
    return {
      feeling: 'unsafe',
      reasons: reasons.slice(0, mostReasons).map(({ reason }) => reason),
    };
  }
  return unsafe.high < 50 ? { feeling: 'safe', reasons: [] } : undefined;
}
