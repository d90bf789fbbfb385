import type { Measure } from '@trygghetskartan/api/contract/measure';

type Publication = Pick<Measure, 'publishedAt' | 'changedSincePublished'>;

const dayFormat = { day: 'numeric', month: 'short', year: 'numeric' } as const;

/** A day of the calendar as staff pages write days, "1 juli 2026", "28 nov. 2026"; "–" for none. */
export function dayInWords(isoDate: string | undefined): string {
  return isoDate === undefined
    ? '–'
    : new Date(isoDate).toLocaleDateString('sv-SE', { ...dayFormat, timeZone: 'UTC' });
}

/** What the public reads of a measure, in a few words. */
export function publicationInWords({ publishedAt, changedSincePublished }: Publication): string {
  if (publishedAt === undefined) {
    return 'Inte publicerad';
  }
  return changedSincePublished ? 'Publicerad, sedan ändrad' : 'Publicerad';
}

/** The same in a sentence, with the day. */
export function publicationSentence(
  { publishedAt, changedSincePublished }: Publication,
  timeZone: string,
): string {
  if (publishedAt === undefined) {
    return 'Bara personal ser åtgärden.';
  }
  const day = new Date(publishedAt).toLocaleDateString('sv-SE', { ...dayFormat, timeZone });
  return changedSincePublished
    ? `Invånarna läser det som publicerades ${day}. Det som har ändrats sedan dess syns inte för dem.`
    : `Invånarna läser åtgärden som den står här. Publicerad ${day}.`;
}
