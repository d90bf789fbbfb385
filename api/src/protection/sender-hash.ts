import { createHmac } from 'node:crypto';
import type { Random } from '../dependencies.ts';

/**
 * Hashes who sends, for as long as something is counted in memory. With another key at each start:
 * nobody can tell later which address or phone a hash was of.
 */
export function createSenderHash(
  random: Random,
): (what: 'prefix' | 'device', of: string) => string {
  const key = random(32);
  return (what, of) => createHmac('sha256', key).update(`${what} ${of}`).digest('base64url');
}
