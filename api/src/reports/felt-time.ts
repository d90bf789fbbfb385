import type { DayPart, FeltKind, WeekPart } from '@trygghetskartan/db/vocabulary';
import type { ReportBody } from '../contract/report.ts';
import { Problem } from '../problem.ts';

/** Phones' clocks go wrong by a time zone or a day; more than that is a mistake to be corrected. */
const clockErrorMs = 24 * 60 * 60 * 1000;
const oldestYears = 2;

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
 */
export function resolveFelt(felt: ReportBody['felt'], receivedAt: Date): FeltTime {
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
  const at = new Date(felt.at);
  const errors = (code: string, detail: string) => [{ pointer: '/felt/at', code, detail }];
  if (at.getTime() > receivedAt.getTime() + clockErrorMs) {
    throw new Problem('felt_in_future', {
      errors: errors('felt_in_future', 'more than 24 hours ahead'),
    });
  }
  const oldest = new Date(receivedAt);
  oldest.setUTCFullYear(oldest.getUTCFullYear() - oldestYears);
  if (at < oldest) {
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
