import { measureKinds, measureStatuses } from '@trygghetskartan/db/vocabulary';
import { z } from 'zod';
import { isStorable } from './storable.ts';

/** Plain text; white space around it is nobody's. */
const text = (most: number, least = 1) =>
  z.string().trim().min(least).max(most).refine(isStorable, 'holds a character that no text has');

export const measureTitleMaximum = 120;
export const measureWordsMaximum = 1000;
export const refusalReasonMaximum = 500;
export const measurePlaceNameMaximum = 100;
export const responsibleMaximum = 100;

/** A local calendar day. */
const day = z.iso
  .date({ abort: true })
  .refine(
    (iso) => iso >= '2000-01-01' && iso <= '2199-12-31',
    'not between the years 2000 and 2199',
  );

/** Where a measure is taken: a lasting hotspot, a named place of the municipality, or a square of the public map. */
const measurePlace = z.union([
  z.strictObject({ hotspot: z.int().min(1).max(2_147_483_647) }),
  z.strictObject({ named: z.int().min(1).max(2_147_483_647) }),
  z.strictObject({ square: z.string().regex(/^cell:\d{1,7}:\d{1,7}$/) }),
]);

const content = {
  title: text(measureTitleMaximum),
  /** What the public is to read. It may wait; without it nothing can be published. */
  words: text(measureWordsMaximum, 0),
  kind: z.enum(measureKinds),
  status: z.enum(measureStatuses),
  /** With `refused`, and only then. */
  refusalReason: text(refusalReasonMaximum).optional(),
  placeName: text(measurePlaceNameMaximum),
  /** Local dates; `doneOn` with `done`, and only then. */
  decidedOn: day.optional(),
  doneOn: day.optional(),
};

const input = z.strictObject({
  ...content,
  /** Who sees to it. Staff only. */
  responsible: text(responsibleMaximum).optional(),
});

function checkMeasure(
  measure: Pick<z.infer<typeof input>, 'status' | 'refusalReason' | 'decidedOn' | 'doneOn'>,
  issues: z.core.$RefinementCtx,
): void {
  const { status, refusalReason, decidedOn, doneOn } = measure;
  const refuse = (name: string, message: string) =>
    issues.addIssue({ code: 'custom', path: [name], message });
  if ((status === 'refused') !== (refusalReason !== undefined)) {
    refuse('refusalReason', 'a refused measure has a reason, and no other has one');
  }
  if ((status === 'done') !== (doneOn !== undefined)) {
    refuse('doneOn', 'a measure that is done has a day, and no other has one');
  }
  if (decidedOn !== undefined && doneOn !== undefined && doneOn < decidedOn) {
    refuse('doneOn', 'it was done before it was decided');
  }
}

export const newMeasureBody = input.extend({ place: measurePlace }).superRefine(checkMeasure);

export type NewMeasureBody = z.infer<typeof newMeasureBody>;

const version = z.int().min(1);

/** The version is the one that was seen: another is refused. Without a place it stays where it is. */
export const measureBody = input
  .extend({ version, place: measurePlace.optional() })
  .superRefine(checkMeasure);

export type MeasureBody = z.infer<typeof measureBody>;

/** A withdrawal, or a removal. */
export const measureVersionQuery = z.strictObject({ version: z.coerce.number().pipe(version) });

export const publicationBody = z.strictObject({
  version,
  /** That whoever publishes has seen what in the text may point at a person. */
  personalDataSeen: z.boolean().optional(),
});

/** A measure (åtgärd) as staff see it. */
export const measure = z.object({
  ...content,
  id: z.int(),
  version,
  responsible: z.string().optional(),
  /** The lasting hotspot that it came from. */
  hotspot: z.int().optional(),
  /** WGS 84 and EPSG:3006. */
  lng: z.number(),
  lat: z.number(),
  easting: z.number(),
  northing: z.number(),
  /** The square of the public map that it lies in. */
  square: z.string(),
  changedAt: z.iso.datetime(),
  /** Absent where the public reads nothing of it. */
  publishedAt: z.iso.datetime().optional(),
  /** Whether the public reads something else than what stands here. */
  changedSincePublished: z.boolean(),
});

export type Measure = z.infer<typeof measure>;

export const measureList = z.object({ measures: z.array(measure) });

/** What the public reads of it: no person, no count, no exact position. */
export const publicMeasure = z.object({
  ...content,
  /**
   * The places of the public map that it belongs to: its square, and each hotspot there that the map
   * tells of. So it says nothing of a place that the map keeps to itself.
   */
  places: z.array(z.string()),
});

export type PublicMeasure = z.infer<typeof publicMeasure>;

export const publicMeasures = z.object({ measures: z.array(publicMeasure) });

export type PublicMeasures = z.infer<typeof publicMeasures>;
