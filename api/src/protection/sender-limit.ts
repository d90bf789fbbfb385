import type { Dependencies } from '../dependencies.ts';
import { prefixOf } from './address-prefix.ts';
import { createAllowance } from './allowance.ts';
import { everyMinute } from './every-minute.ts';
import { createSenderHash } from './sender-hash.ts';
import { takeAll } from './take-all.ts';

interface SenderLimitOptions extends Pick<Dependencies, 'clock' | 'random'> {
  /** Of one network, so that who floods holds up nobody else. */
  mostOfPrefix: number;
  mostOfMunicipality: number;
  refillSeconds: number;
}

/** How much comes from where, in memory: an address is hashed at once, never kept and never logged. */
export interface SenderLimit {
  /** Throws `too_many_requests`. Gives what is to be called when it shall not count after all. */
  take: (sender: { municipalityCode: string; address: string }) => () => void;
  close: () => void;
}

export function createSenderLimit({
  clock,
  random,
  mostOfPrefix,
  mostOfMunicipality,
  refillSeconds,
}: SenderLimitOptions): SenderLimit {
  const hash = createSenderHash(random);
  const ofPrefix = createAllowance({ most: mostOfPrefix, refillSeconds, clock });
  const ofMunicipality = createAllowance({ most: mostOfMunicipality, refillSeconds, clock });
  return {
    take: ({ municipalityCode, address }) =>
      takeAll([
        [ofPrefix, hash('prefix', prefixOf(address))],
        [ofMunicipality, municipalityCode],
      ]),
    close: everyMinute(() => {
      ofPrefix.forgetRested();
      ofMunicipality.forgetRested();
    }),
  };
}
