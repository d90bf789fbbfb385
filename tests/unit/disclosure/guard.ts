import { answerPlace } from '@trygghetskartan/api/analysis/disclosure/answer';
import { closePlace } from '@trygghetskartan/api/analysis/disclosure/close-place';
import type {
  Block,
  Bundle,
  Entry,
  PlaceFigures,
} from '@trygghetskartan/api/analysis/disclosure/ledger';
import { createPlaceFinder, type Zone } from '@trygghetskartan/api/analysis/disclosure/places';
import {
  partOf,
  voicesOf,
  type Property,
  type Voice,
} from '@trygghetskartan/api/analysis/disclosure/properties';
import type { FortnightSpan } from '@trygghetskartan/api/analysis/disclosure/rules';
import { takeAway } from '@trygghetskartan/api/analysis/disclosure/take-away';
import type { Told } from '../../support/attacker.ts';

/** The guard as the attacker meets it: the product's rules, of which a test may put one out. */
export interface Guard {
  placesOf(zones: readonly Zone[]): (easting: number, northing: number) => string[];
  close: typeof closePlace;
  look: typeof takeAway;
  /** Who stands behind a block, of whom these reports in it are left. */
  standing(block: Block, left: readonly Entry[]): Block['voices'];
  tell(place: ToldPlace, period: FortnightSpan, minimumCount: number): Told[];
}

/** The rules in sizes that a small town fills: what they tell is finer than what the product tells. */
export const smallRules = {
  /** A block as soon as there may be one. */
  finest: {
    isBlock: (people: number, _since: number | undefined, k: number) => people >= k,
    isBundle: (voices: number, k: number) => voices >= 3 * k,
  },
  /** As the product has it: after the first block a larger one, or two fortnights. */
  waiting: {
    isBlock: (people: number, since: number | undefined, k: number) =>
      people >= (since === undefined || since >= 2 ? k : 2 * k),
    isBundle: (voices: number, k: number) => voices >= 3 * k,
  },
};

/** The figures of a place, and what each block was closed with: who withdraws later is in it still. */
export interface ToldPlace {
  figures: PlaceFigures;
  /** By the block's number. */
  closedWith: ReadonlyMap<number, readonly Entry[]>;
  /** What is left of those reports, in the order of the blocks. */
  left: readonly (readonly Entry[])[];
}

export const theGuard: Guard = {
  placesOf(zones) {
    const placeOf = createPlaceFinder(zones);
    return (easting, northing) => [placeOf(easting, northing)];
  },
  close: closePlace,
  look: takeAway,
  standing({ voices }, left) {
    const people = new Set(left.map(({ reporter }) => reporter));
    return new Map([...voices].filter(([reporter]) => people.has(reporter)));
  },
  tell: tellAnswer,
};

/**
 * What the numbers of an answer count. Which blocks and bundles are in it is found by asking about
 * each alone; that the sums are theirs is checked.
 */
function tellAnswer(
  { figures, closedWith }: ToldPlace,
  period: FortnightSpan,
  minimumCount: number,
): Told[] {
  const units = ({ number }: Block, property?: Property) => {
    const entries = closedWith.get(number) ?? [];
    return [...unitsOf(entries, property), ...possibleUnits(entries, property)];
  };
  const size = (counted: Told) => counted.filter((unit) => unit >= 0).length;
  const answer = answerPlace(figures, period, minimumCount);
  if (answer === undefined) return [];
  const ask = (blocks: readonly Block[], bundles: readonly Bundle[]) =>
    answerPlace({ blocks, bundles }, period, minimumCount);
  const blocks = figures.blocks.filter((block) => ask([block], []) !== undefined);
  const bundles = figures.bundles.flatMap((bundle) => {
    const members = figures.blocks.filter(({ number }) => bundle.blocks.includes(number));
    const alone = ask(members, [bundle]);
    return alone === undefined || alone.bundled === 0 ? [] : [{ members, having: alone.having }];
  });
  const told = [
    { count: answer.voices, counted: blocks.flatMap((block) => units(block)) },
    {
      count: answer.bundled,
      counted: bundles.flatMap(({ members }) => members.flatMap((block) => units(block))),
    },
    ...answer.having
      .filter(({ least, most }) => least === most)
      .map(({ property, most }) => ({
        count: most,
        counted: bundles.flatMap(({ members }) =>
          members.flatMap((block) => units(block, property)),
        ),
      })),
  ];
  for (const { count, counted } of told) {
    if (count !== size(counted)) throw new Error(`${count} told of ${size(counted)}`);
  }
  return told.map(({ counted }) => counted);
}

/** By person, the first report in a block that was closed with these; of those with a property, if asked. */
function unitsOf(entries: readonly Entry[], property?: Property): number[] {
  const voices = voicesOf(entries);
  return [...voices].flatMap(([reporter, voice]) =>
    property === undefined || partOf(voice, property) === 'having'
      ? (entries.find((entry) => entry.reporter === reporter)?.reportId ?? [])
      : [],
  );
}

/** Reasons that people of the planted town give, as bits. */
const givenReasons = [0, 1, 2, 3];

const everyVoice: readonly Voice[] = [true, false].flatMap((dark) => [
  { unsafe: false, reasons: 0, dark },
  ...givenReasons.map((reasons) => ({ unsafe: true, reasons, dark })),
]);

/** One unit below zero for each thing that a person of a block might have said. */
function possibleUnits(entries: readonly Entry[], property?: Property): number[] {
  const block = entries[0]?.reportId ?? 0;
  return everyVoice.flatMap((voice, index) =>
    property === undefined || partOf(voice, property) === 'having'
      ? -1 - index - block * everyVoice.length
      : [],
  );
}
