import { useCallback, useEffect, useState } from 'react';
import { findAddresses } from '../../api-client/addresses.ts';
import { searchLater, type SearchOutcome } from './search-later.ts';

/** Fewer say nothing about which address is meant. */
const leastCharacters = 3;
/** The server takes no more. */
const mostCharacters = 100;
const pauseMs = 400;

type AddressSearch = { name: 'idle' } | { name: 'searching' } | SearchOutcome;

/** The addresses that somebody means who types this. An answer belongs to the words it was asked for. */
export function useAddressSearch(typed: string): { search: AddressSearch; retry: () => void } {
  const query = typed.trim().slice(0, mostCharacters);
  const [answer, setAnswer] = useState<{ query: string; outcome: SearchOutcome }>();
  const wanted = query.length >= leastCharacters;
  const open = wanted && answer?.query !== query;

  useEffect(() => {
    if (!open) {
      return undefined;
    }
    const tell = (outcome: SearchOutcome): void => setAnswer({ query, outcome });
    return searchLater({ query, ask: findAddresses, tell, pauseMs });
  }, [open, query]);

  const retry = useCallback(() => setAnswer(undefined), []);
  const offline = answer?.outcome.name === 'offline';
  useEffect(() => {
    if (!offline) {
      return undefined;
    }
    window.addEventListener('online', retry);
    return () => window.removeEventListener('online', retry);
  }, [offline, retry]);

  const outcome = answer?.query === query ? answer.outcome : undefined;
  return { search: wanted ? (outcome ?? { name: 'searching' }) : { name: 'idle' }, retry };
}
