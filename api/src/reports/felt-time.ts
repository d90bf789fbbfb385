import type { DayPart, FeltKind, WeekPart } from '@trygghetskartan/db/vocabulary';
import type { ReportBody } from '../contract/report.ts';
import { Problem } from '../problem.ts';

/** Phones' clocks go wrong by a time zone or a day; more than that is a mistake to be corrected. */
const clockErrorMs = 24 * 60 * 60 * 1000;
export const oldestYears = 2;
/** A difference below this is a request's way and not a wrong clock. */
const leastClockErrorMs = 2 * 60 * 1000;

/** When it was felt, as it is stored. */
interface FeltTime {
  feltKind: FeltKind;
  feltAt: Date | null;
  feltDayPart: DayPart | null;
  feltWeekPart: WeekPart | null;
}

/**
 * Throws `felt_in_future` for more than 24 hours ahead of the server and `felt_too_old` for more than
 * two years back. Nothing is felt after it is told: up to 24 hours ahead becomes the time of receipt.
 * "Now" is mended by what the phone's clock said when it sent.
 */
export function resolveFelt(felt: ReportBody['felt'], receivedAt: Date, sentAt?: string): FeltTime {
  if (felt === undefined) {
    return { feltKind: 'unknown', feltAt: null, feltDayPart: null, feltWeekPart: null };
  }
  if (felt.kind === 'part') {
    return {
      feltKind: 'part',
      feltAt: null,
      feltDayPart: felt.dayPart,
      feltWeekPart: felt.weekPart ?? null,
    };
  }
  const at =
    felt.kind === 'now' ? byOurClock(new Date(felt.at), receivedAt, sentAt) : new Date(felt.at);
  const errors = (code: string, detail: string) => [{ pointer: '/felt/at', code, detail }];
  if (at.getTime() > receivedAt.getTime() + clockErrorMs) {
    throw new Problem('felt_in_future', {
      errors: errors('felt_in_future', 'more than 24 hours ahead'),
    });
  }
  const oldest = new Date(receivedAt);
  oldest.setUTCFullYear(oldest.getUTCFullYear() - oldestYears);
  // A clock can be set so far off that no date is left of it.
  if (at < oldest || Number.isNaN(at.getTime())) {
    throw new Problem('felt_too_old', {
      errors: errors('felt_too_old', 'more than two years ago'),
    });
  }
  return {
    feltKind: felt.kind,
    feltAt: at > receivedAt ? receivedAt : at,
    feltDayPart: null,
    feltWeekPart: null,
  };
}

/**
 * A phone that is an hour wrong is wrong by the same hour when it sends: how long it waited in between is
 * right. A day and time that somebody chose are not the phone's and stay.
 */
function byOurClock(at: Date, receivedAt: Date, sentAt = ''): Date {
  const error = Date.parse(sentAt) - receivedAt.getTime();
  return Math.abs(error) < leastClockErrorMs || Number.isNaN(error)
    ? at
    : new Date(at.getTime() - error);
}
