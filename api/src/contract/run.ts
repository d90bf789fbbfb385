import { z } from 'zod';
import { hotspot, lastingIdentity } from './hotspot.ts';

/**
 * A run (körning): the standing view of one fortnight. Its id is the number of the fortnight since
 * Monday 1970-01-05, by the municipality's calendar.
 */
export const run = z.object({
  id: z.int(),
  /** First and last day of the fortnight. The reports are of the twelve months up to the last day. */
  from: z.iso.date(),
  to: z.iso.date(),
  madeAt: z.iso.datetime(),
  method: z.string(),
  /** Unsafe reports that were counted, and their distinct reporters. */
  reports: z.int(),
  people: z.int(),
  /** Hotspots that the run found for the first time, found again, and did not find but remembers. */
  entered: z.int(),
  stayed: z.int(),
  missed: z.int(),
  /** SHA-256 of the counted reports and of the findings, hexadecimal. */
  inputDigest: z.string(),
  outputDigest: z.string(),
});

export type Run = z.infer<typeof run>;

/** Newest first. */
export const runList = z.object({
  runs: z.array(run),
  /** Give it as `before` for the next page; absent on the last. */
  next: z.int().optional(),
});

export const findingStates = ['entered', 'stayed', 'missed'] as const;

/** What a run says of a lasting hotspot. */
export const runFinding = z.object({
  /** Up to this run. */
  lasting: lastingIdentity,
  name: z.string(),
  state: z.enum(findingStates),
  /** Runs in a row that have not found it. */
  misses: z.int(),
  /** Where it was last found. WGS 84 and EPSG:3006. */
  lng: z.number(),
  lat: z.number(),
  easting: z.number(),
  northing: z.number(),
  outline: hotspot.shape.outline,
  areaSquareMetres: z.number(),
  /** Absent where it was not found. */
  figures: hotspot
    .pick({
      tier: true,
      sudden: true,
      people: true,
      reports: true,
      expectedPeople: true,
      atLeastMore: true,
      q: true,
    })
    .optional(),
});

export type RunFinding = z.infer<typeof runFinding>;

export const runFindings = z.object({ run, findings: z.array(runFinding) });

/** One lasting hotspot through the runs, newest first. */
export const hotspotHistory = z.object({
  id: z.int(),
  name: z.string(),
  since: z.iso.date(),
  history: z.array(
    z.object({
      run: z.object({ id: z.int(), from: z.iso.date(), to: z.iso.date() }),
      finding: runFinding,
    }),
  ),
});

/** A stored run made once more from the reports of now. */
export const runRepetition = z.object({
  /**
   * `identical`: the same to the bit. `input_changed`: some of its reports have been withdrawn,
   * corrected or erased since. `method_changed`: this version of the program computes otherwise.
   * `defect`: the same reports and method gave something else, which must never happen.
   */
  verdict: z.enum(['identical', 'input_changed', 'method_changed', 'defect']),
  /** Whether the findings are the same to the bit, whatever the reason. */
  sameFindings: z.boolean(),
  stored: z.object({ reports: z.int(), people: z.int(), hotspots: z.int() }),
  repeated: z.object({ reports: z.int(), people: z.int(), hotspots: z.int() }),
});

export type RunRepetition = z.infer<typeof runRepetition>;
