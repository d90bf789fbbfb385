import { wilsonInterval } from '@trygghetskartan/api/analysis/proportion';
import type { PublicPlace } from '@trygghetskartan/api/contract/public-map';

/*
 * The attacker who reads. He has nothing but the answers that everybody gets, day after day, knows
 * how they are made, and works out from every band and every rounded share which numbers of people
 * can stand behind them. Then he subtracts: parts of an answer, and two answers about one place.
 */

/** The least and the most people that a group can have, by all that was answered. */
export interface Range {
  least: number;
  most: number;
}

/** Of one answer about one place: all groups of voices that it speaks of, by name. */
export type Readings = ReadonlyMap<string, Range>;

/** A band without an end is read as if it ended here. */
const highest = 400;

/** What one answer about a place says of each group of voices. */
export function readAnswer({ voices, unsafe, reasons }: PublicPlace): Readings {
  const readings = new Map<string, Range>();
  const all = { least: voices.from, most: voices.to ?? highest };
  readings.set('voices', all);
  if (unsafe === undefined) return readings;
  // Those of whom it is told what they said: at most all.
  const bases = Array.from({ length: all.most }, (_, index) => index + 1).flatMap((base) => {
    const told = countsOf(unsafe, base);
    const given = reasons.map((each) => ({ reason: each.reason, counts: countsOf(each, base) }));
    return told === undefined || given.some(({ counts }) => counts === undefined)
      ? []
      : { base, told, given };
  });
  const note = (name: string, ranges: Range[]) => {
    if (ranges.length > 0) readings.set(name, union(ranges));
  };
  note(
    'those told of',
    bases.map(({ base }) => ({ least: base, most: base })),
  );
  note(
    'not told of',
    bases.map(({ base }) => ({ least: Math.max(0, all.least - base), most: all.most - base })),
  );
  note(
    'unsafe',
    bases.map(({ told }) => told),
  );
  note(
    'safe',
    bases.map(({ base, told }) => without(base, told)),
  );
  for (const { reason } of reasons) {
    const counts = bases.flatMap(({ base, told, given }) => {
      const own = given.find((each) => each.reason === reason)?.counts;
      return own === undefined ? [] : { base, told, own };
    });
    note(
      reason,
      counts.map(({ own }) => own),
    );
    note(
      `not ${reason}`,
      counts.map(({ base, own }) => without(base, own)),
    );
    note(
      `unsafe and not ${reason}`,
      counts.map(({ told, own }) => ({
        least: Math.max(0, told.least - own.most),
        most: told.most - own.least,
      })),
    );
  }
  return readings;
}

/** How many of so many can have it, given its rounded interval; undefined where none can. */
function countsOf(
  { low, high, share }: { low: number; high: number; share?: number | undefined },
  base: number,
): Range | undefined {
  const counts = Array.from({ length: base + 1 }, (_, count) => count);
  const ends = roundedEnds(base);
  const least = counts.filter((count) => ends[count]?.[0] === low);
  const most = counts.filter((count) => ends[count]?.[1] === high);
  if (share !== undefined) {
    const exact = least.filter(
      (count) => most.includes(count) && Math.round((100 * count) / base) === share,
    );
    return exact.length === 0 ? undefined : { least: exact[0] ?? 0, most: exact.at(-1) ?? base };
  }
  const [lowest] = least;
  const top = most.at(-1);
  return lowest === undefined || top === undefined || lowest > top
    ? undefined
    : { least: lowest, most: top };
}

const knownEnds = new Map<number, number[][]>();

/** Of every count of so many, its interval in whole percent. */
function roundedEnds(base: number): number[][] {
  const ends =
    knownEnds.get(base) ??
    Array.from({ length: base + 1 }, (_, count) =>
      wilsonInterval(count, base).map((end) => Math.round(100 * end)),
    );
  knownEnds.set(base, ends);
  return ends;
}

function without(base: number, { least, most }: Range): Range {
  return { least: base - most, most: base - least };
}

function union(ranges: readonly Range[]): Range {
  return {
    least: Math.min(...ranges.map(({ least }) => least)),
    most: Math.max(...ranges.map(({ most }) => most)),
  };
}

/** The groups that have at least one and at most `most` people without a doubt. */
export function namedGroups(readings: Readings, most: number): string[] {
  return [...readings].flatMap(([name, range]) =>
    isNamed(range, most) ? `${name}: ${range.least}–${range.most}` : [],
  );
}

/** The same of who came, or went, between two answers of which one holds all that the other holds. */
export function namedDifferences(smaller: Readings, larger: Readings, most: number): string[] {
  return [...larger].flatMap(([name, range]) => {
    const before = smaller.get(name);
    const came = before && {
      least: Math.max(0, range.least - before.most),
      most: range.most - before.least,
    };
    return came !== undefined && isNamed(came, most)
      ? `${name}, since: ${came.least}–${came.most}`
      : [];
  });
}

function isNamed({ least, most: top }: Range, most: number): boolean {
  return least >= 1 && least <= top && top <= most;
}
