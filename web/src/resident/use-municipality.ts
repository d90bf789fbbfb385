import type { Municipality } from '@trygghetskartan/api/contract/municipality';
import { useCallback, useEffect, useState } from 'react';
import { getMunicipality } from '../api-client/public.ts';
import { rememberCentre } from '../theme/dark-outside.ts';

export interface MunicipalityInHand {
  municipality: Municipality | undefined;
  failed: boolean;
  retry: () => void;
}

/** Fetched where a municipality has an accent of its own; where it does not come ours stands. */
function showAccent(accent: NonNullable<Municipality['accent']>): void {
  import('../design/municipality-accent.ts').then(
    ({ setMunicipalityAccent }) => setMunicipalityAccent(document.documentElement, accent),
    () => {},
  );
}

/** Whom the page speaks for. Tried again when the network comes back. */
export function useMunicipality(): MunicipalityInHand {
  const [municipality, setMunicipality] = useState<Municipality>();
  const [failed, setFailed] = useState(false);

  const load = useCallback(async () => {
    try {
      const answer = await getMunicipality();
      setMunicipality(answer);
      rememberCentre(answer.centre);
      if (answer.accent !== undefined) {
        showAccent(answer.accent);
      }
    } catch {
      setFailed(true);
    }
  }, []);

  const missing = municipality === undefined;
  useEffect(() => {
    if (!missing) {
      return undefined;
    }
    const again = (): void => void load();
    again();
    window.addEventListener('online', again);
    return () => window.removeEventListener('online', again);
  }, [load, missing]);

  const retry = useCallback(() => {
    setFailed(false);
    void load();
  }, [load]);

  return { municipality, failed: failed && missing, retry };
}
