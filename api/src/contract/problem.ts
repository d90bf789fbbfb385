import { z } from 'zod';

/** Everything that can go wrong, as a code. The web turns codes into sentences. */
export const problemCodes = [
  'body_invalid',
  'query_invalid',
  'header_invalid',
  'body_too_large',
  'media_type_unsupported',
  'not_found',
  'method_not_allowed',
  'place_outside',
  'felt_in_future',
  'felt_too_old',
  'idempotency_key_missing',
  'idempotency_key_reused',
  'work_required',
  'receipt_unknown',
  'receipt_answered',
  'receipt_closed',
  'sign_in_failed',
  'sign_in_locked',
  'sign_in_required',
  'csrf',
  'password_change_required',
  'password_weak',
  'reason_missing',
  'changed_meanwhile',
  'publication_unfit',
  'starting',
  'stopping',
  'too_many_requests',
  'unavailable',
  'internal',
] as const;

export type ProblemCode = (typeof problemCodes)[number];

/** `application/problem+json`, RFC 9457, with JSON pointers (RFC 6901) to what was wrong. */
export const problemBody = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.enum(problemCodes),
  detail: z.string(),
  errors: z
    .array(z.object({ pointer: z.string(), code: z.string(), detail: z.string() }))
    .optional(),
  /** Seconds to wait before another try. */
  retryAfter: z.int().optional(),
  /** With `starting`: reports that are loaded, of all that there are. */
  progress: z.object({ reports: z.int(), of: z.int() }).optional(),
});

export type ProblemBody = z.infer<typeof problemBody>;
