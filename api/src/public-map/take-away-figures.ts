import type { MunicipalityRow } from '@trygghetskartan/db/queries/municipalities';
import { alone, findNewestRelease, noteChangedFigures } from '@trygghetskartan/db/queries/releases';
import {
  listTouchedPlaces,
  readPlaceFigures,
  updateBlock,
  updateBundle,
} from '@trygghetskartan/db/queries/told-figures';
import type { PlaceFigures } from '../analysis/disclosure/ledger.ts';
import { guardedMinimum, longestSpan } from '../analysis/disclosure/rules.ts';
import { takeAway } from '../analysis/disclosure/take-away.ts';
import type { Db, Dependencies } from '../dependencies.ts';
import { circumstancesOf } from './circumstances.ts';
import { toBlock, toBundle } from './stored-figures.ts';

/**
 * Takes away every figure that fewer people stand behind than its floor, since reports were
 * withdrawn, rejected or erased, or since the municipality raised its least number. Each place by
 * itself: what was taken away stays so when this is stopped.
 */
export async function takeAwayFigures(
  { db, random }: Pick<Dependencies, 'db' | 'random'>,
  municipality: MunicipalityRow,
  signal: AbortSignal,
): Promise<void> {
  const { code } = municipality;
  const newest = await findNewestRelease(db, code);
  if (newest === undefined) return;
  const touched = await listTouchedPlaces(db, code, {
    minimumCount: guardedMinimum(municipality.minimumCount),
    from: newest.fortnight - longestSpan + 1,
  });
  for (const place of touched) {
    signal.throwIfAborted();
    await alone(db, code, (transaction) =>
      lookAtPlace(transaction, municipality, place, { random }),
    );
  }
}

async function lookAtPlace(
  db: Db,
  municipality: MunicipalityRow,
  place: string,
  { random }: Pick<Dependencies, 'random'>,
): Promise<void> {
  const { code } = municipality;
  const stored = await readPlaceFigures(db, code, place);
  const voices = Map.groupBy(stored.voices, ({ block }) => block);
  const members = Map.groupBy(stored.blocks, ({ bundle }) => bundle);
  const figures: PlaceFigures = {
    blocks: stored.blocks.map((block) => toBlock(block, voices.get(block.number) ?? [])),
    bundles: stored.bundles.map((bundle) =>
      toBundle(
        bundle,
        (members.get(bundle.number) ?? []).map(({ number }) => number),
      ),
    ),
  };
  const left = takeAway(figures, circumstancesOf(municipality, random));
  let isChanged = false;
  for (const [index, { number, floor, takenAway }] of left.blocks.entries()) {
    const before = stored.blocks[index];
    const standing = voices.get(number)?.length ?? 0;
    const isOther = floor !== before.floor || takenAway !== before.takenAway;
    if (isOther || standing !== before.standing) {
      await updateBlock(db, code, { place, number, floor, standing, takenAway });
    }
    isChanged ||= isOther;
  }
  for (const [index, { statements, takenAway }] of left.bundles.entries()) {
    const { number } = stored.bundles[index];
    const before = figures.bundles[index];
    const isOther =
      takenAway !== before.takenAway ||
      JSON.stringify(statements) !== JSON.stringify(before.statements);
    if (isOther) await updateBundle(db, code, { place, number, statements, takenAway });
    isChanged ||= isOther;
  }
  if (isChanged) await noteChangedFigures(db, code);
}
