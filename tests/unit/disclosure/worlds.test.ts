import type { Block, Bundle, Entry } from '@trygghetskartan/api/analysis/disclosure/ledger';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { countableGroups, multisets, type World } from './worlds.ts';
import { smallRules, theGuard, type Guard } from './guard.ts';

type Said = 'unsafe' | 'safe' | 'lighting';
/** What one person said in each fortnight. */
type Life = readonly (Said | undefined)[];

interface Case {
  people: number;
  /** Of them, those whose reports the attacker knows. */
  own: number;
  fortnights: number;
  sayings: readonly (Said | undefined)[];
  k: number;
}

/** `poor_lighting`, the first of the vocabulary. */
const lightingBit = 1;

interface Told {
  blocks: Block[];
  bundles: Bundle[];
}

/** What the guard tells after each fortnight, as the attacker reads it. */
function watch(guard: Guard, lives: readonly Life[], { fortnights, k }: Case, read: Reading) {
  const seen: unknown[] = [];
  const told: Told = { blocks: [], bundles: [] };
  let waiting: Entry[] = [];
  for (let now = 1; now <= fortnights; now++) {
    waiting.push(...entriesOf(lives, now));
    const bundled = new Set(told.bundles.flatMap(({ blocks }) => blocks));
    const { blocks, bundles } = guard.close(
      {
        waiting,
        lastBlock: told.blocks.at(-1),
        open: told.blocks.filter(({ number }) => !bundled.has(number)),
      },
      now,
      { minimumCount: k, random: () => 0 },
    );
    const closed = new Set(blocks.flatMap(({ entries }) => entries));
    waiting = waiting.filter((entry) => !closed.has(entry));
    told.blocks.push(...blocks);
    told.bundles.push(...bundles);
    seen.push(read(told));
  }
  return {
    seen: JSON.stringify(seen),
    voices: told.blocks.reduce((all, { people }) => all + people, 0),
  };
}

function entriesOf(lives: readonly Life[], now: number): Entry[] {
  return lives.flatMap((life, person) => {
    const said = life[now - 1];
    return said === undefined
      ? []
      : {
          reportId: person * 10 + now,
          reporter: `${person}`,
          fortnight: now,
          unsafe: said !== 'safe',
          reasons: said === 'lighting' ? lightingBit : 0,
          dark: false,
        };
  });
}

type Reading = (told: Told) => unknown;

/** More than any answer says: each block and each bundle by itself. */
const everyFigure: Reading = ({ blocks, bundles }) => [
  blocks.map(({ first, last, people }) => [first, last, people]),
  bundles.map(({ blocks: members, of, statements: { unsafe, poor_lighting: lighting } }) => [
    members,
    of,
    [unsafe, lighting].map((each) => (each.kind === 'counted' ? each.having : each.kind)),
  ]),
];

/** Sets of people that a sentence over what they said and when can name. */
function namedGroups(lives: readonly Life[], fortnights: number): Record<string, number> {
  const groups: Record<string, number> = {
    'more than once': lives.filter((life) => life.filter((said) => said).length > 1).length,
  };
  for (let first = 0; first < fortnights; first++) {
    for (let end = first + 1; end <= fortnights; end++) {
      for (const [name, holds] of Object.entries(sayings)) {
        const did = (life: Life): boolean => life.slice(first, end).some(holds);
        const when = `${name} in ${first + 1}–${end}`;
        groups[when] = lives.filter(did).length;
        groups[`${when}, silent else`] = lives.filter(
          (life) =>
            did(life) && life.every((said, at) => said === undefined || (at >= first && at < end)),
        ).length;
      }
    }
  }
  return groups;
}

const sayings: Record<string, (said: Said | undefined) => boolean> = {
  anything: (said) => said !== undefined,
  unsafe: (said) => said !== undefined && said !== 'safe',
  safe: (said) => said === 'safe',
  lighting: (said) => said === 'lighting',
  'unsafe without lighting': (said) => said === 'unsafe',
};

function livesOf(said: Case['sayings'], fortnights: number): Life[] {
  return fortnights === 0
    ? [[]]
    : livesOf(said, fortnights - 1).flatMap((life) => said.map((next) => [...life, next]));
}

/**
 * Of every answer, all worlds that give it: nobody knows how many people there are, so an answer
 * that more people might give than are tried here is left out.
 */
function* everyWorld(guard: Guard, each: Case, read = everyFigure): Generator<World> {
  const lives = livesOf(each.sayings, each.fortnights);
  for (const others of multisets(lives, each.people - each.own)) {
    for (const ours of multisets(lives, each.own)) {
      const { seen, voices } = watch(guard, [...others, ...ours], each, read);
      if (voices + each.k - 1 <= each.people) {
        yield {
          seen: `${JSON.stringify(ours)} ${seen}`,
          groups: namedGroups(others, each.fortnights),
        };
      }
    }
  }
}

const twoFortnights: Case = {
  people: 10,
  own: 0,
  fortnights: 2,
  sayings: [undefined, 'unsafe', 'safe'],
  k: 3,
};

const bundlesModule = '@trygghetskartan/api/analysis/disclosure/close-bundles';
const rulesModule = '@trygghetskartan/api/analysis/disclosure/rules';

afterEach(() => {
  vi.doUnmock(bundlesModule);
  vi.doUnmock(rulesModule);
  vi.resetModules();
});

type Replaced = Record<string, unknown>;

/** The guard with some of its rules replaced, or of how bundles are closed. */
async function guardWith(rules: Replaced, closing: Replaced = {}): Promise<Guard> {
  vi.resetModules();
  for (const [module, replaced] of [
    [rulesModule, rules],
    [bundlesModule, closing],
  ] as const) {
    vi.doMock(module, async (importOriginal) => ({
      ...(await importOriginal<Replaced>()),
      ...replaced,
    }));
  }
  const { theGuard: holed } = await import('./guard.ts');
  return holed;
}

describe('whoever knows the rule, every figure at all times, and what some people reported', () => {
  const cases: Case[] = [
    twoFortnights,
    { ...twoFortnights, people: 9, own: 1, sayings: [undefined, 'unsafe'] },
    { people: 8, own: 0, fortnights: 3, sayings: [undefined, 'unsafe'], k: 3 },
    { people: 8, own: 1, fortnights: 3, sayings: [undefined, 'unsafe'], k: 4 },
    { people: 10, own: 2, fortnights: 2, sayings: [undefined, 'unsafe'], k: 4 },
    { people: 14, own: 0, fortnights: 1, sayings: [undefined, 'unsafe', 'safe', 'lighting'], k: 3 },
    { people: 16, own: 1, fortnights: 1, sayings: [undefined, 'unsafe', 'safe', 'lighting'], k: 4 },
  ];
  test.each(
    cases.flatMap((each) =>
      (['finest', 'waiting'] as const).map((sizes) => ({ ...each, sizes, each })),
    ),
  )(
    'counts no group under k: $people people, $own known, $fortnights fortnights, k = $k, blocks $sizes',
    async ({ each, sizes }) => {
      const small = await guardWith(smallRules[sizes]);
      const found = countableGroups(everyWorld(small, each), each.k - 1 - each.own);
      expect(found.slice(0, 3)).toEqual([]);
    },
  );

  test('nor of the product’s own sizes', () => {
    const each: Case = { ...twoFortnights, people: 24, fortnights: 1 };
    const seen = new Set([...everyWorld(theGuard, each)].map((world) => world.seen));
    // Of bundles too, some of them counted.
    expect([...seen].filter((one) => one.includes('[[1],'))).not.toHaveLength(0);
    expect(countableGroups(everyWorld(theGuard, each), 2)).toEqual([]);
  });

  test('counts none of bundles of two blocks, were they as small as 2k − 1', async () => {
    const smaller = await guardWith({
      ...smallRules.finest,
      isBundle: (people: number) => people >= 5,
    });
    expect(countableGroups(everyWorld(smaller, twoFortnights), 2).slice(0, 3)).toEqual([]);
  });
});

describe('with one rule put out, he counts one', () => {
  test('where a bundle is closed by what was said', async () => {
    const sidesOf = (blocks: readonly Block[]): number[] =>
      [true, false].map(
        (unsafe) =>
          blocks.flatMap(({ voices }) =>
            [...voices.values()].filter((each) => each.unsafe === unsafe),
          ).length,
      );
    // As soon as three have called it unsafe and three safe; until then it tells which are fewer.
    const byWhatWasSaid = (open: readonly Block[]): { blocks: number[] }[] =>
      sidesOf(open).every((people) => people >= 3)
        ? [{ blocks: open.map(({ number }) => number) }]
        : [];
    const read: Reading = ({ blocks, bundles }) => [
      blocks.map(({ people }) => people),
      bundles.length > 0 ? sidesOf(blocks) : sidesOf(blocks).map((people) => people < 3),
    ];
    const holed = await guardWith(smallRules.finest, { closeBundles: byWhatWasSaid });
    expect(countableGroups(everyWorld(holed, twoFortnights, read), 2)).toContainEqual(
      expect.stringMatching(/^safe in 1–1: 2/),
    );
  });

  test('where a bundle is closed by its distinct people', async () => {
    const byPeople = (open: readonly Block[]): { blocks: number[] }[] =>
      new Set(open.flatMap(({ voices }) => [...voices.keys()])).size >= 5
        ? [{ blocks: open.map(({ number }) => number) }]
        : [];
    const read: Reading = ({ blocks, bundles }) => [
      blocks.map(({ people }) => people),
      bundles.length,
    ];
    const holed = await guardWith(smallRules.finest, { closeBundles: byPeople });
    const each: Case = { ...twoFortnights, sayings: [undefined, 'unsafe'] };
    expect(countableGroups(everyWorld(holed, each, read), 2)).toContainEqual(
      expect.stringMatching(/^anything in 1–1, silent else: 1/),
    );
  });

  test('where the people of several blocks are counted together', async () => {
    const together: Reading = ({ blocks }) => [
      blocks.map(({ people }) => people),
      new Set(blocks.flatMap(({ voices }) => [...voices.keys()])).size,
    ];
    const each: Case = { ...twoFortnights, people: 9, sayings: [undefined, 'unsafe'] };
    const small = await guardWith(smallRules.finest);
    expect(countableGroups(everyWorld(small, each, together), 2)).toContainEqual(
      expect.stringMatching(/^more than once: 1/),
    );
  });

  test('where two people are enough', async () => {
    const isEnough = (people: number): boolean => people >= 2;
    const holed = await guardWith({ ...smallRules.finest, isEnough, isBlock: isEnough });
    const each: Case = { ...twoFortnights, people: 8, sayings: [undefined, 'unsafe'], k: 3 };
    expect(countableGroups(everyWorld(holed, each), 2).length).toBeGreaterThan(0);
  });
});
