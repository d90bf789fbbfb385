import { problemFrom, ProblemError } from './problem-error.ts';

export interface RequestOptions {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  headers?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  body?: unknown;
  timeoutMs?: number;
  signal?: AbortSignal;
}

/**
 * One request to our own API. Throws a ProblemError with a code for every answer that is not 2xx,
 * for no answer, and when the time is out; an abort by the caller's signal stays an AbortError.
 */
export async function request(path: string, options: RequestOptions = {}): Promise<Response> {
  const { method = 'GET', headers = {}, body, timeoutMs = 20_000, signal } = options;
  const clock = AbortSignal.timeout(timeoutMs);
  let response: Response;
  try {
    response = await fetch(path, {
      method,
      headers: body === undefined ? headers : { ...headers, 'content-type': 'application/json' },
      signal: eitherOf(signal, clock),
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  } catch (cause) {
    if (signal?.aborted === true) {
      throw cause;
    }
    throw new ProblemError(clock.aborted ? 'timeout' : 'network', { cause });
  }
  if (!response.ok) {
    throw await problemFrom(response);
  }
  return response;
}

/** Browsers of before 2024 may lack `any`: there the clock alone ends the wait. */
function eitherOf(signal: AbortSignal | undefined, clock: AbortSignal): AbortSignal {
  return signal === undefined || !('any' in AbortSignal) ? clock : AbortSignal.any([signal, clock]);
}

export async function requestJson<T>(path: string, options: RequestOptions = {}): Promise<T> {
  return readJson(await request(path, options));
}

/** The answer's JSON, trusted to be what our own contract says. An answer cut off on the way is a network failure. */
export async function readJson<T>(response: Response): Promise<T> {
  try {
    const value: T = await response.json();
    return value;
  } catch (cause) {
    throw new ProblemError('network', { status: response.status, cause });
  }
}
