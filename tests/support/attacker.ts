/*
 * The attacker who adds and subtracts. He has every number that was ever told, and looks for a whole
 * multiple of each whose sum counts a small group: he takes every difference of nested answers, every
 * difference of those again, and, by elimination, whatever chains of answers, nested or not, give.
 */

/**
 * A number that was told, by what it counts: reports (of one who reported more than once, the first)
 * and, below zero, what nobody reported but might have: two answers are nested for him only where
 * they are in every town, not where they happen to be in this one.
 */
export type Told = readonly number[];

interface Crowd {
  /** Who made a report. */
  personOf(report: number): string;
  /** Reports that the attacker knows of, his own among them. */
  known: readonly number[];
}

/** The groups of at most `most` people, none of them known to him, that he can count. */
export function countedGroups(told: readonly Told[], most: number, crowd: Crowd): string[][] {
  const rows = unique([...told, ...crowd.known.map((report) => [report])]);
  const classes = classesOf(rows);
  const classOf = new Map(classes.flatMap((units, index) => units.map((unit) => [unit, index])));
  const sets = rows.map((row) => [...new Set(row.map((unit) => classOf.get(unit) ?? 0))]);
  const peopleIn = (indices: readonly number[]): Set<string> =>
    new Set(
      indices.flatMap((index) =>
        classes[index].filter((unit) => unit >= 0).map((unit) => crowd.personOf(unit)),
      ),
    );
  const isOfStrangers = (indices: readonly number[]): boolean =>
    indices.every((index) => !isKnown(classes[index], crowd));
  const small = classes.flatMap((_, index) => {
    const { size } = peopleIn([index]);
    return size > 0 && size <= most && isOfStrangers([index]) ? [index] : [];
  });
  const span = createSpan(sets, classes.length);
  const groups = [
    ...nestedDifferences(sets),
    ...unions(small, 3).filter((indices) => span.holds(indices)),
  ]
    .filter(isOfStrangers)
    .map((indices) => [...peopleIn(indices)].sort())
    .filter(({ length }) => length > 0 && length <= most);
  return [...new Map(groups.map((people) => [people.join(), people])).values()];
}

/** What is left of each set without another that lies in it, and of those without others again. */
function nestedDifferences(sets: readonly (readonly number[])[]): number[][] {
  const masks = new Set(sets.map((set) => set.reduce((mask, at) => mask | (1n << BigInt(at)), 0n)));
  for (let round = 0; round < 2; round++) {
    const known = [...masks];
    for (const outer of known) {
      for (const inner of known) {
        if (inner !== outer && (inner & outer) === inner && masks.size < 3000) {
          masks.add(outer & ~inner);
        }
      }
    }
  }
  const width = Math.max(0, ...sets.flat()) + 1;
  const indices = Array.from({ length: width }, (_, index) => index);
  return [...masks].map((mask) => indices.filter((index) => ((mask >> BigInt(index)) & 1n) === 1n));
}

function isKnown(reports: readonly number[], { known }: Crowd): boolean {
  return reports.some((report) => known.includes(report));
}

function unique(told: readonly Told[]): Told[] {
  const seen = new Map(told.map((row) => [[...new Set(row)].sort((a, b) => a - b).join(), row]));
  return [...seen.values()].filter(({ length }) => length > 0);
}

/** Units that are counted by exactly the same rows: nothing can tell them apart. */
function classesOf(rows: readonly Told[]): number[][] {
  const signature = new Map<number, string>();
  for (const [index, row] of rows.entries()) {
    for (const report of new Set(row)) {
      signature.set(report, `${signature.get(report) ?? ''} ${index}`);
    }
  }
  return [...Map.groupBy(signature, ([, name]) => name).values()].map((group) =>
    group.map(([report]) => report),
  );
}

function unions<Part>(parts: readonly Part[], most: number): Part[][] {
  if (most === 0) return [];
  return parts.flatMap((part, index) => [
    [part],
    ...unions(parts.slice(index + 1), most - 1).map((rest) => [part, ...rest]),
  ]);
}

/** A prime: sums in its field are exact, and a row in the rational span is in this one. */
const prime = 67_108_859;

function createSpan(
  sets: readonly (readonly number[])[],
  width: number,
): { holds(indices: readonly number[]): boolean } {
  const basis = new Map<number, number[]>();
  const reduce = (vector: number[]): number[] => {
    for (const [pivot, row] of basis) {
      const factor = vector[pivot];
      if (factor !== 0) {
        for (const [at, value] of row.entries()) {
          vector[at] = (vector[at] + (prime - factor) * value) % prime;
        }
      }
    }
    return vector;
  };
  const vectorOf = (indices: Iterable<number>): number[] => {
    const vector = Array.from({ length: width }, () => 0);
    for (const index of indices) vector[index] = 1;
    return vector;
  };
  for (const set of sets) {
    const vector = reduce(vectorOf(set));
    const pivot = vector.findIndex((value) => value !== 0);
    if (pivot !== -1) {
      const inverse = power(vector[pivot], prime - 2);
      basis.set(
        pivot,
        vector.map((value) => (value * inverse) % prime),
      );
    }
  }
  return { holds: (indices) => reduce(vectorOf(indices)).every((value) => value === 0) };
}

function power(base: number, exponent: number): number {
  let result = 1n;
  let square = BigInt(base);
  const modulus = BigInt(prime);
  for (let left = exponent; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result = (result * square) % modulus;
    square = (square * square) % modulus;
  }
  return Number(result);
}
