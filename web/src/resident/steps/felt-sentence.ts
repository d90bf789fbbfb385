import type { Texts } from '../../i18n/texts.ts';
import type { DraftFelt } from '../report/draft.ts';
import { zonedInstant } from '../report/zoned-instant.ts';

/** A day and a time of day, as they are at the place. */
export const dateAndTime = (timeZone: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'long', timeStyle: 'short' });

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
    return texts.when.nowAt(dateAndTime(timeZone).format(new Date(felt.at)));
  }
  if (felt.kind === 'moment') {
    const at = zonedInstant(felt.date, felt.time, timeZone);
    return at && dateAndTime(timeZone).format(at);
  }
  const { dayPart, weekPart } = felt;
  if (dayPart === undefined) {
    return undefined;
  }
  const when = `${texts.vocabulary.dayParts[dayPart]} ${texts.vocabulary.dayPartHours[dayPart]}`;
  return weekPart === undefined
    ? when
    : `${when}, ${texts.vocabulary.weekParts[weekPart].toLocaleLowerCase('sv')}`;
}
