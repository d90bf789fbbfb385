import { useCallback, useEffect, useState } from 'react';
import { useSession } from '../session/session.ts';

export interface Loaded<T> {
  /** The newest answer; while another is on its way, the one before stays. */
  value: T | undefined;
  /** True while an answer to the present question is awaited. */
  loading: boolean;
  error: unknown;
  retry: () => void;
}

interface Answer<T> {
  key: string;
  value: T | undefined;
  error: unknown;
}

/**
 * Asks `load` whenever `key` changes, gives up the question before, and keeps the old answer until
 * the new one is there. A session that has ended leads to the sign-in page.
 * `load` must depend on nothing but the key.
 */
export function useLoaded<T>(key: string, load: (signal: AbortSignal) => Promise<T>): Loaded<T> {
  const { onFailure } = useSession();
  const [answer, setAnswer] = useState<Answer<T>>();
  const [attempt, setAttempt] = useState(0);
  const asked = `${attempt} ${key}`;

  useEffect(() => {
    const question = new AbortController();
    const ask = async () => {
      try {
        const value = await load(question.signal);
        setAnswer({ key: asked, value, error: undefined });
      } catch (error) {
        if (!question.signal.aborted) {
          onFailure(error);
          setAnswer((before) => ({ key: asked, value: before?.value, error }));
        }
      }
    };
    void ask();
    return () => question.abort();
    // oxlint-disable-next-line react/exhaustive-deps -- the key stands for what load depends on
  }, [asked, onFailure]);

  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  const current = answer?.key === asked;
  return {
    value: answer?.value,
    loading: !current,
    error: current ? answer.error : undefined,
    retry,
  };
}
