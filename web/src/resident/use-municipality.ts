import type { Municipality } from '@trygghetskartan/api/contract/municipality';
import { useCallback, useEffect, useState } from 'react';
import { getMunicipality } from '../api-client/public.ts';
import { setMunicipalityAccent } from '../design/municipality-accent.ts';

export interface MunicipalityInHand {
  municipality: Municipality | undefined;
  failed: boolean;
  retry: () => void;
}

/** Whom the page speaks for. Tried again when the network comes back. */
export function useMunicipality(): MunicipalityInHand {
  const [municipality, setMunicipality] = useState<Municipality>();
  const [failed, setFailed] = useState(false);

  const load = useCallback(async () => {
    try {
      const answer = await getMunicipality();
      setMunicipality(answer);
      setMunicipalityAccent(document.documentElement, answer.accent);
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
