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

/** What waits in a place, and what was told of it before. */
export interface Waiting {
  /** Reports in no block. */
  waiting: readonly Entry[];
  /** The last that was ever closed, whether it stands or not. */
  lastBlock: Pick<Block, 'number' | 'last'> | undefined;
  /** Nobody comes to these reports any more: they wait no longer. */
  isLast?: boolean;
}

/**
 * Gathers what waits in a place, fortnight by fortnight up to the given one, until there are people
 * for a block (`isBlock`). Gives the new blocks, numbered after the last; what remains goes on
 * waiting, and what has waited for a year waits in vain.
 */
export function closeBlocks(
  { waiting, lastBlock, isLast = false }: Waiting,
  through: number,
  { minimumCount, random }: Circumstances,
): ClosedBlock[] {
  const blocks: ClosedBlock[] = [];
  const arriving = byFortnight(waiting);
  let gathered: Entry[] = [];
  let before = lastBlock;
  for (const fortnight of fortnightsUpTo(through, arriving)) {
    gathered = [...gathered, ...(arriving.get(fortnight) ?? [])].filter(
      (entry) => entry.fortnight > fortnight - longestSpan,
    );
    const voices = voicesOf(gathered);
    const since = isLast && fortnight === through ? undefined : before && fortnight - before.last;
    if (!isBlock(voices.size, since, minimumCount)) continue;
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

/** Those in which somebody spoke, and the last: of others nothing may be known, not even that they were. */
function fortnightsUpTo(through: number, arriving: ReadonlyMap<number, unknown>): number[] {
  const before = [...arriving.keys()].filter((fortnight) => fortnight < through);
  return [...before.sort((one, other) => one - other), through];
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
