import type { ProblemBody, ProblemCode } from './contract/problem.ts';

/** What each code answers with. The sentence for a reader stands in the web's catalogues, not here. */
const answers = {
  body_invalid: [400, 'The body is not as described'],
  query_invalid: [400, 'The query is not as described'],
  header_invalid: [400, 'A header is not as described'],
  body_too_large: [413, 'The body is too large'],
  media_type_unsupported: [415, 'The body must be application/json'],
  not_found: [404, 'Not found'],
  method_not_allowed: [405, 'Method not allowed'],
  place_outside: [422, 'The place is outside the municipality'],
  felt_in_future: [422, 'The felt time is in the future'],
  felt_too_old: [422, 'The felt time is too long ago'],
  idempotency_key_missing: [400, 'The header Idempotency-Key is missing'],
  idempotency_key_reused: [422, 'The idempotency key was used with another body'],
  work_required: [403, 'A report must come with the work of a new challenge'],
  receipt_unknown: [404, 'No report has this receipt code'],
  receipt_answered: [409, 'It was answered before, and otherwise'],
  receipt_closed: [409, 'The report takes no such change any more'],
  sign_in_failed: [401, 'Wrong user name or password'],
  sign_in_locked: [429, 'Too many failed attempts for this user name'],
  sign_in_required: [401, 'Sign in first'],
  csrf: [403, 'The request does not come from our own page'],
  password_change_required: [403, 'Choose a new password first'],
  password_weak: [422, 'The new password is too weak'],
  reason_missing: [400, 'A reason must be given'],
  changed_meanwhile: [409, 'Somebody else has changed it meanwhile'],
  publication_unfit: [422, 'The text cannot become public as it stands'],
  starting: [503, 'The service is starting'],
  stopping: [503, 'The service is stopping'],
  too_many_requests: [429, 'Too many requests'],
  unavailable: [503, 'What the service needs cannot be reached'],
  internal: [500, 'Something went wrong in the service'],
} as const satisfies Record<ProblemCode, readonly [status: number, title: string]>;

type PointedError = NonNullable<ProblemBody['errors']>[number];

interface ProblemExtras {
  detail?: string;
  errors?: PointedError[];
  /** Seconds to wait before another try. */
  retryAfter?: number;
  progress?: ProblemBody['progress'];
  /** Methods that the address does take, for `method_not_allowed`. */
  allow?: string[];
  cause?: unknown;
}

/** An expected failure: thrown anywhere, answered by the one error handler. */
export class Problem extends Error {
  override name = 'Problem';
  readonly code: ProblemCode;
  readonly status: number;
  readonly errors: PointedError[] | undefined;
  readonly retryAfter: number | undefined;
  readonly progress: ProblemBody['progress'];
  readonly allow: string[] | undefined;

  constructor(code: ProblemCode, extras: ProblemExtras = {}) {
    const { detail, errors, retryAfter, progress, allow, cause } = extras;
    super(detail ?? `${answers[code][1]}.`, { cause });
    this.code = code;
    this.status = answers[code][0];
    this.errors = errors;
    this.retryAfter = retryAfter;
    this.progress = progress;
    this.allow = allow;
  }
}

/** The answer's body, RFC 9457. */
export function problemToBody(problem: Problem): ProblemBody {
  return {
    type: `urn:trygghetskartan:problem:${problem.code}`,
    title: answers[problem.code][1],
    status: problem.status,
    code: problem.code,
    detail: problem.message,
    ...(problem.errors !== undefined && { errors: problem.errors }),
    ...(problem.retryAfter !== undefined && { retryAfter: problem.retryAfter }),
    ...(problem.progress !== undefined && { progress: problem.progress }),
  };
}

/** RFC 6901: `~` and `/` inside a name are escaped; the whole document is the empty pointer. */
export function toPointer(path: readonly PropertyKey[]): string {
  return path
    .map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('');
}
