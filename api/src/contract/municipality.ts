import { areaKinds, placeKinds } from '@trygghetskartan/db/vocabulary';
import { z } from 'zod';

const position = z.tuple([z.number(), z.number()]);

/** What any page needs to know of the municipality it speaks for. Public; WGS 84. */
export const municipality = z.object({
  code: z.string(),
  name: z.string(),
  timeZone: z.string(),
  /** [lng, lat] where the map opens. */
  centre: position,
  /** Rings of [lng, lat]. */
  boundary: z.array(z.array(z.array(position))),
  minimumCount: z.int(),
  /** Accent colours for light and dark pages; absent = the product's own. */
  accent: z.object({ light: z.string(), dark: z.string() }).optional(),
  /** Page for what is not urgent, and where the municipality tells about itself. */
  homepage: z.string().optional(),
  /** Who answers for the service, and how to reach them: what is known of it. */
  contact: z
    .object({
      /** The name in full, as `Göteborgs kommun`. */
      authority: z.string().optional(),
      email: z.string().optional(),
      telephone: z.string().optional(),
      postalAddress: z.string().optional(),
      /** How to reach the data protection officer (dataskyddsombud). */
      dataProtectionOfficer: z.string().optional(),
    })
    .optional(),
  /** Background tiles; absent = the drawn places are the map. Same origin, or configured by the municipality. */
  tiles: z.object({ url: z.string(), attribution: z.string(), maxZoom: z.int() }).optional(),
  /** Whether addresses can be looked up (`POST /api/addresses`). */
  addressSearch: z.boolean(),
  /** True where the labelled demonstration is loaded. */
  demonstration: z.boolean(),
  areas: z.array(
    z.object({
      slug: z.string(),
      name: z.string(),
      kind: z.enum(areaKinds),
      outline: z.array(z.array(z.array(position))),
    }),
  ),
  places: z.array(
    z.object({
      id: z.int(),
      name: z.string(),
      kind: z.enum(placeKinds),
      lng: z.number(),
      lat: z.number(),
    }),
  ),
});

export type Municipality = z.infer<typeof municipality>;
