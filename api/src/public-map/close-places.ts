import type { MunicipalityRow } from '@trygghetskartan/db/queries/municipalities';
import {
  insertBlocks,
  insertBundles,
  listLastNumbers,
  listOpenBlocks,
  listWaitingPlaces,
  readOpenVoices,
  readWaitingReports,
  type Received,
} from '@trygghetskartan/db/queries/release-blocks';
import { setImmediate as breathe } from 'node:timers/promises';
import type { Circumstances } from '../analysis/disclosure/close-blocks.ts';
import { closePlace } from '../analysis/disclosure/close-place.ts';
import { voiceToBits } from '../analysis/disclosure/properties.ts';
import type { Db } from '../dependencies.ts';
import { darknessOf } from './circumstances.ts';
import { toBlock, toEntry } from './stored-figures.ts';

interface Closing {
  fortnight: number;
  /** Of whom the reports are gathered. */
  received: Received;
  /** Nobody comes to them any more. */
  isLast: boolean;
  circumstances: Circumstances;
  signal: AbortSignal;
}

/** Reports that are gathered at a time; requests are answered in between. */
const reportsAtOnce = 2000;

/** Closes what is full in every place where reports wait, some places at a time. */
export async function closePlaces(
  db: Db,
  municipality: MunicipalityRow,
  closing: Closing,
): Promise<{ blocks: number; bundles: number }> {
  const made = { blocks: 0, bundles: 0 };
  const waiting = await listWaitingPlaces(db, municipality.code, closing.received);
  for (const places of inPortions(waiting)) {
    closing.signal.throwIfAborted();
    const { blocks, bundles } = await closeSome(db, municipality, places, closing);
    made.blocks += blocks;
    made.bundles += bundles;
  }
  return made;
}

/** Places together with about so many reports. */
function* inPortions(waiting: readonly { place: string; reports: number }[]): Generator<string[]> {
  let places: string[] = [];
  let held = 0;
  for (const { place, reports } of waiting) {
    if (places.length > 0 && held + reports > reportsAtOnce) {
      yield places;
      places = [];
      held = 0;
    }
    places.push(place);
    held += reports;
  }
  if (places.length > 0) yield places;
}

async function closeSome(
  db: Db,
  municipality: MunicipalityRow,
  places: readonly string[],
  { fortnight, received, isLast, circumstances }: Closing,
): Promise<{ blocks: number; bundles: number }> {
  const { code } = municipality;
  const darknessAt = darknessOf(municipality);
  const waiting = await readWaitingReports(db, code, places, received);
  const voices = await readOpenVoices(db, code, places);
  const standing = Map.groupBy(voices, ({ place, block }) => `${place} ${block}`);
  const open = Map.groupBy(await listOpenBlocks(db, code, places), ({ place }) => place);
  const last = new Map((await listLastNumbers(db, code, places)).map((each) => [each.place, each]));
  const closed = [...Map.groupBy(waiting, ({ place }) => place)].map(([place, reports]) => ({
    place,
    ...closePlace(
      {
        waiting: reports.map((report) => toEntry(report, darknessAt)),
        lastBlock: last.get(place)?.block,
        isLast,
        open: (open.get(place) ?? []).map((block) =>
          toBlock(block, standing.get(`${place} ${block.number}`) ?? []),
        ),
      },
      fortnight,
      circumstances,
    ),
  }));
  await breathe();
  const blocks = closed.flatMap((each) =>
    each.blocks.map(({ entries, voices: said, ...block }) => ({
      ...block,
      place: each.place,
      reports: entries.flatMap(({ reportId, reporter }) => {
        const voice = said.get(reporter);
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
  if (blocks.length > 0) await insertBlocks(db, code, blocks);
  if (bundles.length > 0) await insertBundles(db, code, bundles);
  return { blocks: blocks.length, bundles: bundles.length };
}
