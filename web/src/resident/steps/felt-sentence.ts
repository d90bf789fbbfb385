import type { Texts } from '../../i18n/texts.ts';
import type { DraftFelt } from '../report/draft.ts';
import { zonedInstant } from '../report/zoned-instant.ts';

const dateAndTime = (timeZone: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'long', timeStyle: 'short' });

/** The answer on time in words; undefined when it is not (wholly) answered. */
export function feltSentence(
  felt: DraftFelt | undefined,
  timeZone: string,
  texts: Texts,
): string | undefined {
  switch (felt?.kind) {
    case undefined:
      return undefined;
    case 'now':
      return texts.when.nowAt(dateAndTime(timeZone).format(new Date(felt.at)));
    case 'part': {
      const { dayPart, weekPart } = felt;
      if (dayPart === undefined) {
        return undefined;
      }
      const parts = [texts.vocabulary.dayParts[dayPart], texts.vocabulary.dayPartHours[dayPart]];
      const when = parts.join(' ');
      return weekPart === undefined
        ? when
        : `${when}, ${texts.vocabulary.weekParts[weekPart].toLocaleLowerCase('sv')}`;
    }
    case 'moment': {
      const at = zonedInstant(felt.date, felt.time, timeZone);
      return at === undefined ? undefined : dateAndTime(timeZone).format(at);
    }
  }
}
