import {
  actions,
  ageBands,
  dayParts,
  entryModes,
  feelings,
  genders,
  personalDataKinds,
  placeMethods,
  reasons,
  reportStatuses,
  safeReasons,
  strengths,
  unsafeReasons,
  weekParts,
} from '@trygghetskartan/db/vocabulary';
import { z } from 'zod';
import { isStorable } from './storable.ts';
import { staffReason } from './staff-reason.ts';

/** RFC 3339 with an offset. */
const instant = z.iso.datetime({ offset: true });

/** When it was felt, told afterwards. */
export const feltBefore = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('moment'), at: instant }),
  z.strictObject({
    kind: z.literal('part'),
    dayPart: z.enum(dayParts),
    weekPart: z.enum(weekParts).optional(),
  }),
]);

/** When it was felt (upplevd tid), apart from when it was sent. */
const felt = z.discriminatedUnion('kind', [
  /** `at` is the phone's clock when the resident said "now": a queued report keeps its time, and `sent-at` mends the clock. */
  z.strictObject({ kind: z.literal('now'), at: instant }),
  ...feltBefore.options,
]);

const unique = (values: readonly unknown[]): boolean => new Set(values).size === values.length;

/** A report (rapport) as a phone sends it. Only place and feeling are asked of everybody. */
export const reportBody = z
  .strictObject({
    place: z.strictObject({
      /** WGS 84, degrees. */
      lng: z.number().min(-180).max(180),
      lat: z.number().min(-90).max(90),
      method: z.enum(placeMethods).exclude(['import']),
      /** Of a position how sure the phone is; of an area how far it reaches from the point. */
      accuracyMetres: z.number().min(0).max(100_000).optional(),
      /** Slug; with `area` alone, and absent there for the whole municipality. */
      area: z.string().min(1).max(100).refine(isStorable, 'cannot be stored').optional(),
    }),
    feeling: z.enum(feelings),
    strength: z.enum(strengths).optional(),
    reasons: z.array(z.enum(reasons)).max(reasons.length).refine(unique, 'repeated').default([]),
    felt: felt.optional(),
    actions: z.array(z.enum(actions)).max(actions.length).refine(unique, 'repeated').default([]),
    /** No database takes a null character. */
    words: z
      .string()
      .trim()
      .max(1000)
      .refine((words) => !words.includes('\0'), 'holds a null character')
      .optional(),
    about: z
      .strictObject({ ageBand: z.enum(ageBands).optional(), gender: z.enum(genders).optional() })
      .optional(),
    entryMode: z.enum(entryModes).exclude(['import']).default('self'),
    /** 16 to 64 random characters that live on the device; the server keeps a keyed hash only. */
    deviceToken: z.string().regex(/^[A-Za-z0-9_-]{16,64}$/),
  })
  .superRefine((body, context) => {
    const allowed: readonly string[] = body.feeling === 'unsafe' ? unsafeReasons : safeReasons;
    body.reasons.forEach((reason, index) => {
      if (!allowed.includes(reason)) {
        context.addIssue({
          code: 'custom',
          path: ['reasons', index],
          message: 'does not belong to the feeling',
        });
      }
    });
    if (body.place.area !== undefined && body.place.method !== 'area') {
      context.addIssue({
        code: 'custom',
        path: ['place', 'area'],
        message: 'the place is a point',
      });
    }
    if (body.strength !== undefined && !body.strength.endsWith(`_${body.feeling}`)) {
      context.addIssue({
        code: 'custom',
        path: ['strength'],
        message: 'does not belong to the feeling',
      });
    }
  });

export type ReportBody = z.infer<typeof reportBody>;
/** As it is sent, before defaults are filled in. */
export type ReportInput = z.input<typeof reportBody>;

/** 8 to 100 characters of the phone's choosing; a UUID by our own pages. An import's key has a colon: no phone can take it. */
export const idempotencyKey = z.string().regex(/^[A-Za-z0-9_-]{8,100}$/);

/**
 * The phone's clock when it sends, at each attempt anew; no part of the report. Any text is taken: a
 * clock that says nonsense stops no report.
 */
export const sentAt = z.string().max(40);

/** The receipt (kvitto): sent only after the report is durable. */
export const reportReceipt = z.object({
  /** Twelve characters of Crockford's base 32 in groups of four. */
  receiptCode: z.string(),
  receivedAt: instant,
  status: z.enum(reportStatuses),
});

export type ReportReceipt = z.infer<typeof reportReceipt>;

/** A row of the staff's list: no text, no reporter. */
export const staffReport = z.object({
  id: z.int(),
  lng: z.number(),
  lat: z.number(),
  feeling: z.enum(feelings),
  strength: z.enum(strengths).nullable(),
  reasons: z.array(z.enum(reasons)),
  /** The felt time where a moment was given. */
  feltAt: instant.nullable(),
  feltDayPart: z.enum(dayParts).nullable(),
  feltWeekPart: z.enum(weekParts).nullable(),
  receivedAt: instant,
  entryMode: z.enum(entryModes),
  placeMethod: z.enum(placeMethods),
  placeAccuracyMetres: z.number().nullable(),
  /** Slug of the area that the place is; null of all else and of the whole municipality. */
  placeArea: z.string().nullable(),
  actions: z.array(z.enum(actions)),
  status: z.enum(reportStatuses),
  /** Whether there are words; reading them asks for a reason and is logged. */
  hasWords: z.boolean(),
  /**
   * The kinds of personal data that the words seem to hold: not empty = quarantined (i karantän). Null
   * where there are no words, or words that nobody has screened.
   */
  wordFindings: z.array(z.enum(personalDataKinds)).nullable(),
});

export type StaffReport = z.infer<typeof staffReport>;

export const staffReportPage = z.object({
  /** All that the filter selects, not this page alone. */
  total: z.int(),
  /** How many of them are of a whole area: in no heat, no hotspot and no figure of a place. */
  withoutPoint: z.int(),
  reports: z.array(staffReport),
  /** Give it back as `before` for the next page; absent on the last. */
  next: z.int().optional(),
});

export type StaffReportPage = z.infer<typeof staffReportPage>;

/** Why somebody reads a resident's words. Written to the audit with the reader's name. */
export const readWordsBody = z.strictObject({ reason: staffReason });
export const reportWords = z.object({ words: z.string() });
