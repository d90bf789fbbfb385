import type { ShownBreakdowns } from '@trygghetskartan/api/contract/small-counts';
import { typicalHourInWords } from '../hotspots/hotspot-words.ts';

const and = new Intl.ListFormat('sv', { type: 'conjunction' });

/** The hours that most people name, in the order of the day: "flest kl. 20–21 (6) och 21–22 (9)." */
export function hoursInWords(shown: ShownBreakdowns, most = 3): string {
  if (shown.hours.every((count) => count === null || count === 0)) {
    return 'för få personer per timme för att visa några timmar.';
  }
  const named = shown.hours
    .map((people, hour) => ({ people: people ?? 0, hour }))
    .filter(({ people }) => people > 0)
    .sort((one, other) => other.people - one.people || one.hour - other.hour)
    .slice(0, most)
    .sort((one, other) => one.hour - other.hour)
    .map(({ people, hour }) => `${hour}–${hour + 1} (${people})`);
  const typical = typicalHourInWords(shown);
  return `${typical === undefined ? '' : `${typical}; `}flest kl. ${and.format(named)}.`;
}
