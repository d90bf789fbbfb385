import { darkBelowDegrees, sunHeightDegrees } from '../contract/sun-height.ts';

export type Darkness = 'light' | 'dark';

const STEP_MS = 600_000;

/**
 * Tells whether it was dark at a place (WGS 84) at a moment. Answers are remembered for each ten
 * minutes of UTC and taken at their middle, so dusk can be off by five minutes; one place serves a
 * whole town, where the sun is nowhere more than a minute early or late.
 */
export function createDarknessClock(lat: number, lng: number): (epochMs: number) => Darkness {
  const known = new Map<number, Darkness>();
  return (epochMs) => {
    const step = Math.floor(epochMs / STEP_MS);
    let answer = known.get(step);
    if (answer === undefined) {
      const height = sunHeightDegrees((step + 0.5) * STEP_MS, lat, lng);
      answer = height < darkBelowDegrees ? 'dark' : 'light';
      known.set(step, answer);
    }
    return answer;
  };
}
