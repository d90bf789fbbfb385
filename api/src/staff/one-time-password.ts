import { toCrockford } from '../crockford.ts';
import type { Random } from '../dependencies.ts';

/** 80 random bits that can be read aloud: `7K3M-Q2ZD-90WA-5XTR`. Good for one sign-in, which must choose another. */
export function createOneTimePassword(random: Random): string {
  return toCrockford(random(10), 16);
}
