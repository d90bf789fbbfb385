import type { ReportInput } from '@trygghetskartan/api/contract/report';
import { actionsOf, descriptionMaximum, wordsMaximum } from './choices.ts';
import type { AboutYou, ChosenPlace, Draft, DraftFelt } from './draft.ts';
import { zonedInstant } from './zoned-instant.ts';

const descriptionBegins = 'Platsen: ';

type Felt = NonNullable<ReportInput['felt']>;

/** About 0.1 m: finer than any pin, and never a digit that says more than was meant. */
const degreeDecimals = 6;

/**
 * The draft as the contract wants it; undefined until place and feeling are there. What was not
 * answered is left out rather than sent empty, and a time that is not complete is no answer.
 */
export function toReportInput(
  draft: Draft,
  about: AboutYou,
  deviceToken: string,
  timeZone: string,
): ReportInput | undefined {
  const { place, feeling, strength, reasons, actions } = draft;
  if (place === undefined || feeling === undefined) {
    return undefined;
  }
  const felt = toFelt(draft.felt, timeZone);
  const words = [describedPlace(place), draft.words.trim()]
    .filter((part) => part !== '')
    .join('\n');
  return {
    place: {
      lng: Number(place.lng.toFixed(degreeDecimals)),
      lat: Number(place.lat.toFixed(degreeDecimals)),
      method: place.method,
      ...(place.accuracyMetres !== undefined && {
        accuracyMetres: Math.min(100_000, Math.round(place.accuracyMetres)),
      }),
      ...(place.area !== undefined && { area: place.area }),
    },
    feeling,
    ...(strength !== undefined && { strength }),
    reasons: [...reasons],
    ...(felt !== undefined && { felt }),
    actions: actions.filter((action) => actionsOf[feeling].includes(action)),
    ...(words !== '' && { words }),
    ...((about.ageBand !== undefined || about.gender !== undefined) && { about }),
    deviceToken,
  };
}

/** The line before the words that says where the place is, in staff's language; empty where nothing does. */
function describedPlace({ description }: ChosenPlace): string {
  return description === undefined ? '' : `${descriptionBegins}${description}`;
}

/** Letters that are left for words of their own beside the description of the place. */
export function wordsRoom({ place }: Draft): number {
  const line = place === undefined ? '' : describedPlace(place);
  return line === '' ? wordsMaximum : wordsMaximum - line.length - 1;
}

/** Letters that the place may be described with beside the words that there are. */
export function descriptionRoom({ words }: Draft): number {
  const left = wordsMaximum - words.length - descriptionBegins.length - 1;
  return Math.max(0, Math.min(descriptionMaximum, left));
}

/** Undefined while it is not wholly answered. */
export function toFelt(felt: DraftFelt | undefined, timeZone: string): Felt | undefined {
  if (felt === undefined || felt.kind === 'now') {
    return felt;
  }
  if (felt.kind === 'part') {
    const { kind, dayPart, weekPart } = felt;
    return dayPart && { kind, dayPart, ...(weekPart !== undefined && { weekPart }) };
  }
  const at = zonedInstant(felt.date, felt.time, timeZone);
  return at && { kind: 'moment', at: at.toISOString() };
}

export type FeltFault = 'future' | 'incomplete' | 'dayPartMissing';

/** What must be mended in the answer on time before it can be taken; undefined when nothing. */
export function feltFault(
  felt: DraftFelt | undefined,
  now: number,
  timeZone: string,
): FeltFault | undefined {
  if (felt?.kind === 'part') {
    return felt.dayPart === undefined ? 'dayPartMissing' : undefined;
  }
  if (felt?.kind !== 'moment') {
    return undefined;
  }
  const at = zonedInstant(felt.date, felt.time, timeZone);
  if (at === undefined) {
    return 'incomplete';
  }
  return at.getTime() > now ? 'future' : undefined;
}
