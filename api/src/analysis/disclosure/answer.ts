import type { Block, Bundle } from './ledger.ts';
import { properties, type Property } from './properties.ts';
import { guardedMinimum, isEnough, isWithin, type FortnightSpan } from './rules.ts';

/**
 * What is told of one place and one period. All counts are sums over blocks ("röster", voices): a
 * person counts once in every block.
 */
export interface PlaceAnswer {
  voices: number;
  /** Voices whose bundle is closed: the base of `properties`. */
  bundled: number;
  /** Of the bundled voices, how many have it: between these two, which are equal where all were counted. */
  having: { property: Property; least: number; most: number }[];
}

/** Answers are made of figures alone, never of reports. */
export interface TellableFigures {
  blocks: readonly Omit<Block, 'voices' | 'having' | 'floor'>[];
  bundles: readonly Bundle[];
}

/**
 * Answers for whole fortnights from the blocks that lie wholly within; undefined where there are
 * none. There is no other question: a filter that blocks do not carry cannot be asked.
 */
export function answerPlace(
  { blocks, bundles }: TellableFigures,
  period: FortnightSpan,
  minimumCount: number,
): PlaceAnswer | undefined {
  const told = blocks.filter(
    (block) => !block.takenAway && isEnough(block.people, minimumCount) && isWithin(block, period),
  );
  if (told.length === 0) return undefined;
  const numbers = new Set(told.map(({ number }) => number));
  const whole = bundles.filter(
    (bundle) =>
      isToldOf(bundle, minimumCount) && bundle.blocks.every((number) => numbers.has(number)),
  );
  return {
    voices: sum(told.map(({ people }) => people)),
    bundled: sum(whole.map(({ of }) => of)),
    having: properties.flatMap((property) => {
      const ranges = whole.flatMap((bundle) => rangeOf(bundle, property, minimumCount) ?? []);
      // A sum that leaves some of its base out would be of another base than the others.
      return ranges.length === 0 || ranges.length < whole.length
        ? []
        : [
            {
              property,
              least: sum(ranges.map(({ least }) => least)),
              most: sum(ranges.map(({ most }) => most)),
            },
          ];
    }),
  };
}

/** A bundle of a time with a lower number of people is told of when all it counts are enough now. */
function isToldOf({ takenAway, statements }: Bundle, minimumCount: number): boolean {
  return (
    !takenAway &&
    Object.values(statements).every(
      (statement) =>
        statement.kind !== 'counted' ||
        statement.floors.every((floor) => isEnough(floor, minimumCount)),
    )
  );
}

function rangeOf(
  { statements, blocks, of }: Bundle,
  property: Property,
  minimumCount: number,
): { least: number; most: number } | undefined {
  const statement = statements[property];
  if (statement.kind === 'withheld') return undefined;
  if (statement.kind === 'counted') return { least: statement.having, most: statement.having };
  // Fewer than k people, of then or of now, each with at most one voice in every block.
  const k = Math.max(statement.fewerThan, guardedMinimum(minimumCount));
  const few = Math.min(of, (k - 1) * blocks.length);
  return statement.kind === 'few' ? { least: 0, most: few } : { least: of - few, most: of };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);
