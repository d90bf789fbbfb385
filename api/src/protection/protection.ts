import type { WorkChallenge } from '../contract/proof-of-work.ts';
import type { Dependencies } from '../dependencies.ts';
import { prefixOf } from './address-prefix.ts';
import { everyMinute } from './every-minute.ts';
import { createSenderHash } from './sender-hash.ts';
import { takeAll } from './take-all.ts';
import { createAllowance } from './allowance.ts';
import { createWork } from './work.ts';

/** What a town in real life stays far below. */
export const usualLimits = {
  /**
   * What a challenge costs at rest: 25,000 hashes in the mean, a seventh of a second on a phone that is
   * six times slower than a desk computer.
   */
  leastNumbers: 50_000,
  /** What one phone has written in a week without a network comes in at once. */
  mostOfDevice: 1200,
  /** Schools, libraries and whole mobile networks have one address to us. */
  mostOfPrefix: 2400,
  /** Of all senders together: no town reports eleven times a second for a quarter of an hour. */
  mostOfMunicipality: 10_000,
};
export type Limits = typeof usualLimits;

/**
 * Each quarter of an allowance that is spent doubles the work, up to eight times: a slow phone among many
 * behind one address is kept busy a bit over a second for its report.
 */
const steps = 4;
/** After a quarter of an hour nothing is remembered of who sent. */
const refillSeconds = 15 * 60;

/** A report that asks to come in. */
interface Sender {
  municipalityCode: string;
  /** Of the network; hashed at once, never kept and never logged. */
  address: string;
  deviceToken: string;
  idempotencyKey: string;
  /** The header `altcha`. */
  solution: string | undefined;
}

/** What stands between the world and the intake, without accounts and without a stored address. */
export interface Protection {
  /** Undefined where protection is off. */
  challenge: (
    sender: Pick<Sender, 'municipalityCode' | 'address'>,
  ) => Promise<WorkChallenge | undefined>;
  /**
   * Throws `work_required` or `too_many_requests`. Gives what is to be called when nothing new was
   * stored in the end: a repetition and a refusal cost nobody anything but the work.
   */
  admit: (sender: Sender) => Promise<() => void>;
  close: () => void;
}

/** First the work becomes harder for who sends much, then there is a pause. All of it in memory. */
export function createProtection({
  config,
  clock,
  random,
  limits: { leastNumbers, mostOfDevice, mostOfPrefix, mostOfMunicipality } = usualLimits,
}: Pick<Dependencies, 'config' | 'clock' | 'random' | 'limits'>): Protection {
  if (!config.misuseProtection) {
    return {
      challenge: () => Promise.resolve(undefined),
      admit: () => Promise.resolve(() => {}),
      close: () => {},
    };
  }
  const hash = createSenderHash(random);
  const work = createWork(clock, random);
  const allowanceOf = (most: number) => createAllowance({ most, refillSeconds, clock });
  const asked = allowanceOf(mostOfPrefix);
  const ofPrefix = allowanceOf(mostOfPrefix);
  const ofDevice = allowanceOf(mostOfDevice);
  const ofMunicipality = allowanceOf(mostOfMunicipality);
  const all = [asked, ofPrefix, ofDevice, ofMunicipality];
  return {
    challenge: ({ municipalityCode, address }) => {
      // By the challenges that were asked for: none can be laid up while they are cheap.
      const share = Math.max(
        asked.spend(hash('prefix', prefixOf(address))),
        ofMunicipality.spentShare(municipalityCode),
      );
      const step = Math.min(steps - 1, Math.floor(share * steps));
      return work.challenge(leastNumbers * 2 ** step);
    },
    admit: async ({ municipalityCode, address, deviceToken, idempotencyKey, solution }) => {
      const done = await work.check(solution);
      if (work.isRepeated(done, idempotencyKey)) {
        return () => {};
      }
      const giveBack = takeAll([
        [ofDevice, hash('device', deviceToken)],
        [ofPrefix, hash('prefix', prefixOf(address))],
        [ofMunicipality, municipalityCode],
      ]);
      work.markUsed(done, idempotencyKey);
      return giveBack;
    },
    close: everyMinute(() => {
      all.forEach((allowance) => allowance.forgetRested());
      work.forgetExpired();
    }),
  };
}
