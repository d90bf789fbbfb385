import type { Clock, Random } from '../dependencies.ts';
import { Problem } from '../problem.ts';
import { prefixOf } from '../protection/address-prefix.ts';
import { createAllowance } from '../protection/allowance.ts';
import { createSenderHash } from '../protection/sender-hash.ts';

/** Of one network: a household or a school writes no more about one service in an hour. */
const mostOfPrefix = 10;
/** Of all: few enough that a night's flood can be read through. */
const mostOfMunicipality = 600;
const refillSeconds = 60 * 60;
const forgetEveryMs = 60_000;

export interface HourlyLimit {
  /** Throws `too_many_requests`. Gives what is to be called when nothing new was stored in the end. */
  take(sender: { municipalityCode: string; address: string }): () => void;
  close(): void;
}

/**
 * Counts what comes in, in memory: the address is hashed at once, never kept and never logged. Who is
 * turned away is told where else to write.
 */
export function createHourlyLimit({
  clock,
  random,
}: {
  clock: Clock;
  random: Random;
}): HourlyLimit {
  const hash = createSenderHash(random);
  const ofPrefix = createAllowance({ most: mostOfPrefix, refillSeconds, clock });
  const ofMunicipality = createAllowance({ most: mostOfMunicipality, refillSeconds, clock });
  const forgetting = setInterval(() => {
    ofPrefix.forgetRested();
    ofMunicipality.forgetRested();
  }, forgetEveryMs);
  forgetting.unref();
  return {
    take({ municipalityCode, address }) {
      const prefix = hash('prefix', prefixOf(address));
      const ownWait = ofPrefix.take(prefix);
      if (ownWait > 0) {
        throw new Problem('too_many_requests', { retryAfter: ownWait });
      }
      const wait = ofMunicipality.take(municipalityCode);
      if (wait > 0) {
        ofPrefix.giveBack(prefix);
        throw new Problem('too_many_requests', { retryAfter: wait });
      }
      return () => {
        ofPrefix.giveBack(prefix);
        ofMunicipality.giveBack(municipalityCode);
      };
    },
    close: () => clearInterval(forgetting),
  };
}
