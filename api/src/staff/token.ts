import { createHash } from 'node:crypto';
import type { Random } from '../dependencies.ts';

/** For a cookie: 256 random bits. */
export function createToken(random: Random): string {
  return random(32).toString('base64url');
}

/** What is stored of it. No salt and no slow hash: nobody guesses 256 bits. */
export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
