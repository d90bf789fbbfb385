import { z } from 'zod';
import { isStorable } from './storable.ts';

/*
 * Search of addresses (adressökning). What is typed may be somebody's home: it stands in the body, as the
 * code of a receipt does, never in an address, which would be logged and kept on the way.
 */

export const addressQuery = z.strictObject({
  query: z.string().trim().min(2).max(100).refine(isStorable, 'cannot be asked for'),
});

export const mostAddresses = 8;
/** Characters of a name and of a detail. */
export const addressWordsMaximum = 100;

const words = z.string().min(1).max(addressWordsMaximum);

/** A place with an address where a report would be taken. WGS 84. */
export const address = z.object({
  /** `Storgatan 12`, or what the house is called. */
  name: words,
  /** What tells it from others of the name: street, district, town. */
  detail: words.optional(),
  lng: z.number(),
  lat: z.number(),
  /** A house or a spot; a street, a district or a village has a middle that nobody means. */
  exact: z.boolean(),
});

export type Address = z.infer<typeof address>;

export const foundAddresses = z.object({
  /** The likeliest first. */
  addresses: z.array(address).max(mostAddresses),
  /** Whom to name for them. */
  attribution: z.string().optional(),
});

export type FoundAddresses = z.infer<typeof foundAddresses>;
