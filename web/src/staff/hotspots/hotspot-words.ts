import type { Hotspot } from '@trygghetskartan/api/contract/hotspot';
import { reasonShortLabels } from '@trygghetskartan/api/contract/labels';
import { isHidden, splitSmall } from './small-counts.ts';

const oneDecimal = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 1 });
const list = new Intl.ListFormat('sv', { type: 'conjunction' });

/** One person's share above which the page warns that a single voice colours the picture. */
const loudShare = 1 / 3;

/** Width of an interval round one half that still lets us say "about as often". */
const narrowInterval = 0.3;

/** The tier in the width of a list; the whole claim is `tierLabels` in the contract. */
export const tierWords = { A: 'Sticker ut', B: 'Fler än slumpen' } as const;

/** "12 personer, minst 7 fler än väntat". */
export function peopleSentence({ people, atLeastMore }: Hotspot): string {
  const more = Math.floor(atLeastMore);
  return `${people} personer, ${more >= 1 ? `minst ${more} fler` : 'fler'} än väntat`;
}

/** "På en plats med den här omgivningen väntar man 3,2 personer." */
export function expectedSentence({ expectedPeople }: Hotspot): string {
  return `Omgivningen gör att man väntar sig ${oneDecimal.format(expectedPeople)} personer här.`;
}

export function suddenSentence(): string {
  return (
    'Plötslig – kontrollera. Platsen bygger på färre än tre tvåveckorsperioder, eller så kom mer än ' +
    'hälften av personerna under samma vecka. Det kan vara en enskild händelse eller en kampanj.'
  );
}

/** What most people say; only reasons that enough people share are named. */
export function mainReasons({ reasons }: Hotspot, minimumCount: number, most = 3): string {
  const { shown } = splitSmall(reasons, minimumCount);
  const named = shown.filter(({ people }) => people > 0).slice(0, most);
  if (named.length > 0) {
    return list.format(named.map(({ reason }) => reasonShortLabels[reason]));
  }
  return reasons.length > 0
    ? `ingen orsak delas av ${minimumCount} personer`
    : 'inga orsaker angivna';
}

/** Where one person made more than a third of the reports; undefined elsewhere. */
export function loudestSentence({ loudestShare }: Hotspot): string | undefined {
  return loudestShare > loudShare
    ? `En person har skickat ${Math.round(loudestShare * 100)} % av rapporterna här, men räknas ändå som en person.`
    : undefined;
}

/** Share of the reports that were felt in darkness, with its uncertainty, in words. */
export function darknessSentence(darkness: Hotspot['darkness'], minimumCount: number): string {
  if (darkness === undefined || darkness.known < minimumCount) {
    return 'För få personer med känd tid för att säga något om mörkret.';
  }
  const { dark, known, low, high } = darkness;
  if (isHidden(dark, minimumCount)) {
    return `Färre än ${minimumCount} av ${known} personer med känd tid gäller mörker.`;
  }
  if (isHidden(known - dark, minimumCount)) {
    // The rest would be told by subtraction.
    return `Minst ${known - minimumCount + 1} av ${known} personer med känd tid gäller mörker.`;
  }
  const certainty =
    low > 0.5
      ? 'De flesta gäller mörker'
      : high < 0.5
        ? 'De flesta gäller dagsljus'
        : high - low <= narrowInterval
          ? 'Ungefär lika ofta i mörker som i dagsljus'
          : 'Går inte att säga om mörkret spelar roll';
  return `${certainty}: ${dark} av ${known} personer med känd tid (${percent(low)}–${percent(high)} %).`;
}

const percent = (share: number): number => Math.round(share * 100);
