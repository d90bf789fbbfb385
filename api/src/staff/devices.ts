import {
  deleteExpiredDevices,
  findDevice,
  isKnownDevice,
  recordFailureOfDevice,
  rememberDevice,
} from '@trygghetskartan/db/queries/devices';
import type { Dependencies } from '../dependencies.ts';
import { fail, type Failures } from './backoff.ts';
import { createToken, hashToken } from './token.ts';

interface Account {
  municipalityCode: string;
  staffId: number;
}

/**
 * Browsers that have signed in. Each counts its own failures for each account, so that whoever
 * guesses elsewhere locks nobody out of theirs. A device opens nothing: it still takes the password.
 */
export interface Devices {
  /** Its failures; undefined when it has not signed in to this account within a year. */
  find(account: Account, token: string): Promise<Failures | undefined>;
  recordFailure(account: Account, token: string, before: Failures): Promise<void>;
  /**
   * After a good sign-in. Gives the token for the cookie: the browser's own if it is one of ours, so
   * that colleagues can share a computer, and never one that somebody has planted.
   */
  remember(account: Account, token: string | undefined): Promise<string>;
}

const rememberedSeconds = 365 * 24 * 60 * 60;

export function createDevices({
  db,
  clock,
  random,
}: Pick<Dependencies, 'db' | 'clock' | 'random'>): Devices {
  const deviceOf = ({ municipalityCode, staffId }: Account, token: string) => ({
    municipalityCode,
    staffId,
    tokenHash: hashToken(token),
  });
  return {
    find: (account, token) => findDevice(db, deviceOf(account, token), clock()),
    recordFailure: (account, token, before) =>
      recordFailureOfDevice(db, deviceOf(account, token), fail(before, clock())),
    async remember(account, token) {
      const now = clock();
      await deleteExpiredDevices(db, now);
      const known =
        token !== undefined &&
        (await isKnownDevice(db, account.municipalityCode, hashToken(token), now));
      const own = known ? token : createToken(random);
      const expiresAt = new Date(now.getTime() + rememberedSeconds * 1000);
      await rememberDevice(db, deviceOf(account, own), expiresAt);
      return own;
    },
  };
}
