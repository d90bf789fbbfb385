import type { Property, Voice } from './properties.ts';
import type { FortnightSpan } from './rules.ts';

/** A report as the guard sees it. */
export interface Entry {
  reportId: number;
  /** The same for the same person. */
  reporter: string;
  /** The fortnight that it is counted in: once that is closed, nothing comes to it. */
  fortnight: number;
  unsafe: boolean;
  /** Bit set, see `reasonMask`. */
  reasons: number;
  /** Felt in darkness; false also where the hour is not known. */
  dark: boolean;
}

/** One count that is told: the distinct people of one place in one or more fortnights. Never changes. */
export interface Block extends FortnightSpan {
  /** From 1, within the place. */
  number: number;
  people: number;
  /** People with each property, as they were when the block was closed. Never told as such. */
  having: Record<Property, number>;
  /** Secret, see `drawFloor`. */
  floor: number;
  takenAway: boolean;
  /**
   * Its people of whom a report in it still stands, as they spoke when it was closed: who withdraws
   * one of several reports would else change sides, and leave a side smaller than it looks.
   */
  voices: ReadonlyMap<string, Voice>;
}

/**
 * What is told of one property of a bundle: how many have it, with the secret floors of the two
 * sides; or that fewer than k have it, or that all but fewer than k do; or nothing.
 */
export type Statement =
  | { kind: 'counted'; having: number; floors: readonly number[] }
  /** With the least number of people as it was when this was said: lowered later, it would say less. */
  | { kind: 'few' | 'nearly_all'; fewerThan: number }
  | { kind: 'withheld' };

/** Blocks that are told of together. */
export interface Bundle {
  /** Numbers of the blocks. */
  blocks: readonly number[];
  /** Sum of their people. */
  of: number;
  statements: Record<Property, Statement>;
  takenAway: boolean;
}

/** The figures of one place, told and taken away. */
export interface PlaceFigures {
  /** Oldest first. */
  blocks: readonly Block[];
  bundles: readonly Bundle[];
}
