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
  const [attempt, setAttempt] = useState(0);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);

  useEffect(() => {
    if (municipality !== undefined) {
      return undefined;
    }
    let current = true;
    setFailed(false);
    getMunicipality().then(
      (answer) => {
        if (current) {
          setMunicipality(answer);
          setMunicipalityAccent(document.documentElement, answer.accent);
        }
      },
      () => {
        if (current) {
          setFailed(true);
        }
      },
    );
    window.addEventListener('online', retry);
    return () => {
      current = false;
      window.removeEventListener('online', retry);
    };
  }, [attempt, municipality, retry]);

  return { municipality, failed, retry };
}
