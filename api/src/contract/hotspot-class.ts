import type { Hotspot } from './hotspot.ts';

/** What is claimed of a hotspot (klass). */
export type HotspotClass = 'A' | 'B' | 'sudden';

/**
 * A sudden hotspot is a class of its own and never counted as A or B, whichever test it passes: one
 * loud week or a brigade passes both, and neither stands out lastingly.
 */
export function classOf({ tier, sudden }: Pick<Hotspot, 'tier' | 'sudden'>): HotspotClass {
  return sudden ? 'sudden' : tier;
}
