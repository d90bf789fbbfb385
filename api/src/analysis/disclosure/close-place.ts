import {
  closeBlocks,
  type Circumstances,
  type ClosedBlock,
  type LastBlock,
} from './close-blocks.ts';
import { closeBundles } from './close-bundles.ts';
import type { Block, Bundle, Entry } from './ledger.ts';

/** What is not settled yet of one place. */
export interface OpenPlace {
  /** Reports in no block. */
  waiting: readonly Entry[];
  lastBlock: LastBlock | undefined;
  /** Nobody comes to what waits any more. */
  isLast?: boolean;
  /** Blocks that stand and are in no bundle, oldest first. */
  open: readonly Block[];
}

/** What a place tells more when everything up to and including a fortnight is settled. */
export function closePlace(
  { waiting, lastBlock, isLast = false, open }: OpenPlace,
  through: number,
  circumstances: Circumstances,
): { blocks: ClosedBlock[]; bundles: Bundle[] } {
  const blocks = closeBlocks(waiting, { lastBlock, through, isLast }, circumstances);
  return { blocks, bundles: closeBundles([...open, ...blocks], circumstances) };
}
