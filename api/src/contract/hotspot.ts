import { reasons } from '@trygghetskartan/db/vocabulary';
import { z } from 'zod';
import { resolvedFilter } from './filter.ts';

const ring = z.array(z.tuple([z.number(), z.number()]));

/** A share of people with its 95 % Wilson interval. */
const shareOfPeople = z.object({
  people: z.int(),
  of: z.int(),
  share: z.number(),
  low: z.number(),
  high: z.number(),
});

/** Distinct people per fortnight in the outline, and whether the last is more than the eight before. */
const hotspotTrend = z.object({
  /** First day of the first fortnight, local date. */
  from: z.iso.date(),
  /** Oldest first; the last is the latest whole fortnight of the filter's period. */
  people: z.array(z.int()),
  /** Chance of so many or more, if nothing has changed; absent with fewer than eight fortnights before. */
  p: z.number().optional(),
  /** p < .05. */
  rising: z.boolean(),
  /** p < .10 in two fortnights running: worth acting on. */
  alert: z.boolean(),
});

/** What makes the place the same from one stored run to the next. */
export const lastingIdentity = z.object({
  id: z.int(),
  /** Local date of the end of the first run that found it. */
  since: z.iso.date(),
  /** Runs that found it, and runs since the first. */
  found: z.int(),
  runs: z.int(),
});

/** A hotspot: a place that more different people report than its surroundings predict. */
export const hotspot = z.object({
  /** Its number in this answer, from 1: the same on map, list, paper and export. */
  number: z.int(),
  /** Nearest named place, with distance and compass direction when farther than 60 m. */
  name: z.string(),
  /**
   * The test that it passes, whose q is given. A: against uneven surroundings. B: against chance.
   * What is claimed of it is its class (hotspot-class.ts): the tier, unless it is sudden.
   */
  tier: z.enum(['A', 'B']),
  /** Rests on one week or on few fortnights: to be verified before it is acted on, and no tier is claimed. */
  sudden: z.boolean(),
  /** Mean of the voices. WGS 84 and EPSG:3006. */
  lng: z.number(),
  lat: z.number(),
  easting: z.number(),
  northing: z.number(),
  /** WGS 84, right-hand rule: polygons of rings of [lng, lat]. */
  outline: z.array(z.array(ring)),
  areaSquareMetres: z.number(),
  /** Distinct reporters. */
  people: z.int(),
  reports: z.int(),
  /** People that the surroundings predict here. */
  expectedPeople: z.number(),
  /** "At least so many more people than expected" (one-sided 95 %). */
  atLeastMore: z.number(),
  /** Benjamini–Hochberg adjusted. */
  q: z.number(),
  reasons: z.array(z.object({ reason: z.enum(reasons), people: z.int(), reports: z.int() })),
  /** Distinct people per felt hour, local time 0–23. */
  hours: z.array(z.int()).length(24),
  /** Distinct people per weekday, Monday first. */
  weekdays: z.array(z.int()).length(7),
  /** People with a known hour: the base of `hours` and `darkness`. */
  peopleWithHour: z.int(),
  /**
   * Share of people in darkness (half or more of their reports with a known hour felt in the dark),
   * with its 95 % Wilson interval; absent with no known hour.
   */
  darkness: z
    .object({ dark: z.int(), known: z.int(), share: z.number(), low: z.number(), high: z.number() })
    .optional(),
  /** Largest share of the reports that one person made. */
  loudestShare: z.number(),
  /** Distinct people per weekday (Monday first) and felt hour. */
  hourByWeekday: z.array(z.array(z.int()).length(24)).length(7).optional(),
  /** Distinct people per calendar month of what was felt, January first. */
  months: z.array(z.int()).length(12).optional(),
  /** People who call the place unsafe among all who reported it, safe or unsafe, in the same period. */
  unsafeShare: shareOfPeople.optional(),
  /** People who avoided it, took another way, went with somebody or stayed home, among those who said what they did. */
  avoidance: shareOfPeople.optional(),
  trend: hotspotTrend.optional(),
  lasting: lastingIdentity.optional(),
});

export type HotspotTrend = z.infer<typeof hotspotTrend>;
export type LastingIdentity = z.infer<typeof lastingIdentity>;
export type Hotspot = z.infer<typeof hotspot>;

export const hotspotList = z.object({
  filter: resolvedFilter,
  /** Query string of this view, for addresses and exports. */
  query: z.string(),
  computedAt: z.iso.datetime(),
  /** Names the method and its version; a changed method changes it. */
  method: z.string(),
  minimumCount: z.int(),
  reports: z.int(),
  people: z.int(),
  hotspots: z.array(hotspot),
});

export type HotspotList = z.infer<typeof hotspotList>;
