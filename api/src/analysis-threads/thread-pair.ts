import type { FastifyBaseLogger } from 'fastify';
import { Problem } from '../problem.ts';
import { threadRoles, type ThreadRole } from './question.ts';
import { startThread, type Thread } from './start-thread.ts';

/** The two threads, started when they are first needed and again when one has ended by itself. */
export interface ThreadPair {
  of(role: ThreadRole): Thread;
  both(): Thread[];
  close(): Promise<void>;
}

interface Parts {
  /** Module that exports `registry`. */
  module: string;
  log: FastifyBaseLogger;
  /** Told of each thread that takes an ended one's place; it is empty. */
  onRestart: (thread: Thread) => void;
}

const shortestPauseMs = 100;
const longestPauseMs = 30_000;
/** A thread that lived this long did not end because of how it began. */
const soundMs = 60_000;

export function createThreadPair({ module, log, onRestart }: Parts): ThreadPair {
  const threads = new Map<ThreadRole, Thread>();
  const pauses = new Map<ThreadRole, number>();
  const timers = new Set<NodeJS.Timeout>();
  let closed = false;

  function start(role: ThreadRole): Thread {
    const startedAt = performance.now();
    const thread = startThread({ module }, (reason) => {
      log.error({ err: reason, role }, 'an analysis thread ended; starting another');
      const lived = performance.now() - startedAt;
      restartAfter(role, lived > soundMs ? shortestPauseMs : (pauses.get(role) ?? shortestPauseMs));
    });
    threads.set(role, thread);
    return thread;
  }

  function restartAfter(role: ThreadRole, pauseMs: number): void {
    pauses.set(role, Math.min(longestPauseMs, pauseMs * 4));
    const timer = setTimeout(() => {
      timers.delete(timer);
      onRestart(start(role));
    }, pauseMs).unref();
    timers.add(timer);
  }

  /** One that has ended stays until another takes its place: it refuses what it is asked. */
  function of(role: ThreadRole): Thread {
    if (closed) {
      throw new Problem('stopping', { retryAfter: 5 });
    }
    return threads.get(role) ?? start(role);
  }

  return {
    of,
    both: () => threadRoles.map(of),
    async close() {
      closed = true;
      timers.forEach(clearTimeout);
      await Promise.all([...threads.values()].map((thread) => thread.close()));
    },
  };
}
