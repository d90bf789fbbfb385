import type { Hotspot } from '@trygghetskartan/api/contract/hotspot';
import { classWords } from './hotspot-words.ts';

/** The headings of the list, by the test that is passed: a note tells apart two of one class. */
const lastingWords = {
  A: { title: classWords.A, note: 'även mot en ojämn omgivning' },
  B: { title: classWords.B, note: 'kan bero på ojämn omgivning' },
} as const;
const suddenWords = {
  A: { title: classWords.sudden, note: 'klarar det strängare provet' },
  B: { title: classWords.sudden, note: 'klarar det svagare provet' },
} as const;

/** The list in its own order, which keeps those of one heading together. */
export function groupByClass(hotspots: readonly Hotspot[]) {
  const groups = new Map<{ title: string; note: string }, Hotspot[]>();
  for (const hotspot of hotspots) {
    const words = (hotspot.sudden ? suddenWords : lastingWords)[hotspot.tier];
    groups.set(words, [...(groups.get(words) ?? []), hotspot]);
  }
  return Array.from(groups, ([words, members]) => ({ ...words, hotspots: members }));
}
