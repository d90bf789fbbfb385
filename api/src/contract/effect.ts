import { z } from 'zod';
import { reportFilter } from './filter.ts';

/** What may be said of a change: fewer, no clear change, more, too few to say. */
export const changeVerdict = z.enum(['fewer', 'no_clear_change', 'more', 'too_few']);
export type ChangeVerdict = z.infer<typeof changeVerdict>;

/** A ratio, 1 = no change, .7 = 30 % fewer, with its 95 % interval. */
export const ratioInterval = z.object({ ratio: z.number(), low: z.number(), high: z.number() });

/** A lasting hotspot by its id, or a disc: easting, northing and radius in metres, EPSG:3006. */
const place = z.union([
  z
    .string()
    .regex(/^[1-9]\d{0,8}$/)
    .transform((text) => ({ hotspot: Number(text) })),
  z
    .string()
    .regex(/^-?\d{1,7}(\.\d+)?(,\d{1,8}(\.\d+)?){2}$/)
    .transform((text) => {
      const [easting = NaN, northing = NaN, radius = NaN] = text.split(',').map(Number);
      return { easting, northing, radius };
    })
    .refine(({ radius }) => radius >= 10 && radius <= 300, 'a radius between 10 and 300 metres'),
]);

/** The effect of a measure (åtgärd) that started at a place on a day. */
export const effectQuery = reportFilter.omit({ from: true, to: true, area: true }).extend({
  place,
  start: reportFilter.shape.from.unwrap(),
  /** Fortnights before and after the start. */
  fortnights: z.coerce.number().int().min(3).max(26),
});

export type EffectQuery = z.infer<typeof effectQuery>;

const difference = z.object({ people: z.number(), standardError: z.number() });

/**
 * Why it is too few to say: fewer than three fortnights on a side of the start that are over (or from
 * before reporting began), fewer than three equally bad places, or so few people that even nobody
 * afterwards could have been chance.
 */
export const tooFewReasons = ['little_time', 'few_matched_places', 'few_people'] as const;

/**
 * Why the place may look better by itself: it is high among the places of the town, and such fall back
 * by a tenth or more; it was worse just before the start than in its own time before that; or its
 * outline was drawn round the reports of the time before, more closely than the places beside it.
 */
export const regressionWarnings = [
  'high_among_places',
  'worse_than_its_past',
  'outline_from_before',
] as const;

/** All counts: distinct people of each fortnight, added up where there are several fortnights. */
export const effect = z.object({
  place: z.object({
    hotspot: z.int().optional(),
    lng: z.number(),
    lat: z.number(),
    easting: z.number(),
    northing: z.number(),
    areaSquareMetres: z.number(),
  }),
  start: z.iso.date(),
  /** Asked for on each side, and used: as many as are over after it, and in use before it. */
  fortnights: z.object({ asked: z.int(), before: z.int(), after: z.int() }),
  /** First day of the first fortnight used. */
  from: z.iso.date(),
  /** By fortnight, oldest first. */
  people: z.object({ before: z.array(z.int()), after: z.array(z.int()) }),
  /** The equally bad places, added up. */
  matchedPeople: z.object({ before: z.array(z.int()), after: z.array(z.int()) }),
  /** Squares as large as the place, nearest level first; south-west corner in EPSG:3006. */
  matched: z.array(
    z.object({
      west: z.number(),
      south: z.number(),
      sideMetres: z.number(),
      before: z.int(),
      after: z.int(),
    }),
  ),
  verdict: changeVerdict,
  tooFewBecause: z.enum(tooFewReasons).optional(),
  /** Change at the place over the change at the matched places. */
  ratio: ratioInterval.extend({ overdispersion: z.number() }).optional(),
  /** Whether it went elsewhere: the ring around the place against the rings of the matched places. */
  displacement: z
    .object({
      ringMetres: z.number(),
      verdict: changeVerdict,
      ratio: ratioInterval,
      /** Weighted displacement difference, negative = fewer people in all. */
      place: difference,
      ring: difference,
      total: difference.extend({ z: z.number(), low: z.number(), high: z.number() }),
      /** Weighted displacement quotient; absent where the place did not improve. */
      quotient: z.number().optional(),
    })
    .optional(),
  /** Regression to the mean; absent with nothing to warn of and too few other places to tell more. */
  regression: z
    .object({
      warnings: z.array(z.enum(regressionWarnings)),
      /** People that the place would have had before, had it not been picked for its count; absent with too few other places. */
      usualBefore: z.number().optional(),
      /** After over what was to be expected, corrected for it; absent before the start, and without it. */
      corrected: ratioInterval.optional(),
    })
    .optional(),
  /** Steady change per fortnight at the place before the start, per cent: it may have been on its way. */
  trendBefore: z.object({ percent: z.number(), low: z.number(), high: z.number() }).optional(),
  /** The weakest effect that a follow-up as long as the time before shows in four cases of five, as a ratio. */
  smallestVisible: z.number().optional(),
  /** For lighting: reports in the dark against those in daylight at the same place, each per hour of it. */
  lighting: z
    .object({
      dark: z.object({ before: z.int(), after: z.int() }),
      light: z.object({ before: z.int(), after: z.int() }),
      verdict: changeVerdict,
      ratio: ratioInterval,
    })
    .optional(),
});

export type Effect = z.infer<typeof effect>;
