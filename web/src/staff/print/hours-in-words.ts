import type { Hotspot } from '@trygghetskartan/api/contract/hotspot';

/** The hours that most people name, in the order of the day: "flest kl. 20–21 (6) och 21–22 (9)." */
export function hoursInWords(
  { hours, peopleWithHour }: Pick<Hotspot, 'hours' | 'peopleWithHour'>,
  minimumCount: number,
  most = 3,
): string {
  if (peopleWithHour < minimumCount) {
    return `färre än ${minimumCount} personer har angett klockslag.`;
  }
  const named = hours
    .map((people, hour) => ({ people, hour }))
    .filter(({ people }) => people >= minimumCount)
    .sort((one, other) => other.people - one.people || one.hour - other.hour)
    .slice(0, most)
    .sort((one, other) => one.hour - other.hour)
    .map(({ people, hour }) => `${hour}–${hour + 1} (${people})`);
  return named.length === 0
    ? `utspritt; ingen enskild timme samlar ${minimumCount} personer.`
    : `flest kl. ${new Intl.ListFormat('sv', { type: 'conjunction' }).format(named)}.`;
}
