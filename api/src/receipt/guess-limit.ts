import type { Clock, Random } from '../dependencies.ts';
import { Problem } from '../problem.ts';
import { prefixOf } from '../protection/address-prefix.ts';
import { createAllowance } from '../protection/allowance.ts';
import { createSenderHash } from '../protection/sender-hash.ts';

/** Unknown codes a minute: of one network more than its typing errors, of all far more than any town's. */
const mostOfPrefix = 60;
/** With so many to find one of a million reports by its 60-bit code would still take some 18 years. */
const mostOfMunicipality = 60_000;
const refillSeconds = 60;
const forgetEveryMs = 60_000;

/** Who asks for a code. The address is hashed at once, never kept and never logged. */
interface Guesser {
  municipalityCode: string;
  address: string;
}

export interface GuessLimit {
  /** Throws `too_many_requests`. To be asked before a code is looked up, known or not. */
  check(guesser: Guesser): void;
  recordMiss(guesser: Guesser): void;
  close(): void;
}

/** Counts unknown codes, so that none can be found by trying, and who tries holds up nobody else. */
export function createGuessLimit({ clock, random }: { clock: Clock; random: Random }): GuessLimit {
  const hash = createSenderHash(random);
  const ofPrefix = createAllowance({ most: mostOfPrefix, refillSeconds, clock });
  const ofMunicipality = createAllowance({ most: mostOfMunicipality, refillSeconds, clock });
  const forgetting = setInterval(() => {
    ofPrefix.forgetRested();
    ofMunicipality.forgetRested();
  }, forgetEveryMs);
  forgetting.unref();
  return {
    check({ municipalityCode, address }) {
      const isSpent =
        ofPrefix.spentShare(hash('prefix', prefixOf(address))) > 1 - 1 / mostOfPrefix ||
        ofMunicipality.spentShare(municipalityCode) > 1 - 1 / mostOfMunicipality;
      if (isSpent) {
        throw new Problem('too_many_requests', { retryAfter: refillSeconds });
      }
    },
    recordMiss({ municipalityCode, address }) {
      ofPrefix.spend(hash('prefix', prefixOf(address)));
      ofMunicipality.spend(municipalityCode);
    },
    close: () => clearInterval(forgetting),
  };
}
