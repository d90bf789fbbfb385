import { listFindings, listHotspotRuns } from '@trygghetskartan/db/queries/hotspot-runs';
import type { MunicipalityRow } from '@trygghetskartan/db/queries/municipalities';
import {
  insertBlocks,
  insertBundles,
  listLastNumbers,
  listOpenBlocks,
  readOpenVoices,
  readWaitingReports,
} from '@trygghetskartan/db/queries/release-blocks';
import {
  alone,
  findNewestRelease,
  findReporterKeyStart,
  giveUpWaiting,
  insertPlacedReports,
  insertRelease,
  readUnplacedReports,
  type ReleaseRow,
} from '@trygghetskartan/db/queries/releases';
import type { Circumstances } from '../analysis/disclosure/close-blocks.ts';
import { closePlace } from '../analysis/disclosure/close-place.ts';
import { createPlaceFinder, type Zone } from '../analysis/disclosure/places.ts';
import { voiceToBits } from '../analysis/disclosure/properties.ts';
import { longestSpan } from '../analysis/disclosure/rules.ts';
import type { Db, Dependencies } from '../dependencies.ts';
import { addDays, startOfDay } from '../local-instant.ts';
import { daysOf } from '../runs/fortnight.ts';
import { circumstancesOf, darknessOf } from './circumstances.ts';
import { toBlock, toEntry } from './stored-figures.ts';
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
  await takeAwayFigures(needed, municipality);
  const runs = await listHotspotRuns(needed.db, code, longestSpan);
  for (const { fortnight } of runs.toReversed()) {
    signal.throwIfAborted();
    const made = await makeRelease(needed, municipality, fortnight);
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
  fortnight: number,
): Promise<MadeRelease | undefined> {
  const { code, minimumCount } = municipality;
  return await alone(db, code, async (transaction) => {
    const previous = await findNewestRelease(transaction, code);
    if (previous !== undefined && previous.fortnight >= fortnight) return undefined;
    await insertRelease(transaction, code, { fortnight, minimumCount, madeAt: clock() });
    const findings = await listFindings(transaction, code, fortnight);
    const zones = findings.map(({ hotspotId, cells }) => ({ id: hotspotId, cells }));
    await placeReports(transaction, municipality, { fortnight, previous, zones });
    const circumstances = circumstancesOf(municipality, random);
    return await closePlaces(transaction, municipality, fortnight, circumstances);
  });
}

const pageLength = 10_000;

async function placeReports(
  db: Db,
  { code, timeZone }: MunicipalityRow,
  {
    fortnight,
    previous,
    zones,
  }: { fortnight: number; previous: ReleaseRow | undefined; zones: readonly Zone[] },
): Promise<void> {
  const startOf = (number: number): number => startOfDay(daysOf(number).from, timeZone);
  const end = startOfDay(addDays(daysOf(fortnight).to, 1), timeZone);
  // The first release begins with its fortnight; later ones take what came late, within a year.
  const oldest = startOf(previous === undefined ? fortnight : fortnight - longestSpan + 1);
  const keyStart = await findReporterKeyStart(db, code);
  const renewed =
    previous !== undefined && keyStart !== undefined && keyStart > previous.madeAt
      ? keyStart.getTime()
      : undefined;
  // Who reports with the new key cannot be told from who reported with the old one: the two are
  // never gathered.
  await giveUpWaiting(db, code, renewed === undefined ? fortnight - longestSpan + 1 : fortnight);
  const placeOf = createPlaceFinder(zones);
  let afterId = 0;
  while (true) {
    const page = await readUnplacedReports(db, code, {
      before: new Date(end),
      afterId,
      limit: pageLength,
    });
    const placed = page.map(({ reportId, easting, northing, receivedAt, feltAt }) => {
      const isTooOld = Math.min(receivedAt, feltAt ?? receivedAt) < oldest;
      const isOfOldKey = renewed !== undefined && receivedAt < renewed;
      return { reportId, place: isTooOld || isOfOldKey ? null : placeOf(easting, northing) };
    });
    await insertPlacedReports(db, code, fortnight, placed);
    const last = page.at(-1);
    if (last === undefined || page.length < pageLength) return;
    afterId = last.reportId;
  }
}

async function closePlaces(
  db: Db,
  municipality: MunicipalityRow,
  fortnight: number,
  circumstances: Circumstances,
): Promise<MadeRelease> {
  const { code } = municipality;
  const darknessAt = darknessOf(municipality);
  const waiting = Map.groupBy(await readWaitingReports(db, code), ({ place }) => place);
  const standing = Map.groupBy(
    await readOpenVoices(db, code),
    ({ place, block }) => `${place} ${block}`,
  );
  const open = Map.groupBy(await listOpenBlocks(db, code), ({ place }) => place);
  const last = new Map((await listLastNumbers(db, code)).map((each) => [each.place, each]));
  const closed = [...waiting].map(([place, reports]) => ({
    place,
    ...closePlace(
      {
        waiting: reports.map((report) => toEntry(report, darknessAt)),
        lastNumber: last.get(place)?.block ?? 0,
        open: (open.get(place) ?? []).map((block) =>
          toBlock(block, standing.get(`${place} ${block.number}`) ?? []),
        ),
      },
      fortnight,
      circumstances,
    ),
  }));
  const blocks = closed.flatMap((each) =>
    each.blocks.map(({ entries, voices, ...block }) => ({
      ...block,
      place: each.place,
      reports: entries.flatMap(({ reportId, reporter }) => {
        const voice = voices.get(reporter);
        return voice === undefined ? [] : { reportId, voice: voiceToBits(voice) };
      }),
    })),
  );
  const bundles = closed.flatMap(({ place, bundles: own }) =>
    own.map(({ blocks: members, of, statements }, index) => ({
      place,
      number: (last.get(place)?.bundle ?? 0) + index + 1,
      of,
      statements,
      blocks: members,
    })),
  );
  await insertBlocks(db, code, blocks);
  await insertBundles(db, code, bundles);
  return { fortnight, blocks: blocks.length, bundles: bundles.length };
}
