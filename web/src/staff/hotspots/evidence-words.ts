import type { HotspotTrend, LastingIdentity } from '@trygghetskartan/api/contract/hotspot';
import { weekdayLabels } from '@trygghetskartan/api/contract/hotspot-labels';
import type { HotspotRobustness, Probe } from '@trygghetskartan/api/contract/robustness';
import type { ShownBreakdowns } from '@trygghetskartan/api/contract/small-counts';
import { percent } from './hotspot-words.ts';

const monthAndYear = new Intl.DateTimeFormat('sv-SE', {
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** "Plats 12, känd sedan mars 2026: hittad i 14 av 18 genomgångar." */
export function lastingSentence({ id, since, found, runs }: LastingIdentity): string {
  const known = `Plats ${id}, känd sedan ${monthAndYear.format(new Date(since))}`;
  return runs === 1 ? `${known}.` : `${known}: hittad i ${found} av ${runs} genomgångar.`;
}

/** What the fortnights say; a rise by chance is named as such. */
export function trendSentence({ p, rising, alert }: HotspotTrend): string {
  if (p === undefined) {
    return 'Färre än åtta tvåveckorsperioder före den senaste: det går inte att säga om det ökar.';
  }
  if (alert) {
    return 'Ökar: fler personer än väntat två tvåveckorsperioder i rad.';
  }
  return rising
    ? 'Fler personer än väntat de senaste två veckorna. En enda period kan vara en slump.'
    : 'Ingen tydlig ökning de senaste två veckorna.';
}

/** In the width of a list; undefined where there is nothing to draw attention to. */
export function trendWord(trend: HotspotTrend | undefined): 'Ökar' | 'Kanske ökar' | undefined {
  return trend?.alert === true ? 'Ökar' : trend?.rising === true ? 'Kanske ökar' : undefined;
}

/** "Flest på fredagar kl. 22–23 (8 personer)." */
export function busiestSentence({ busiest }: Pick<ShownBreakdowns, 'busiest'>): string | undefined {
  if (busiest === undefined) {
    return undefined;
  }
  const { weekday, hour, people } = busiest;
  return `Flest på ${weekdayLabels[weekday] ?? ''}ar kl. ${hour}–${hour + 1} (${people} personer).`;
}

/** How many call the place unsafe of all who have said something of it. */
export function unsafeShareSentence({
  unsafeShare,
}: Pick<ShownBreakdowns, 'unsafeShare'>): string | undefined {
  if (unsafeShare === undefined) {
    return undefined;
  }
  const { people, of, low, high } = unsafeShare;
  return people === of
    ? `Alla ${of} personer som har rapporterat platsen kallar den otrygg.`
    : `${people} av ${of} personer som har rapporterat platsen kallar den otrygg (${percent(low)}–${percent(high)} %).`;
}

export function avoidanceSentence({
  avoidance,
}: Pick<ShownBreakdowns, 'avoidance'>): string | undefined {
  if (avoidance === undefined) {
    return undefined;
  }
  const { people, of, low, high } = avoidance;
  return `${people} av ${of} som har sagt hur de gjorde undvek platsen, tog en annan väg, gick med någon eller stannade hemma (${percent(low)}–${percent(high)} %).`;
}

export const probeWords = {
  smaller_radii: 'Med kortare avstånd',
  larger_radii: 'Med längre avstånd',
  first_half: 'I periodens första hälft',
  second_half: 'I periodens andra hälft',
  without_loudest: 'Utan den som har rapporterat mest',
} as const satisfies Record<Probe, string>;

/** "Osäker plats: hittas i 2 av 5 prov." */
export function robustnessSentence({
  verdict,
  holds,
  of,
}: Pick<HotspotRobustness, 'verdict' | 'holds' | 'of'>): string {
  const words = {
    firm: 'Platsen håller',
    partly: 'Platsen håller delvis',
    weak: 'Osäker plats',
  } as const;
  return `${words[verdict]}: hittas i ${holds} av ${of} prov.`;
}
