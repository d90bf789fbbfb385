import type { FoundAddresses } from '@trygghetskartan/api/contract/addresses';
import { ProblemError } from '../../api-client/problem-error.ts';

/** What came of a search; `offline` is the phone's own lack of a network. */
export type SearchOutcome =
  | { name: 'found'; found: FoundAddresses }
  | { name: 'failed' }
  | { name: 'offline' };

interface Search {
  query: string;
  ask: (query: string, signal: AbortSignal) => Promise<FoundAddresses>;
  tell: (outcome: SearchOutcome) => void;
  /** Milliseconds without a key before anything is asked. */
  pauseMs: number;
}

/** Asks once nobody has typed for a moment. After the function that it gives is called, it tells nothing. */
export function searchLater({ query, ask, tell, pauseMs }: Search): () => void {
  const left = new AbortController();
  const { signal } = left;
  const look = async (): Promise<void> => {
    const outcome = await outcomeOf(ask(query, signal));
    if (!signal.aborted) {
      tell(outcome);
    }
  };
  const timer = setTimeout(() => void look(), pauseMs);
  return () => {
    clearTimeout(timer);
    left.abort();
  };
}

async function outcomeOf(answer: Promise<FoundAddresses>): Promise<SearchOutcome> {
  try {
    return { name: 'found', found: await answer };
  } catch (error) {
    return {
      name: error instanceof ProblemError && error.code === 'network' ? 'offline' : 'failed',
    };
  }
}
