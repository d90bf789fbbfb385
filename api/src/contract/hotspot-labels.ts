import type { HotspotClass } from './hotspot-class.ts';

/* The Swedish words of hotspots, which residents' pages do not carry. */

/** What is claimed of a hotspot, in plain Swedish. */
export const classLabels = {
  A: 'Sticker ut även mot en ojämn omgivning',
  B: 'Fler personer än slumpen ger',
  sudden: 'Plötslig – kontrollera innan du räknar med att den består',
} as const satisfies Record<HotspotClass, string>;

/** Monday first, as `hotspot.weekdays`. */
export const weekdayLabels = [
  'måndag',
  'tisdag',
  'onsdag',
  'torsdag',
  'fredag',
  'lördag',
  'söndag',
] as const;
