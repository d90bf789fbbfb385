import { remember, remembered } from './device-storage.ts';
import { randomToken } from './random-id.ts';

function isToken(value: unknown): value is string {
  return typeof value === 'string' && /^[A-Za-z0-9_-]{16,64}$/.test(value);
}

let ofThisPage: string | undefined;

/**
 * A random token that lives on the device and says nothing about its owner. The server keeps only
 * a keyed hash of it, so that distinct people can be counted.
 */
export function deviceToken(): string {
  ofThisPage ??= remembered('device', isToken) ?? randomToken();
  remember('device', ofThisPage);
  return ofThisPage;
}
