import {
  actions,
  ageBands,
  dayParts,
  entryModes,
  feelings,
  feltKinds,
  genders,
  personalDataKinds,
  placeMethods,
  reasons,
  reportStatuses,
  strengths,
  weekParts,
} from '@trygghetskartan/db/vocabulary';
import { z } from 'zod';
import { feltBefore, reportBody } from './report.ts';

/*
 * The receipt (kvitto): with its code the reporter sees, adds to, withdraws and erases a report. The
 * code stands in the body of every request, never in an address: addresses are logged and kept.
 */

/** As it was typed; what cannot be a code is answered as an unknown one. */
const code = z.string().max(200);

export const receiptBody = z.strictObject({ code });

/** What was not said when the report was sent. Of reasons and actions: more of them. */
export const receiptDetails = z.strictObject({
  code,
  strength: reportBody.shape.strength,
  reasons: reportBody.shape.reasons,
  felt: feltBefore.optional(),
  actions: reportBody.shape.actions,
  words: reportBody.shape.words,
  about: reportBody.shape.about,
});

export type ReceiptDetails = Omit<z.infer<typeof receiptDetails>, 'code'>;
/** As it is sent, before defaults are filled in. */
export type ReceiptDetailsInput = Omit<z.input<typeof receiptDetails>, 'code'>;

const instant = z.iso.datetime({ offset: true });
const day = z.iso.date();

/**
 * Everything that is stored of a report (GDPR art. 15), but for the keyed hashes, which say nothing to
 * a person, and which other people it is counted with, which would tell of them (art. 15.4).
 */
export const receiptAnswer = z.object({
  status: z.enum(reportStatuses),
  receivedAt: instant,
  /** Null once it is erased. */
  report: z
    .object({
      /** WGS 84, degrees. */
      place: z.object({
        lng: z.number(),
        lat: z.number(),
        method: z.enum(placeMethods),
        accuracyMetres: z.number().nullable(),
        /** Slug; null of a point and of the whole municipality. */
        area: z.string().nullable(),
      }),
      feeling: z.enum(feelings),
      strength: z.enum(strengths).nullable(),
      reasons: z.array(z.enum(reasons)),
      feltKind: z.enum(feltKinds),
      feltAt: instant.nullable(),
      feltDayPart: z.enum(dayParts).nullable(),
      feltWeekPart: z.enum(weekParts).nullable(),
      actions: z.array(z.enum(actions)),
      words: z.string().nullable(),
      /** As which the words were marked; null where there are none, or from before words were screened. */
      wordFindings: z.array(z.enum(personalDataKinds)).nullable(),
      ageBand: z.enum(ageBands).nullable(),
      gender: z.enum(genders).nullable(),
      entryMode: z.enum(entryModes),
      /** When staff have read the words, newest first. */
      wordsReadAt: z.array(instant),
      /** Where and in which fortnight it is placed in what everybody is told. */
      released: z.object({ place: z.string(), from: day, to: day }).nullable(),
    })
    .nullable(),
});

export type ReceiptAnswer = z.infer<typeof receiptAnswer>;
export type ReceiptReport = NonNullable<ReceiptAnswer['report']>;
