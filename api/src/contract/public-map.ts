import { unsafeReasons } from '@trygghetskartan/db/vocabulary';
import { z } from 'zod';

/**
 * What the public is told of places (den öppna kartan). Every figure has passed the disclosure
 * guard: it is a sum over blocks, each of at least `minimumCount` distinct people of one place and
 * some whole fortnights, counted once and never again. So the unit is the voice (röst): one person
 * counts once in each block, and may count again in the next.
 */

/** Share of the voices, in whole percent. */
const percent = z.int().min(0).max(100);

/** A band of voices; the highest has no end. */
const band = z.object({ from: z.int(), to: z.int().optional() });

const publicPlace = z.object({
  /** Stays the same: `zone:12` or `cell:481600:6389800`. */
  id: z.string(),
  kind: z.enum(['hotspot', 'square']),
  name: z.string(),
  /** WGS 84, right-hand rule: polygons of rings of [lng, lat]. A hotspot lies above its squares. */
  outline: z.array(z.array(z.array(z.tuple([z.number(), z.number()])))),
  voices: band,
  /**
   * Voices that call it unsafe. `low` to `high` holds the 95 % interval and what the guard keeps to
   * itself; `share` is there where all were counted. Absent where too few people have spoken.
   */
  unsafe: z.object({ share: percent.optional(), low: percent, high: percent }).optional(),
  /** Reasons for feeling unsafe that at least `minimumCount` people gave, most voices first. */
  reasons: z.array(z.object({ reason: z.enum(unsafeReasons), low: percent, high: percent })),
});

export type PublicPlace = z.infer<typeof publicPlace>;

export const publicPlaces = z.object({
  /** First and last day of the fortnights, local dates; absent before the first release. */
  period: z.object({ from: z.iso.date(), to: z.iso.date() }).optional(),
  /** Least number of distinct people behind every figure. */
  minimumCount: z.int(),
  /** Side of the squares, metres. */
  squareMetres: z.int(),
  places: z.array(publicPlace),
});

export type PublicPlaces = z.infer<typeof publicPlaces>;
