import { unsafeReasons, type Reason } from '@trygghetskartan/db/vocabulary';
import { reasonMask } from '../reason-bits.ts';
import type { Entry } from './ledger.ts';

/**
 * What may be told of people beside their number: that they called the place unsafe (at least
 * once), that they felt it in the dark, and each reason for feeling unsafe.
 */
export const properties = ['unsafe', 'dark', ...unsafeReasons] as const;
export type Property = (typeof properties)[number];

/** One person in one block: what the person's reports in it say together. */
export interface Voice {
  unsafe: boolean;
  reasons: number;
  dark: boolean;
}

/** By reporter. */
export function voicesOf(entries: readonly Entry[]): Map<string, Voice> {
  const voices = new Map<string, Voice>();
  for (const entry of entries) {
    const before = voices.get(entry.reporter);
    voices.set(entry.reporter, {
      unsafe: entry.unsafe || (before?.unsafe ?? false),
      // `other` is a reason for feeling safe as well; here it must lie within the unsafe.
      reasons: (entry.unsafe ? entry.reasons : 0) | (before?.reasons ?? 0),
      dark: entry.dark || (before?.dark ?? false),
    });
  }
  return voices;
}

/** Whether they have it; and where not, whether they are among the unsafe, who are counted too. */
export type Part = 'having' | 'lacking' | 'outside';

/**
 * Where a voice stands to a property. Those who feel unsafe and do not give a reason are what the
 * unsafe and those with the reason differ by: a group of their own.
 */
export function partOf(voice: Voice, property: Property): Part {
  if (property === 'unsafe' || property === 'dark') return voice[property] ? 'having' : 'lacking';
  if ((voice.reasons & (masks.get(property) ?? 0)) !== 0) return 'having';
  return voice.unsafe ? 'lacking' : 'outside';
}

const masks = new Map<Reason, number>(
  unsafeReasons.map((reason) => [reason, reasonMask([reason])]),
);

/** A value for each property. */
export function forEachProperty<Value>(
  make: (property: Property) => Value,
): Record<Property, Value> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- made of the list itself
  return Object.fromEntries(properties.map((property) => [property, make(property)])) as Record<
    Property,
    Value
  >;
}

/** A voice as one number, for the store. */
export function voiceToBits({ unsafe, dark, reasons }: Voice): number {
  return Number(unsafe) | (Number(dark) << 1) | (reasons << 2);
}

export function voiceFromBits(bits: number): Voice {
  return { unsafe: (bits & 1) !== 0, dark: (bits & 2) !== 0, reasons: bits >>> 2 };
}
