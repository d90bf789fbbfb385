import type { Circumstances } from './close-blocks.ts';
import type { Block, Bundle, Statement } from './ledger.ts';
import { forEachProperty, partOf, type Part, type Property } from './properties.ts';
import { drawFloor, guardedMinimum, isBundle, isEnough, longestSpan, maySplit } from './rules.ts';

/**
 * Gathers blocks of a place, in their order, until they have enough voices in all; then the bundle
 * is closed, with what may be told of each property. To be given the blocks that stand and are in no
 * bundle. The sums are those of the blocks as they were closed, so that nobody who has withdrawn
 * since can be had from them; whether people are enough goes by who remains.
 */
export function closeBundles(open: readonly Block[], circumstances: Circumstances): Bundle[] {
  const bundles: Bundle[] = [];
  let gathered: Block[] = [];
  for (const block of open) {
    gathered = [...gathered, block].filter(({ first }) => first > block.last - longestSpan);
    const blocks = gathered;
    const of = sum(blocks.map(({ people }) => people));
    if (!isBundle(of, circumstances.minimumCount)) continue;
    bundles.push({
      blocks: blocks.map(({ number }) => number),
      of,
      statements: forEachProperty((property) => stateOf(property, blocks, circumstances)),
      takenAway: false,
    });
    gathered = [];
  }
  return bundles;
}

function stateOf(
  property: Property,
  blocks: readonly Block[],
  { minimumCount, random }: Circumstances,
): Statement {
  const parts = peopleInParts(blocks, property);
  const sides = guardedSides(parts);
  if (maySplit(sides, minimumCount)) {
    return {
      kind: 'counted',
      having: sum(blocks.map(({ having }) => having[property])),
      floors: sides.map((people) => drawFloor(people, minimumCount, random)),
    };
  }
  const fewerThan = guardedMinimum(minimumCount);
  if (!isEnough(parts.having.size, minimumCount)) return { kind: 'few', fewerThan };
  const others = parts.lacking.union(parts.outside);
  return isEnough(others.size, minimumCount)
    ? { kind: 'withheld' }
    : { kind: 'nearly_all', fewerThan };
}

/** Distinct people of these blocks by where they stand to a property; one person may stand in several. */
export function peopleInParts(
  blocks: readonly Block[],
  property: Property,
): Record<Part, Set<string>> {
  const parts = {
    having: new Set<string>(),
    lacking: new Set<string>(),
    outside: new Set<string>(),
  };
  for (const { voices } of blocks) {
    for (const [reporter, voice] of voices) parts[partOf(voice, property)].add(reporter);
  }
  return parts;
}

/** Those who may be counted and those they leave. Who feels safe is a side of another property. */
export function guardedSides(parts: Record<Part, Set<string>>): number[] {
  return [parts.having.size, parts.lacking.size];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);
