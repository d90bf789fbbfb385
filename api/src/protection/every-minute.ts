/** Does it each minute, without keeping the process alive for it; gives what ends it. */
export function everyMinute(work: () => void): () => void {
  const timer = setInterval(work, 60_000);
  timer.unref();
  return () => clearInterval(timer);
}
