import type { Circumstances } from './close-blocks.ts';
import { guardedSides, peopleInParts } from './close-bundles.ts';
import type { Block, Bundle, PlaceFigures, Statement } from './ledger.ts';
import { forEachProperty, type Property } from './properties.ts';
import { drawFloor, guardedMinimum } from './rules.ts';

/**
 * Takes the figures of a place away that fewer people stand behind than their floor; a bundle goes
 * whole, and with any of its blocks. What was taken away never comes back, nor does anything in its
 * place. Where the municipality has raised its least number, floors below it are drawn anew.
 */
export function takeAway(figures: PlaceFigures, circumstances: Circumstances): PlaceFigures {
  const blocks = figures.blocks.map((block) => lookAtBlock(block, circumstances));
  const standing = new Map(
    blocks.filter(({ takenAway }) => !takenAway).map((block) => [block.number, block]),
  );
  const bundles = figures.bundles.map((bundle) => lookAtBundle(bundle, standing, circumstances));
  return { blocks, bundles };
}

function lookAtBlock(block: Block, circumstances: Circumstances): Block {
  if (block.takenAway) return block;
  const floor = raiseFloor(block.floor, block.people, circumstances);
  return { ...block, floor, takenAway: block.voices.size < floor };
}

function lookAtBundle(
  bundle: Bundle,
  standing: ReadonlyMap<number, Block>,
  circumstances: Circumstances,
): Bundle {
  if (bundle.takenAway) return bundle;
  const blocks = bundle.blocks.flatMap((number) => standing.get(number) ?? []);
  let takenAway = blocks.length < bundle.blocks.length;
  const lookAt = (statement: Statement, property: Property): Statement => {
    if (statement.kind !== 'counted') return statement;
    const remaining = guardedSides(peopleInParts(blocks, property));
    const floors = statement.floors.map((floor, side) =>
      raiseFloor(floor, remaining[side], circumstances),
    );
    takenAway ||= floors.some((floor, side) => remaining[side] < floor);
    return { ...statement, floors };
  };
  const statements = forEachProperty((property) => lookAt(bundle.statements[property], property));
  return { ...bundle, statements, takenAway };
}

function raiseFloor(
  floor: number,
  people: number,
  { minimumCount, random }: Circumstances,
): number {
  const least = guardedMinimum(minimumCount);
  if (floor >= least) return floor;
  // Of fewer people than the new number nothing may be told, whoever remains.
  return people < least ? least : drawFloor(people, minimumCount, random);
}
