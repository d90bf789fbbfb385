import { addDays, startOfDay } from '../../local-instant.ts';
import type { StudyPeriod } from './study-period.ts';

/**
 * Whether most of the time that an outline was drawn from, as far as people reported in it, lies in
 * the time before that is compared. It was then drawn round just those who happened to report in it,
 * which squares that the place is held against were not. `cellsOfOutline` takes back what that costs
 * but for some per cent (simulated, see the tests): to be said, not refused.
 */
export function isDrawnFromBefore(
  drawnFrom: { from: string; to: string } | undefined,
  { fortnights: { bounds }, past, before }: StudyPeriod,
  timeZone: string,
): boolean {
  if (drawnFrom === undefined || before === 0) return false;
  const minuteOf = (day: string): number => startOfDay(day, timeZone) / 60_000;
  const from = Math.max(bounds[0], minuteOf(drawnFrom.from));
  const to = minuteOf(addDays(drawnFrom.to, 1));
  const shared = Math.min(to, bounds[past + before]) - Math.max(from, bounds[past]);
  return shared > (to - from) / 2;
}
