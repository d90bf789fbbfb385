import { dayParts } from '@trygghetskartan/db/vocabulary';
import type { ReportFilter, ResolvedFilter } from './filter.ts';
import { darknessLabels, dayPartLabels, entryModeLabels, reasonShortLabels } from './labels.ts';

const subjects = {
  unsafe: 'Otrygga rapporter',
  safe: 'Trygga rapporter',
  both: 'Otrygga och trygga rapporter',
} as const;

const and = new Intl.ListFormat('sv', { type: 'conjunction' });
const or = new Intl.ListFormat('sv', { type: 'disjunction' });

/** The parts of the filter in the order of the sentence. */
export const sentenceParts = [
  'feeling',
  'period',
  'dayParts',
  'darkness',
  'area',
  'reasons',
  'entryModes',
] as const;

export type PartName = (typeof sentenceParts)[number];

/** What each part of the filter says; undefined where it does not restrict. Feeling and period are always said. */
export function sentencePhrases(
  filter: Pick<ReportFilter, 'feeling' | 'dayParts' | 'darkness' | 'reasons' | 'entryModes'>,
  said: { period: string; areaName: string | undefined },
): Record<PartName, string | undefined> {
  const chosenParts = filter.dayParts;
  return {
    feeling: subjects[filter.feeling ?? 'both'],
    period: said.period,
    dayParts:
      chosenParts &&
      and.format(
        dayParts
          .filter((part) => chosenParts.includes(part))
          .map((part) => dayPartLabels[part].toLowerCase()),
      ),
    darkness: filter.darkness && darknessLabels[filter.darkness].toLowerCase(),
    area: said.areaName && `i ${said.areaName}`,
    reasons:
      filter.reasons &&
      `orsak: ${or.format(filter.reasons.map((reason) => reasonShortLabels[reason]))}`,
    entryModes:
      filter.entryModes &&
      `inkomna genom: ${or.format(filter.entryModes.map((mode) => entryModeLabels[mode].toLowerCase()))}`,
  };
}

/**
 * The filter (urval) as one plain Swedish sentence without a full stop: the title of page, export
 * and print. It holds everything that restricts the selection and nothing else.
 *
 * With `today` (a calendar day, local) a period that is the twelve months up to today is called so;
 * without it the days are always written out, as a file that is kept needs.
 */
export function filterSentence(filter: ResolvedFilter, today?: string): string {
  const phrases = sentencePhrases(filter, {
    period: periodPhrase(filter, today),
    areaName: filter.area?.name,
  });
  return sentenceParts.flatMap((part) => phrases[part] ?? []).join(', ');
}

function periodPhrase({ from, to }: ResolvedFilter, today: string | undefined): string {
  return to === today && from === startOfTwelveMonths(to)
    ? 'senaste 12 månaderna'
    : periodInWords(from, to);
}

/** First of the twelve months that end with the day `to`: the day after the same date a year before. */
export function startOfTwelveMonths(to: string): string {
  const end = new Date(`${to}T00:00:00Z`);
  const year = end.getUTCFullYear() - 1;
  const month = end.getUTCMonth();
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const day = Math.min(end.getUTCDate(), lastOfMonth);
  return new Date(Date.UTC(year, month, day + 1)).toISOString().slice(0, 10);
}

/** Calendar days, both included: `24 november 2025–23 november 2026`, `1–23 november 2026`. */
export function periodInWords(from: string, to: string): string {
  const [fromYear, fromMonth, fromDay] = dayInWords(from);
  const [toYear, toMonth, toDay] = dayInWords(to);
  const end = `${toDay} ${toMonth} ${toYear}`;
  if (from === to) {
    return end;
  }
  if (fromYear !== toYear) {
    return `${fromDay} ${fromMonth} ${fromYear}–${end}`;
  }
  return fromMonth === toMonth ? `${fromDay}–${end}` : `${fromDay} ${fromMonth}–${end}`;
}

function dayInWords(day: string): [year: string, month: string, day: string] {
  const date = new Date(`${day}T00:00:00Z`);
  const month = date.toLocaleDateString('sv-SE', { month: 'long', timeZone: 'UTC' });
  return [`${date.getUTCFullYear()}`, month, `${date.getUTCDate()}`];
}
