import { listFindings, listHotspotRuns } from '@trygghetskartan/db/queries/hotspot-runs';
import type { MunicipalityRow } from '@trygghetskartan/db/queries/municipalities';
import {
  alone,
  findNewestRelease,
  giveUpReceivedBefore,
  giveUpWaiting,
  insertPlacedReports,
  insertRelease,
  readUnplacedReports,
} from '@trygghetskartan/db/queries/releases';
import { createPlaceFinder, type Zone } from '../analysis/disclosure/places.ts';
import { longestSpan } from '../analysis/disclosure/rules.ts';
import type { Db, Dependencies } from '../dependencies.ts';
import { addDays, startOfDay } from '../local-instant.ts';
import { daysOf } from '../runs/fortnight.ts';
import { circumstancesOf } from './circumstances.ts';
import { closePlaces } from './close-places.ts';
import { findKeyChange, type KeyChange } from './key-change.ts';
import { takeAwayFigures } from './take-away-figures.ts';

type Needed = Pick<Dependencies, 'db' | 'clock' | 'random' | 'municipalities'>;

export interface MadeRelease {
  fortnight: number;
  blocks: number;
  bundles: number;
}

/**
 * Settles what the public and the police are told of every fortnight that has a run and no release
 * yet, oldest first, and takes away what too few people stand behind by now. To be called after the
 * runs are made, as often as one likes: what another server has released is left as it is.
 */
export async function makeDueReleases(
  needed: Needed,
  code: string,
  { signal, onRelease }: { signal: AbortSignal; onRelease?: (made: MadeRelease) => void },
): Promise<void> {
  const municipality = await needed.municipalities.byCode(code);
  await takeAwayFigures(needed, municipality, signal);
  const newest = await findNewestRelease(needed.db, code);
  const runs = await listHotspotRuns(needed.db, code, longestSpan);
  for (const { fortnight } of runs.toReversed()) {
    if (newest !== undefined && fortnight <= newest.fortnight) continue;
    signal.throwIfAborted();
    const made = await makeRelease(needed, municipality, { fortnight, signal });
    if (made !== undefined) onRelease?.(made);
  }
}

/**
 * Settles one fortnight, whole or not at all, with the zones of its run. Undefined where it, or a
 * later one, is settled already. A report belongs to the fortnight in which it was felt, or to the
 * first that is still open.
 */
async function makeRelease(
  { db, clock, random }: Needed,
  municipality: MunicipalityRow,
  { fortnight, signal }: { fortnight: number; signal: AbortSignal },
): Promise<MadeRelease | undefined> {
  const { code, minimumCount, timeZone } = municipality;
  return await alone(db, code, async (transaction) => {
    const previous = await findNewestRelease(transaction, code);
    if (previous !== undefined && previous.fortnight >= fortnight) return undefined;
    await insertRelease(transaction, code, { fortnight, minimumCount, madeAt: clock() });
    const findings = await listFindings(transaction, code, fortnight);
    const zones = findings.map(({ hotspotId, cells }) => ({ id: hotspotId, cells }));
    const startOf = (number: number): number => startOfDay(daysOf(number).from, timeZone);
    const end = startOfDay(addDays(daysOf(fortnight).to, 1), timeZone);
    const keyChange = await findKeyChange(transaction, code, {
      previousEnd: previous && startOfDay(addDays(daysOf(previous.fortnight).to, 1), timeZone),
      end,
    });
    await giveUpWaiting(transaction, code, fortnight - longestSpan + 1);
    await placeReports(transaction, code, {
      fortnight,
      // The first release begins with its fortnight; later ones take what came late, within a year.
      oldest: startOf(previous === undefined ? fortnight : fortnight - longestSpan + 1),
      end,
      keyChange,
      zones,
      signal,
    });
    const circumstances = circumstancesOf(municipality, random);
    const through = { fortnight, circumstances, signal };
    const made = { fortnight, blocks: 0, bundles: 0 };
    const close = async (
      received: { from?: Date; before?: Date },
      isLast = false,
    ): Promise<void> => {
      const closed = await closePlaces(transaction, municipality, { ...through, received, isLast });
      made.blocks += closed.blocks;
      made.bundles += closed.bundles;
    };
    // Who reports with the new key cannot be told from who reported with the old one: first come
    // all of the old key, and what remains of them gathers nobody any more.
    if (keyChange?.when === 'in this release') {
      await close({ before: keyChange.oldUntil }, true);
      await giveUpReceivedBefore(transaction, code, keyChange.newFrom);
      await close({ from: keyChange.newFrom });
    } else {
      await close({});
    }
    return made;
  });
}

const pageLength = 2000;

async function placeReports(
  db: Db,
  code: string,
  {
    fortnight,
    oldest,
    end,
    keyChange,
    zones,
    signal,
  }: {
    fortnight: number;
    oldest: number;
    end: number;
    keyChange: KeyChange | undefined;
    zones: readonly Zone[];
    signal: AbortSignal;
  },
): Promise<void> {
  const placeOf = createPlaceFinder(zones);
  const isOfUsableKey = (receivedAt: number): boolean =>
    keyChange === undefined ||
    receivedAt >= keyChange.newFrom.getTime() ||
    (keyChange.when !== 'before this release' && receivedAt < keyChange.oldUntil.getTime());
  let afterId = 0;
  while (true) {
    signal.throwIfAborted();
    const page = await readUnplacedReports(db, code, {
      before: new Date(end),
      // Those of the new key wait for the release that closes all of the old one.
      receivedBefore: keyChange?.when === 'after this release' ? keyChange.oldUntil : undefined,
      afterId,
      limit: pageLength,
    });
    const placed = page.map(({ reportId, easting, northing, receivedAt, feltAt }) => {
      const isTooOld = Math.min(receivedAt, feltAt ?? receivedAt) < oldest;
      const isPlaced = !isTooOld && isOfUsableKey(receivedAt);
      return { reportId, place: isPlaced ? placeOf(easting, northing) : null };
    });
    await insertPlacedReports(db, code, fortnight, placed);
    const last = page.at(-1);
    if (last === undefined || page.length < pageLength) return;
    afterId = last.reportId;
  }
}
