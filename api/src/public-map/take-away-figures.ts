import type { MunicipalityRow } from '@trygghetskartan/db/queries/municipalities';
import { alone } from '@trygghetskartan/db/queries/releases';
import {
  listTouchedPlaces,
  readPlaceFigures,
  updateBlock,
  updateBundle,
} from '@trygghetskartan/db/queries/told-figures';
import type { PlaceFigures } from '../analysis/disclosure/ledger.ts';
import { takeAway } from '../analysis/disclosure/take-away.ts';
import type { Dependencies } from '../dependencies.ts';
import { circumstancesOf } from './circumstances.ts';
import { toBlock, toBundle } from './stored-figures.ts';

/**
 * Takes away every figure that fewer people stand behind than its floor, since reports were
 * withdrawn, rejected or erased, or since the municipality raised its least number.
 */
export async function takeAwayFigures(
  { db, random }: Pick<Dependencies, 'db' | 'random'>,
  municipality: MunicipalityRow,
): Promise<void> {
  const { code, minimumCount } = municipality;
  await alone(db, code, async (transaction) => {
    for (const place of await listTouchedPlaces(transaction, code, minimumCount)) {
      const stored = await readPlaceFigures(transaction, code, place);
      const standing = Map.groupBy(stored.voices, ({ block }) => block);
      const figures: PlaceFigures = {
        blocks: stored.blocks.map((block) => toBlock(block, standing.get(block.number) ?? [])),
        bundles: stored.bundles.map((bundle) =>
          toBundle(
            bundle,
            stored.blocks.flatMap((block) => (block.bundle === bundle.number ? block.number : [])),
          ),
        ),
      };
      const left = takeAway(figures, circumstancesOf(municipality, random));
      for (const { number, floor, takenAway } of left.blocks) {
        await updateBlock(transaction, code, { place, number, floor, takenAway });
      }
      for (const [index, { statements, takenAway }] of left.bundles.entries()) {
        const number = stored.bundles[index].number;
        await updateBundle(transaction, code, { place, number, statements, takenAway });
      }
    }
  });
}
