import type { PublicPlaces } from '@trygghetskartan/api/contract/public-map';
import { useCallback, useEffect, useState } from 'react';
import { getPublicPlaces } from '../api-client/public.ts';
import { useMeasures, type MeasuresInHand } from '../measures/use-measures.ts';
import { useMunicipality, type MunicipalityInHand } from '../resident/use-municipality.ts';

export interface PublicMapInHand extends MunicipalityInHand {
  told: PublicPlaces | undefined;
  measures: MeasuresInHand;
}

/** The municipality and what may be told of its places. Tried again when the network comes back. */
export function usePublicMap(): PublicMapInHand {
  const { municipality, failed: municipalityFailed, retry: retryMunicipality } = useMunicipality();
  const measures = useMeasures();
  const [told, setTold] = useState<PublicPlaces>();
  const [failed, setFailed] = useState(false);

  const load = useCallback(async () => {
    try {
      setTold(await getPublicPlaces());
    } catch {
      setFailed(true);
    }
  }, []);

  const missing = told === undefined;
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
    retryMunicipality();
    void load();
  }, [load, retryMunicipality]);

  return { municipality, told, measures, failed: municipalityFailed || (failed && missing), retry };
}
