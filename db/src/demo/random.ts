/** Numbers that look random and are the same each time. */
export interface SeededRandom {
  /** 0 up to, not including, 1. */
  next(): number;
  /** A whole number from 0 up to, not including, `below`. */
  whole(below: number): number;
  /** True in `share` of the cases. */
  chance(share: number): boolean;
  /** Normally distributed, mean 0, standard deviation 1 (Box–Muller). */
  normal(): number;
  /** One of the values; a value's weight is how often it is drawn against the others. */
  pick<T>(values: readonly (readonly [value: T, weight: number])[]): T;
}

/** mulberry32 by Tommy Ettinger: 32 bits of state are plenty for a few thousand reports. */
export function createSeededRandom(seed: number): SeededRandom {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    whole: (below) => Math.floor(next() * below),
    chance: (share) => next() < share,
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    pick(values) {
      const total = values.reduce((sum, [, weight]) => sum + weight, 0);
      let left = next() * total;
      for (const [value, weight] of values) {
        left -= weight;
        if (left < 0) {
          return value;
        }
      }
      throw new RangeError('nothing to pick from');
    },
  };
}
