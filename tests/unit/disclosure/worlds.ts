/*
 * The attacker who knows the rule itself: he goes through every world that there could be, asks which
 * of them give the very answers that he sees, and counts a group if it is as large in all of them.
 */

export interface World {
  /** Everything that he sees, and what he knows beforehand: worlds alike in this are one to him. */
  seen: string;
  /** How large each group is that he would like to count, by its name. */
  groups: Readonly<Record<string, number>>;
}

/** The groups of 1 to `most` people that he can count, each with what he saw. */
export function countableGroups(worlds: Iterable<World>, most: number): string[] {
  const sizes = new Map<string, Map<string, Set<number>>>();
  for (const { seen, groups } of worlds) {
    const known = sizes.get(seen) ?? new Map<string, Set<number>>();
    sizes.set(seen, known);
    for (const [name, size] of Object.entries(groups)) {
      const possible = known.get(name) ?? new Set();
      known.set(name, possible.add(size));
    }
  }
  const found: string[] = [];
  for (const [seen, groups] of sizes) {
    for (const [name, possible] of groups) {
      const [size = 0] = possible;
      if (possible.size === 1 && size >= 1 && size <= most) {
        found.push(`${name}: ${size}, of ${seen}`);
      }
    }
  }
  return found;
}

/** Every way to give `count` people, none told from another, one of the states each. */
export function* multisets<State>(states: readonly State[], count: number): Generator<State[]> {
  if (count === 0) {
    yield [];
    return;
  }
  for (const [index, state] of states.entries()) {
    for (const rest of multisets(states.slice(index), count - 1)) {
      yield [state, ...rest];
    }
  }
}
