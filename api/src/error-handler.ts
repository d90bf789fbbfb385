import { DatabaseProblem } from '@trygghetskartan/db/problem';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import {
  hasZodFastifySchemaValidationErrors,
  type ZodFastifySchemaValidationError,
} from 'fastify-type-provider-zod';
import type { ProblemBody, ProblemCode } from './contract/problem.ts';
import { RequestGone } from './gone-signal.ts';
import { Problem, problemToBody, toPointer } from './problem.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Pointers of the body whose refusal has a code of its own. */
    codeOf?: Readonly<Record<string, ProblemCode>>;
  }
}

/** Every failure leaves through here, as `application/problem+json`. */
export function handleErrors(app: FastifyInstance): void {
  app.setErrorHandler((error, request, reply) => {
    if (error instanceof RequestGone) {
      // Nobody is there to read it, and nothing went wrong.
      return sendProblem(reply, new Problem('unavailable'));
    }
    const problem = toProblem(error, request);
    if (problem.status >= 500 && problem.code !== 'starting' && problem.code !== 'stopping') {
      request.log.error(
        { err: problem.cause ?? problem, route: request.routeOptions.url },
        problem.code,
      );
    }
    return sendProblem(reply, problem);
  });
}

export function sendProblem(reply: FastifyReply, problem: Problem): FastifyReply {
  if (problem.retryAfter !== undefined) {
    reply.header('retry-after', problem.retryAfter);
  }
  if (problem.allow !== undefined) {
    reply.header('allow', problem.allow.join(', '));
  }
  return (
    reply
      .code(problem.status)
      .header('cache-control', 'no-store')
      .type('application/problem+json')
      // As text: the route's own schemas describe its answers, not its failures.
      .serializer((body: unknown) => JSON.stringify(body))
      .send(problemToBody(problem))
  );
}

function toProblem(error: unknown, request: FastifyRequest): Problem {
  if (error instanceof Problem) {
    return error;
  }
  if (hasZodFastifySchemaValidationErrors(error)) {
    return invalid(error.validation, error.validationContext, request);
  }
  return fromFastify(error) ?? fromDatabase(error) ?? new Problem('internal', { cause: error });
}

/** A schema's issues as pointers and codes. A route may give some of them a code of their own. */
function invalid(
  issues: readonly ZodFastifySchemaValidationError[],
  part: string | undefined,
  request: FastifyRequest,
): Problem {
  const errors = issues.flatMap(toPointed);
  if (part === 'params') {
    // An address whose identifier cannot be one names nothing.
    return new Problem('not_found');
  }
  const special =
    errors.length === 1
      ? request.routeOptions.config.codeOf?.[errors[0]?.pointer ?? '']
      : undefined;
  const code =
    part === 'querystring'
      ? 'query_invalid'
      : part === 'headers'
        ? 'header_invalid'
        : 'body_invalid';
  return new Problem(special ?? code, { errors });
}

function toPointed(issue: ZodFastifySchemaValidationError): NonNullable<ProblemBody['errors']> {
  const path = issue.instancePath.split('/').filter((part) => part !== '');
  const keys: unknown = issue.params['keys'];
  const at = (pointer: string) => ({ pointer, code: issue.keyword, detail: issue.message ?? '' });
  if (issue.keyword === 'unrecognized_keys' && Array.isArray(keys)) {
    return keys.map((key) => at(toPointer([...path, String(key)])));
  }
  return [at(toPointer(path))];
}

/** What Fastify itself refuses before a route sees the request. */
function fromFastify(error: unknown): Problem | undefined {
  const { code, statusCode } = (error instanceof Error ? error : {}) as Partial<FastifyError>;
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') {
    return new Problem('body_too_large');
  }
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') {
    return new Problem('media_type_unsupported');
  }
  if (statusCode === 403 || statusCode === 404) {
    // A folder or a hidden file among the pages.
    return new Problem('not_found');
  }
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500) {
    // Malformed JSON, an empty body, a length that does not fit: the parser's words may repeat the body.
    return new Problem('body_invalid', {
      detail: 'The body is not readable JSON.',
      errors: [{ pointer: '', code: 'unreadable', detail: 'not readable JSON' }],
    });
  }
  return undefined;
}

const connectionFailures = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'ETIMEDOUT',
  'EPIPE',
  '57P01',
  '57P02',
  '57P03',
  '53300',
  '08006',
  '08001',
  '08003',
]);

/** A database that went away is not a fault of ours, and may come back. */
function fromDatabase(error: unknown): Problem | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const lost =
    error instanceof DatabaseProblem ||
    (typeof code === 'string' && connectionFailures.has(code)) ||
    (error instanceof Error &&
      /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect)/.test(
        error.message,
      ));
  return lost ? new Problem('unavailable', { retryAfter: 5, cause: error }) : undefined;
}
