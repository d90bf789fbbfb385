import type { PlaceFigures } from '@trygghetskartan/api/analysis/disclosure/ledger';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { theGuard, type Guard } from './guard.ts';
import { countableGroups, multisets, type World } from './worlds.ts';

/*
 * One block is told; then people withdraw on the first day, on the second, or never. The attacker
 * looks after each day whether the figure is still there. He knows the rule, how many people he has
 * in the block himself, and withdraws them when he likes.
 */
/** 1, 2 or never: Infinity. */
type Day = number;

interface Case {
  own: number;
  k: number;
  /** When strangers may withdraw, and when he does. */
  theirs: readonly Day[];
  ours: readonly Day[];
}

const anyDay: readonly Day[] = [1, 2, Infinity];

/** He looks right before and right after he withdraws: nobody else does in between. */
const alone = { theirs: [1, Infinity], ours: [2, Infinity] } as const;

/** Chances of 0 ≤ x < 1 that draw every floor of a block of up to eight people. */
const chances = Array.from({ length: 6 }, (_, index) => index / 6);

function* everyWorld(guard: Guard, { own, k, theirs, ours: when }: Case): Generator<World> {
  for (let strangers = 0; strangers + own <= k + 5; strangers++) {
    for (const others of multisets(theirs, strangers)) {
      for (const ours of multisets(when, own)) {
        for (const chance of chances) {
          yield {
            seen: `${ours.join()}: ${look(guard, [...others, ...ours], k, chance)}`,
            groups: groupsOf(others),
          };
        }
      }
    }
  }
}

function look(guard: Guard, withdrawals: readonly Day[], k: number, chance: number): string {
  const circumstances = { minimumCount: k, random: () => chance };
  const waiting = withdrawals.map((_, person) => ({
    reportId: person,
    reporter: `${person}`,
    fortnight: 1,
    unsafe: true,
    reasons: 0,
    dark: false,
  }));
  const closed = guard.close({ waiting, lastBlock: undefined, open: [] }, 1, circumstances);
  const seen = [closed.blocks.map(({ people }) => people).join()];
  let figures: PlaceFigures = closed;
  for (const day of [1, 2]) {
    figures = guard.look(
      {
        ...figures,
        blocks: figures.blocks.map((block) => ({
          ...block,
          voices: new Map(
            [...block.voices].filter(([person]) => withdrawals[Number(person)] > day),
          ),
        })),
      },
      circumstances,
    );
    seen.push(figures.blocks.map(({ takenAway }) => (takenAway ? 'gone' : 'there')).join());
  }
  return seen.join(', ');
}

function groupsOf(others: readonly Day[]): Record<string, number> {
  const count = (holds: (day: Day) => boolean): number => others.filter(holds).length;
  return {
    'withdrew on the first day': count((day) => day === 1),
    'withdrew on the second day': count((day) => day === 2),
    'withdrew at all': count((day) => day <= 2),
    'never withdrew': count((day) => day > 2),
    'stood after the first day': count((day) => day > 1),
  };
}

describe('whoever sees a figure go, or stay', () => {
  test.each([
    { own: 0, k: 3 },
    { own: 1, k: 3 },
    { own: 1, k: 4 },
    { own: 2, k: 4 },
    { own: 0, k: 5 },
    { own: 2, k: 5 },
  ])('counts nobody who withdrew: $own of his own, k = $k', ({ own, k }) => {
    for (const each of [{ theirs: anyDay, ours: anyDay }, alone]) {
      const found = countableGroups(everyWorld(theGuard, { own, k, ...each }), k - 1 - own);
      expect(found.slice(0, 3)).toEqual([]);
    }
  });
});

describe('with the floor known to be k', () => {
  const rulesModule = '@trygghetskartan/api/analysis/disclosure/rules';
  afterEach(() => {
    vi.doUnmock(rulesModule);
    vi.resetModules();
  });

  test('somebody with one report of their own counts one other who withdrew', async () => {
    vi.resetModules();
    vi.doMock(rulesModule, async (importOriginal) => ({
      ...(await importOriginal<Record<string, unknown>>()),
      drawFloor: (_people: number, k: number) => k,
    }));
    const { theGuard: holed } = await import('./guard.ts');
    expect(countableGroups(everyWorld(holed, { own: 1, k: 4, ...alone }), 2)).toContain(
      'withdrew on the first day: 1, of 2: 5, there, gone',
    );
  });
});
