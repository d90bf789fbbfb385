/** Silence looks like a standstill after so long. */
const quietMs = 10_000;

export interface Progress {
  say: (line: string) => void;
  /** Tells what is being done for as long as it takes; with `at` the work says more exactly what. */
  during: <Result>(
    doing: string,
    work: (at: (doing: string) => void) => Promise<Result>,
  ) => Promise<Result>;
  /** Something was written past `say`: there is no silence to break. */
  wrote: () => void;
}

/**
 * What a program that takes its time prints. When nothing has been printed for ten seconds it tells
 * what is still being done and for how long, until it is.
 */
export function createProgress(print: (line: string) => void): Progress {
  const running = new Set<{ doing: string; since: number }>();
  let wroteAt = performance.now();

  function say(line: string): void {
    wroteAt = performance.now();
    print(line);
  }

  function breakSilence(): void {
    const now = performance.now();
    if (running.size > 0 && now - wroteAt >= quietMs) {
      const parts = [...running].map(
        ({ doing, since }) => `${doing} (${formatElapsed(now - since)})`,
      );
      say(`Still ${parts.join('; ')}`);
    }
  }
  // It must not keep a program alive that has nothing else to do.
  setInterval(breakSilence, 1000).unref();

  return {
    say,
    async during(doing, work) {
      const task = { doing, since: performance.now() };
      running.add(task);
      try {
        return await work((more) => {
          task.doing = more;
        });
      } finally {
        running.delete(task);
      }
    },
    wrote() {
      wroteAt = performance.now();
    },
  };
}

function formatElapsed(ms: number): string {
  const seconds = Math.round(ms / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
