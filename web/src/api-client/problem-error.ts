import type { ProblemBody, ProblemCode } from '@trygghetskartan/api/contract/problem';

/** What can go wrong on the way, besides what the API answers. */
export type FailureCode = ProblemCode | 'network' | 'timeout';

/** A request that did not succeed. The code becomes a sentence in the reader's language. */
export class ProblemError extends Error {
  readonly code: FailureCode;
  /** 0 when no answer came. */
  readonly status: number;
  /** JSON pointers to what was wrong in the body. */
  readonly pointers: readonly string[];
  readonly retryAfterSeconds: number | undefined;

  constructor(
    code: FailureCode,
    options: {
      status?: number;
      pointers?: readonly string[];
      retryAfterSeconds?: number | undefined;
      cause?: unknown;
    } = {},
  ) {
    super(code, { cause: options.cause });
    this.name = 'ProblemError';
    this.code = code;
    this.status = options.status ?? 0;
    this.pointers = options.pointers ?? [];
    this.retryAfterSeconds = options.retryAfterSeconds;
  }
}

/** Reads `application/problem+json`; an answer from something between us and the API becomes a code too. */
export async function problemFrom(response: Response): Promise<ProblemError> {
  const { status } = response;
  if (response.headers.get('content-type')?.startsWith('application/problem+json') === true) {
    try {
      const body: ProblemBody = await response.json();
      return new ProblemError(body.code, {
        status,
        pointers: body.errors?.map((error) => error.pointer) ?? [],
        retryAfterSeconds: body.retryAfter,
      });
    } catch (cause) {
      return new ProblemError('internal', { status, cause });
    }
  }
  return new ProblemError(codeOfStatus(status), { status });
}

function codeOfStatus(status: number): ProblemCode {
  if (status === 404) {
    return 'not_found';
  }
  if (status === 429) {
    return 'too_many_requests';
  }
  return status >= 502 && status <= 504 ? 'unavailable' : 'internal';
}
