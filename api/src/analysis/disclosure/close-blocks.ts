import type { Block, Entry } from './ledger.ts';
import { forEachProperty, partOf, voicesOf } from './properties.ts';
import { drawFloor, isEnough, longestSpan } from './rules.ts';

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

/**
 * Gathers what waits in a place, fortnight by fortnight up to the given one, until there are enough
 * people; then the block is closed. Gives the new blocks, numbered after the last; what remains goes
 * on waiting, and what has waited for a year waits in vain.
 */
export function closeBlocks(
  waiting: readonly Entry[],
  { lastNumber, through }: { lastNumber: number; through: number },
  { minimumCount, random }: Circumstances,
): ClosedBlock[] {
  const blocks: ClosedBlock[] = [];
  let gathered: Entry[] = [];
  for (const [fortnight, entries] of byFortnight(waiting)) {
    if (fortnight > through) break;
    gathered = [...gathered, ...entries].filter(
      (entry) => entry.fortnight > fortnight - longestSpan,
    );
    const voices = voicesOf(gathered);
    if (!isEnough(voices.size, minimumCount)) continue;
    const spoken = [...voices.values()];
    blocks.push({
      number: lastNumber + blocks.length + 1,
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
    });
    gathered = [];
  }
  return blocks;
}

function byFortnight(entries: readonly Entry[]): [number, Entry[]][] {
  const groups = new Map<number, Entry[]>();
  for (const entry of entries) {
    const group = groups.get(entry.fortnight);
    if (group === undefined) groups.set(entry.fortnight, [entry]);
    else group.push(entry);
  }
  return [...groups].sort(([one], [other]) => one - other);
}
