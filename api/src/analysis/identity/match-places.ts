import { assignOptimally } from './assignment.ts';
import {
  compareOutlines,
  FARTHEST_METRES,
  isOneExcess,
  metresBetween,
  type Place,
} from './same-place.ts';

/** One shared cell outweighs the nearness of as many pairs as there can be in one knot of places. */
const CELL_WEIGHT = 2 ** 24;
const NEAREST_WEIGHT = 2 ** 14;
/** Metres are told apart to a sixteenth. */
const STEPS_A_METRE = 16;

/**
 * What pairing a known and a found place is worth; 0 where they are two places, as they always are
 * with centres farther apart than `reach`. Whole numbers.
 */
type Worth = { of: (known: Place, found: Place) => number; reach: number };

/**
 * For each known place the position of the found one that is the same, or -1, one to one, in two
 * rounds. The first takes the same places (see `compareOutlines`): of all ways to pair them the one
 * whose pairs share most cells together, then the one whose centres are nearest together. Where one
 * place has become two, or two one, the larger overlap therefore decides which goes on. The second
 * takes from what is left the one excess that was named at another end (see `isOneExcess`), nearest
 * centres together: on planted streets of 70–140 m it halves the changes of identity, 20 to 10 in 1,354
 * findings of both tiers (tests/evaluate/lasting-ids.ts). The order of the lists decides nothing.
 */
export function matchPlaces(known: readonly Place[], found: readonly Place[]): number[] {
  const overlap = { of: worthOfOverlap, reach: FARTHEST_METRES };
  const matched = pairOptimally(known, found, overlap);
  const leftKnown = [...known.keys()].filter((i) => matched[i] === -1);
  const taken = new Set(matched);
  const leftFound = [...found.keys()].filter((j) => !taken.has(j));
  const second = pairOptimally(
    leftKnown.map((i) => known[i]),
    leftFound.map((j) => found[j]),
    { of: worthOfNearness, reach: largestRadius(known) + largestRadius(found) },
  );
  for (const [at, match] of second.entries()) {
    if (match !== -1) matched[leftKnown[at]] = leftFound[match];
  }
  return matched;
}

/** At least 1, so that a pair that shares no cell is still better than none. */
function worthOfOverlap(known: Place, found: Place): number {
  const same = compareOutlines(known, found);
  return same ? same.sharedCells * CELL_WEIGHT + nearness(same.metres) : 0;
}

function worthOfNearness(known: Place, found: Place): number {
  return isOneExcess(known, found) ? nearness(metresBetween(known, found)) : 0;
}

function nearness(metres: number): number {
  return NEAREST_WEIGHT - Math.min(NEAREST_WEIGHT - 1, Math.round(metres * STEPS_A_METRE));
}

function largestRadius(places: readonly Place[]): number {
  return places.reduce((largest, { radius }) => Math.max(largest, radius), 0);
}

/** Positions in the two lists, each in place order. */
type Pair = { row: number; column: number; weight: number };

function pairOptimally(known: readonly Place[], found: readonly Place[], worth: Worth): number[] {
  const [knownOrder, foundOrder] = [inPlaceOrder(known), inPlaceOrder(found)];
  const pairs: Pair[] = [];
  let first = 0;
  for (const [row, i] of knownOrder.entries()) {
    // A metre more, so that no rounding leaves one out: only those so far to the west and to the east.
    const west = known[i].easting - worth.reach - 1;
    const east = known[i].easting + worth.reach + 1;
    while (first < found.length && found[foundOrder[first]].easting < west) first++;
    for (let column = first; column < found.length; column++) {
      const other = found[foundOrder[column]];
      if (other.easting > east) break;
      const weight = worth.of(known[i], other);
      if (weight > 0) pairs.push({ row, column, weight });
    }
  }
  const matched = known.map(() => -1);
  for (const knot of splitIntoKnots(pairs)) {
    const rows = distinct(knot.map((pair) => pair.row));
    const columns = distinct(knot.map((pair) => pair.column));
    const weights = rows.map(() => columns.map(() => 0));
    for (const pair of knot) {
      weights[rows.indexOf(pair.row)][columns.indexOf(pair.column)] = pair.weight;
    }
    for (const [row, column] of assignOptimally(weights).entries()) {
      if (column !== -1) matched[knownOrder[rows[row]]] = foundOrder[columns[column]];
    }
  }
  return matched;
}

/** Positions from west to east, then from south to north. */
function inPlaceOrder(places: readonly Place[]): number[] {
  return [...places.keys()].sort(
    (a, b) =>
      places[a].easting - places[b].easting ||
      places[a].northing - places[b].northing ||
      places[a].cells.length - places[b].cells.length,
  );
}

/** Pairs that hang together through a place they have in common. */
function splitIntoKnots(pairs: readonly Pair[]): Pair[][] {
  const ofRow = Map.groupBy(pairs, ({ row }) => row);
  const ofColumn = Map.groupBy(pairs, ({ column }) => column);
  const seen = new Set<Pair>();
  const knots: Pair[][] = [];
  for (const start of pairs) {
    if (seen.has(start)) continue;
    seen.add(start);
    const knot = [start];
    // It grows while it is gone through.
    for (const { row, column } of knot) {
      for (const pair of [...(ofRow.get(row) ?? []), ...(ofColumn.get(column) ?? [])]) {
        if (seen.has(pair)) continue;
        seen.add(pair);
        knot.push(pair);
      }
    }
    knots.push(knot);
  }
  return knots;
}

function distinct(values: readonly number[]): number[] {
  return [...new Set(values)].sort((a, b) => a - b);
}
