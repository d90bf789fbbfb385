import type { FastifyReply } from 'fastify';

/** The browser went away before it was answered: nobody reads what would be sent. */
export class RequestGone extends Error {
  override name = 'RequestGone';
}

/** Ends with `RequestGone` when the connection closes before the answer has been sent. */
export function signalWhenGone({ raw }: FastifyReply): AbortSignal {
  const gone = new AbortController();
  const leave = () => {
    if (!raw.writableFinished) {
      gone.abort(new RequestGone());
    }
  };
  if (raw.destroyed) {
    leave();
  } else {
    raw.once('close', leave);
  }
  return gone.signal;
}

/** Calls `leave` once if the signal ends before the promise does. */
export function onceAborted(
  signal: AbortSignal,
  promise: Promise<unknown>,
  leave: () => void,
): void {
  if (signal.aborted) {
    leave();
    return;
  }
  signal.addEventListener('abort', leave, { once: true });
  const forget = () => signal.removeEventListener('abort', leave);
  promise.then(forget, forget);
}
