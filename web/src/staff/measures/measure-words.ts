import type { Measure } from '@trygghetskartan/api/contract/measure';

type Publication = Pick<Measure, 'publishedAt' | 'changedSincePublished'>;

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
  const day = new Date(publishedAt).toLocaleDateString('sv-SE', { dateStyle: 'long', timeZone });
  return changedSincePublished
    ? `Invånarna läser det som publicerades ${day}. Det som har ändrats sedan dess syns inte för dem.`
    : `Invånarna läser åtgärden som den står här. Publicerad ${day}.`;
}
