import type { Texts } from '../../i18n/texts.ts';
import type { DraftFelt } from '../report/draft.ts';
import { zonedInstant } from '../report/zoned-instant.ts';

/** The answer on time in words; undefined when it is not (wholly) answered. */
export function feltSentence(
  felt: DraftFelt | undefined,
  timeZone: string,
  texts: Texts,
): string | undefined {
  if (felt === undefined) {
    return undefined;
  }
  if (felt.kind === 'now') {
    return texts.when.nowAt(texts.dates.dateAndTime(new Date(felt.at), timeZone));
  }
  if (felt.kind === 'moment') {
    const at = zonedInstant(felt.date, felt.time, timeZone);
    return at && texts.dates.dateAndTime(at, timeZone);
  }
  const { dayPart, weekPart } = felt;
  if (dayPart === undefined) {
    return undefined;
  }
  const { dayParts, dayPartHours, weekParts } = texts.vocabulary;
  return texts.when.partOf(
    dayParts[dayPart],
    dayPartHours[dayPart],
    weekPart && weekParts[weekPart],
  );
}
