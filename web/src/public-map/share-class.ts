import type { PublicPlace } from '@trygghetskartan/api/contract/public-map';

/** How a place is drawn, from the most unsafe to the most safe; `counted` has voices and no share. */
export const shareClasses = [
  'most-unsafe',
  'unsafe',
  'unsure',
  'safe',
  'most-safe',
  'counted',
] as const;
export type ShareClass = (typeof shareClasses)[number];

/**
 * The class of a place by its whole interval, never by the middle of it: a place is called unsafe
 * when even the lower end is above one half, safe when even the upper end is below, and unsure where
 * the interval holds one half. So few voices make no loud colour. The bounds never follow the zoom.
 */
export function shareClassOf({ unsafe }: Pick<PublicPlace, 'unsafe'>): ShareClass {
  if (unsafe === undefined) {
    return 'counted';
  }
  const { low, high } = unsafe;
  if (low > 50) {
    return low >= 75 ? 'most-unsafe' : 'unsafe';
  }
  if (high < 50) {
    return high <= 25 ? 'most-safe' : 'safe';
  }
  return 'unsure';
}

/** Lower ends of the steps of voices that the neutral classes are shaded by. */
export const voiceSteps = [5, 10, 20, 50, 100] as const;

/** 0 for the fewest voices to 4 for the most. */
export function voiceStep({ voices }: Pick<PublicPlace, 'voices'>): number {
  return Math.max(
    0,
    voiceSteps.findLastIndex((from) => from <= voices.from),
  );
}
