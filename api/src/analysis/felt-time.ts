import type { DayPart, FeltKind } from '@trygghetskartan/db/vocabulary';

/**
 * The moment at which it was felt, epoch milliseconds, where one is known to the hour: what was
 * given as a date and time, or "now", which without a time means when the report was received.
 */
export function feltMoment(report: {
  feltKind: FeltKind;
  feltAt: number | undefined;
  receivedAt: number;
}): number | undefined {
  if (report.feltKind === 'now') return report.feltAt ?? report.receivedAt;
  return report.feltKind === 'moment' ? report.feltAt : undefined;
}

/** 06–10, 10–17, 17–22, 22–06 local time. */
export function dayPartOf(hour: number): DayPart {
  if (hour < 6 || hour >= 22) return 'night';
  if (hour < 10) return 'morning';
  return hour < 17 ? 'day' : 'evening';
}
