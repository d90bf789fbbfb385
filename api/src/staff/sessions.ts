import type { Role } from '@trygghetskartan/db/vocabulary';
import {
  countPasswordTry,
  createSession,
  deleteExpiredSessions,
  endSession,
  endSessionsOf,
  findSession,
  touchSession,
} from '@trygghetskartan/db/queries/sessions';
import type { Dependencies } from '../dependencies.ts';
import { createToken, hashToken } from './token.ts';

const hourMs = 60 * 60 * 1000;
const idleMs = 8 * hourMs;
const absoluteMs = 12 * hourMs;
/** A session's last use is written no more often than this. */
const touchMs = 60_000;

/** Who a request comes from. */
export interface SignedIn {
  staffId: number;
  municipalityCode: string;
  username: string;
  name: string;
  role: Role;
  mustChangePassword: boolean;
}

export interface Sessions {
  /** Gives the token for the cookie; only its hash is stored. */
  open(staff: { staffId: number; municipalityCode: string }): Promise<string>;
  /** Undefined for an unknown, ended, idle (8 h) or old (12 h) session, and for a disabled account. */
  find(token: string): Promise<SignedIn | undefined>;
  /** Counts a try to change the password, and gives the count. */
  countPasswordTry(token: string): Promise<number>;
  end(token: string): Promise<void>;
  endAllOf(staff: { staffId: number; municipalityCode: string }): Promise<void>;
}

export function createSessions({
  db,
  clock,
  random,
}: Pick<Dependencies, 'db' | 'clock' | 'random'>): Sessions {
  return {
    async open({ staffId, municipalityCode }) {
      const now = clock();
      await deleteExpiredSessions(db, now);
      const token = createToken(random);
      await createSession(db, {
        tokenHash: hashToken(token),
        staffId,
        municipalityCode,
        createdAt: now,
        expiresAt: new Date(now.getTime() + absoluteMs),
      });
      return token;
    },
    async find(token) {
      const now = clock();
      const tokenHash = hashToken(token);
      const session = await findSession(db, tokenHash, now);
      if (session === undefined) {
        return undefined;
      }
      const idle = now.getTime() - session.lastSeenAt.getTime();
      if (idle > idleMs) {
        await endSession(db, tokenHash);
        return undefined;
      }
      if (idle > touchMs) {
        await touchSession(db, tokenHash, now);
      }
      return session;
    },
    // A session that has just ended has had every try.
    countPasswordTry: async (token) => (await countPasswordTry(db, hashToken(token))) ?? Infinity,
    end: (token) => endSession(db, hashToken(token)),
    endAllOf: ({ municipalityCode, staffId }) => endSessionsOf(db, municipalityCode, staffId),
  };
}
