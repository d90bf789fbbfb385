import { z } from 'zod';

/** What is changed to see whether a hotspot is found again (prov). */
export const probes = [
  /** The radii of the test times 0.8, and times 1.25. */
  'smaller_radii',
  'larger_radii',
  /** Only the reports of the first, or of the second, half of the period. */
  'first_half',
  'second_half',
  /** Without any report of the person who reported most here. */
  'without_loudest',
] as const;

export type Probe = (typeof probes)[number];

export const probeResult = z.object({
  probe: z.enum(probes),
  /** Whether the place is found again with q < .2, in either tier. */
  found: z.boolean(),
  /** People whose reports at this hotspot the probe still has. */
  people: z.int(),
  /** Of the hotspot that was found again: the test that it passes, be it sudden or not. */
  q: z.number().optional(),
  tier: z.enum(['A', 'B']).optional(),
});

export type ProbeResult = z.infer<typeof probeResult>;

/** How well a hotspot of a list stands when the question is put a little differently (robusthet). */
export const hotspotRobustness = z.object({
  /** Its number in the list of the same filter. */
  number: z.int(),
  lng: z.number(),
  lat: z.number(),
  people: z.int(),
  probes: z.array(probeResult),
  /** Found again in so many, of so many probes. */
  holds: z.int(),
  of: z.int(),
  /**
   * `firm`: in all of them. `weak`: in fewer than half, or not without its loudest person.
   * `partly`: between the two.
   */
  verdict: z.enum(['firm', 'partly', 'weak']),
});

export type HotspotRobustness = z.infer<typeof hotspotRobustness>;

export const robustnessList = z.object({
  query: z.string(),
  computedAt: z.iso.datetime(),
  method: z.string(),
  hotspots: z.array(hotspotRobustness),
});

export type RobustnessList = z.infer<typeof robustnessList>;
