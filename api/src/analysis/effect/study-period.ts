import type { ReportColumns } from '../columns.ts';
import { addDays } from '../../local-instant.ts';
import {
  dropFortnights,
  fortnightsBefore,
  fortnightsFrom,
  type Fortnights,
} from '../trend/fortnights.ts';
import { countPeriodsBeforeStart } from '../trend/people-per-period.ts';

/** Fewer on a side say nothing of how much fortnights vary. */
const LEAST_FORTNIGHTS = 3;
/** How far back a place's own past goes, beyond the time before that is compared. */
const PAST_FORTNIGHTS = 26;

/** Neighbouring fortnights: the place's past, then the time before, then the time after. */
export type StudyPeriod = {
  fortnights: Fortnights;
  past: number;
  before: number;
  after: number;
};

/**
 * The fortnights round the start of a measure, `asked` on each side. After it only those that are
 * over; before it only those in which reporting had begun; the same number on both sides, so that
 * counts can be subtracted. With fewer than three after the start there is no time after, and the time
 * before stands alone.
 */
export function chooseStudyPeriod(
  columns: ReportColumns,
  start: string,
  asked: number,
  today: string,
  timeZone: string,
  minimumReporters: number,
): StudyPeriod {
  const earliest = addDays(start, -14 * (asked + PAST_FORTNIGHTS));
  // Of a measure to come: the time before ends with what is over.
  const end = start < today ? start : today;
  const all = fortnightsBefore(end, earliest, timeZone);
  const earlier = dropFortnights(
    all,
    countPeriodsBeforeStart(columns, all.bounds, minimumReporters),
  );
  const known = earlier.days.length;
  const over = countFortnightsOver(start, asked, today);
  const after = Math.min(over, known) < LEAST_FORTNIGHTS ? 0 : Math.min(over, known);
  const before = after === 0 ? Math.min(asked, known) : after;
  const later = fortnightsFrom(start, after, timeZone);
  return {
    fortnights: {
      days: [...earlier.days, ...later.days],
      bounds: Int32Array.from([...earlier.bounds, ...later.bounds.slice(1)]),
    },
    past: known - before,
    before,
    after,
  };
}

function countFortnightsOver(start: string, asked: number, today: string): number {
  let over = 0;
  while (over < asked && addDays(start, 14 * (over + 1)) <= today) over++;
  return over;
}
