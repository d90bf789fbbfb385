import { dayParts, entryModes, feelings, reasons } from '@trygghetskartan/db/vocabulary';
import { z } from 'zod';

/** A list in a query parameter: `reasons=deserted,traffic`. Sorted and unique, so that equal filters are equal addresses. */
const listOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  z
    .string()
    .transform((text) => [...new Set(text.split(','))].sort())
    .pipe(z.array(z.enum(values)).min(1).max(values.length));

/** A calendar day in the municipality's time zone. */
const day = z.iso.date({ abort: true });

/** Of what is asked for: calendars before and after our time cannot be reckoned with. */
const askedDay = day.refine(
  (text) => text >= '2000-01-01' && text <= '2199-12-31',
  'not between the years 2000 and 2199',
);

/**
 * What the strategist looks at (urval). The same parameters stand in the page's address, in every
 * request and in every export. An absent parameter does not restrict, except the period: without
 * `from` it is the twelve months up to `to`, and without `to` it goes up to today.
 */
export const reportFilter = z.object({
  from: askedDay.optional(),
  to: askedDay.optional(),
  feeling: z.enum(feelings).optional(),
  /** Any of these. */
  reasons: listOf(reasons).optional(),
  dayParts: listOf(dayParts).optional(),
  /** By the sun's height at the place and felt time; reports without a felt hour are left out. */
  darkness: z.enum(['dark', 'light']).optional(),
  /** Slug of an area. */
  area: z
    .string()
    .regex(/^[a-z0-9-]{1,60}$/)
    .optional(),
  entryModes: listOf(entryModes).optional(),
});

export type ReportFilter = z.infer<typeof reportFilter>;

/** The filter with its period resolved to days, as answers and exports name it. */
export const resolvedFilter = z.object({
  from: day,
  to: day,
  feeling: z.enum(feelings).optional(),
  reasons: z.array(z.enum(reasons)).optional(),
  dayParts: z.array(z.enum(dayParts)).optional(),
  darkness: z.enum(['dark', 'light']).optional(),
  area: z.object({ slug: z.string(), name: z.string() }).optional(),
  entryModes: z.array(z.enum(entryModes)).optional(),
});

export type ResolvedFilter = z.infer<typeof resolvedFilter>;

/** The filter as query parameters, in a fixed order; empty for the whole. */
export function filterToQuery(filter: ReportFilter): URLSearchParams {
  const query = new URLSearchParams();
  for (const name of [
    'from',
    'to',
    'feeling',
    'reasons',
    'dayParts',
    'darkness',
    'area',
    'entryModes',
  ] as const) {
    const value = filter[name];
    if (value !== undefined) {
      query.set(name, Array.isArray(value) ? value.join(',') : value);
    }
  }
  return query;
}
