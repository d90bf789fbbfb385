import type { Block, Entry } from './ledger.ts';
import { forEachProperty, partOf, voicesOf } from './properties.ts';
import { drawFloor, isBlock, longestSpan } from './rules.ts';

export interface Circumstances {
  /** The municipality's least number of people. */
  minimumCount: number;
  /** 0 ≤ x < 1, not to be guessed. */
  random: () => number;
}

/** A block as it is closed, with the reports in it. */
export interface ClosedBlock extends Block {
  entries: readonly Entry[];
}

/** The last block that a place ever had, as it is told; `undefined` before its first. */
export interface LastBlock {
  number: number;
  /** Its last fortnight. */
  last: number;
}

/**
 * Gathers what waits in a place, fortnight by fortnight up to the given one, until there are people
 * for a block (`isBlock`). Gives the new blocks, numbered after the last; what remains goes on
 * waiting, and what has waited for a year waits in vain.
 */
export function closeBlocks(
  waiting: readonly Entry[],
  { lastBlock, through }: { lastBlock: LastBlock | undefined; through: number },
  { minimumCount, random }: Circumstances,
): ClosedBlock[] {
  const blocks: ClosedBlock[] = [];
  const arriving = byFortnight(waiting);
  let gathered: Entry[] = [];
  let before = lastBlock;
  for (let fortnight = Math.min(...arriving.keys()); fortnight <= through; fortnight++) {
    gathered = [...gathered, ...(arriving.get(fortnight) ?? [])].filter(
      (entry) => entry.fortnight > fortnight - longestSpan,
    );
    const voices = voicesOf(gathered);
    if (!isBlock(voices.size, before && fortnight - before.last, minimumCount)) continue;
    const spoken = [...voices.values()];
    const block = {
      number: (before?.number ?? 0) + 1,
      first: Math.min(...gathered.map((entry) => entry.fortnight)),
      last: fortnight,
      people: voices.size,
      having: forEachProperty(
        (property) => spoken.filter((voice) => partOf(voice, property) === 'having').length,
      ),
      floor: drawFloor(voices.size, minimumCount, random),
      takenAway: false,
      voices,
      entries: gathered,
    };
    blocks.push(block);
    before = block;
    gathered = [];
  }
  return blocks;
}

function byFortnight(entries: readonly Entry[]): ReadonlyMap<number, Entry[]> {
  const groups = new Map<number, Entry[]>();
  for (const entry of entries) {
    const group = groups.get(entry.fortnight);
    if (group === undefined) groups.set(entry.fortnight, [entry]);
    else group.push(entry);
  }
  return groups;
}
