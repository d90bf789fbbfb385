import { RequestGone } from '../gone-signal.ts';
import { Problem } from '../problem.ts';

/** Somebody who types waits no longer. */
const patienceMs = 3000;
/** Forty hits with everything that a service knows of them are a tenth of it. */
const mostBytes = 512 * 1024;

/** Why the service gave nothing that can be used; the code is one word, for the log. */
class AddressServiceProblem extends Error {
  override name = 'AddressServiceProblem';
  readonly code: string;

  constructor(code: string, cause?: unknown) {
    super(code, { cause });
    this.code = code;
  }
}

/**
 * The JSON that the service answers with. Of who asks it is told which installation, and nothing of the
 * person. Throws `unavailable` when it is silent, fails, or answers with something else; `RequestGone`
 * when nobody waits for the answer any more.
 */
export async function askService(
  url: URL,
  { userAgent, gone }: { userAgent: string; gone: AbortSignal },
): Promise<unknown> {
  const patience = AbortSignal.timeout(patienceMs);
  try {
    const answer = await fetch(url, {
      headers: { accept: 'application/json', 'accept-language': 'sv', 'user-agent': userAgent },
      // What is typed goes to the configured service and to nobody that it names.
      redirect: 'error',
      signal: AbortSignal.any([gone, patience]),
    });
    if (!answer.ok) {
      await answer.body?.cancel();
      throw new AddressServiceProblem(`status_${answer.status}`);
    }
    return JSON.parse(await readBounded(answer));
  } catch (cause) {
    if (gone.aborted) {
      throw new RequestGone();
    }
    throw unusable(patience.aborted ? new AddressServiceProblem('too_slow', cause) : cause);
  }
}

/** Also for an answer that is JSON and not what was asked for. */
export function unusable(cause: unknown): Problem {
  return new Problem('unavailable', { detail: 'The address service cannot be used.', cause });
}

async function readBounded({ body }: Response): Promise<string> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of body ?? []) {
    bytes += part.byteLength;
    if (bytes > mostBytes) {
      // Leaving the loop closes the connection.
      throw new AddressServiceProblem('too_large');
    }
    parts.push(part);
  }
  return new TextDecoder().decode(Buffer.concat(parts));
}
