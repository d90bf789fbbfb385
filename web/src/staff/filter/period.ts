import { periodInWords, startOfTwelveMonths } from '@trygghetskartan/api/contract/filter-sentence';
import type { ReportFilter } from '@trygghetskartan/api/contract/filter';

export type Period = Pick<ReportFilter, 'from' | 'to'>;

export interface PeriodPreset {
  label: string;
  period: Period;
}

/** The calendar day in the municipality, as `2026-11-23`. */
export function localDay(now: Date, timeZone: string): string {
  return now.toLocaleDateString('sv-SE', { timeZone });
}

/** Choices that end today. Twelve months is what an address without days means. */
export function periodPresets(today: string): readonly PeriodPreset[] {
  return [
    { label: 'Senaste 2 veckorna', period: { from: daysBefore(today, 13), to: undefined } },
    { label: 'Senaste 3 månaderna', period: { from: monthsBefore(today, 3), to: undefined } },
    { label: 'Senaste 6 månaderna', period: { from: monthsBefore(today, 6), to: undefined } },
    { label: 'Senaste 12 månaderna', period: { from: undefined, to: undefined } },
    { label: 'I år', period: { from: `${today.slice(0, 4)}-01-01`, to: undefined } },
    { label: 'Hela tiden', period: { from: earliestDay, to: undefined } },
  ];
}

/** Before any report of this kind was ever made. */
const earliestDay = '2000-01-01';

/** The period as it stands in the sentence. */
export function periodPhrase(period: Period, today: string): string {
  const preset = findPreset(period, today);
  if (preset !== undefined) {
    return preset.label.toLowerCase();
  }
  const to = period.to ?? today;
  return periodInWords(period.from ?? startOfTwelveMonths(to), to);
}

export function findPreset(period: Period, today: string): PeriodPreset | undefined {
  return periodPresets(today).find(
    (preset) => preset.period.from === period.from && preset.period.to === period.to,
  );
}

function daysBefore(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - days);
  return date.toISOString().slice(0, 10);
}

/** The day after the same date so many months before: 24 August for three months up to 23 November. */
function monthsBefore(day: string, months: number): string {
  const end = new Date(`${day}T00:00:00Z`);
  const year = end.getUTCFullYear();
  const month = end.getUTCMonth() - months;
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const start = new Date(Date.UTC(year, month, Math.min(end.getUTCDate(), lastOfMonth) + 1));
  return start.toISOString().slice(0, 10);
}
