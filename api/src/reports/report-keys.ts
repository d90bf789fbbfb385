import { currentHashKey } from '@trygghetskartan/db/queries/hash-keys';
import { createSecretKey, type KeyObject } from 'node:crypto';
import type { Clock, Db, Random } from '../dependencies.ts';

/** Keys of a municipality's keyed hashes, made ready once: from bytes each hash would take four times as long. */
export interface ReportKeys {
  /**
   * Renewed each retention period, and the old one deleted: the same device is then another person,
   * and what it sent before cannot be traced to it.
   */
  reporter: KeyObject;
  /** Kept, so that a repeated request gets its receipt again; never used on what tells devices apart. */
  receipt: KeyObject;
}

const retentionDays = 730;
const keepMs = 10 * 60_000;

/** Reads the keys now and then instead of at each report. */
export function createReportKeys(
  db: Db,
  clock: Clock,
  random: Random,
): (municipalityCode: string) => Promise<ReportKeys> {
  const kept = new Map<string, { until: number; keys: Promise<ReportKeys> }>();

  async function read(code: string): Promise<ReportKeys> {
    const reporter = await currentHashKey(
      db,
      code,
      'reporter',
      { renewAfterDays: retentionDays },
      random,
    );
    const receipt = await currentHashKey(db, code, 'receipt', {}, random);
    return { reporter: createSecretKey(reporter.key), receipt: createSecretKey(receipt.key) };
  }

  return (code) => {
    const now = clock().getTime();
    const known = kept.get(code);
    if (known !== undefined && known.until > now) {
      return known.keys;
    }
    const keys = read(code);
    kept.set(code, { until: now + keepMs, keys });
    keys.catch(() => kept.delete(code));
    return keys;
  };
}
