import { closeBlocks, type Circumstances, type ClosedBlock, type Waiting } from './close-blocks.ts';
import { closeBundles } from './close-bundles.ts';
import type { Block, Bundle } from './ledger.ts';

/** What is not settled yet of one place. */
export interface OpenPlace extends Waiting {
  /** Blocks that stand and are in no bundle, oldest first. */
  open: readonly Block[];
}

/** What a place tells more when everything up to and including a fortnight is settled. */
export function closePlace(
  place: OpenPlace,
  through: number,
  circumstances: Circumstances,
): { blocks: ClosedBlock[]; bundles: Bundle[] } {
  const blocks = closeBlocks(place, through, circumstances);
  return { blocks, bundles: closeBundles([...place.open, ...blocks], circumstances) };
}
