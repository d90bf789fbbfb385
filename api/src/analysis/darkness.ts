import { darkBelowDegrees, sunHeightDegrees } from '../contract/sun-height.ts';

export type Darkness = 'light' | 'dark';

const STEP_MS = 600_000;
const STEPS_A_DAY = 144;
/** What a day remembers of a step; 0 where it has not been asked. */
const ANSWERS: readonly (Darkness | undefined)[] = [undefined, 'light', 'dark'];

/**
 * Tells whether it was dark at a place (WGS 84) at a moment. Answers are remembered for each ten
 * minutes of UTC, a byte each in a page a day, and taken at their middle, so dusk can be off by five
 * minutes; one place serves a whole town, where the sun is nowhere more than a minute early or late.
 */
export function createDarknessClock(lat: number, lng: number): (epochMs: number) => Darkness {
  const days = new Map<number, Uint8Array>();
  return (epochMs) => {
    const step = Math.floor(epochMs / STEP_MS);
    const day = Math.floor(step / STEPS_A_DAY);
    let steps = days.get(day);
    if (steps === undefined) {
      steps = new Uint8Array(STEPS_A_DAY);
      days.set(day, steps);
    }
    const known = ANSWERS[steps[step - day * STEPS_A_DAY]];
    if (known !== undefined) return known;
    const height = sunHeightDegrees((step + 0.5) * STEP_MS, lat, lng);
    const answer = height < darkBelowDegrees ? 'dark' : 'light';
    steps[step - day * STEPS_A_DAY] = ANSWERS.indexOf(answer);
    return answer;
  };
}
