import type { Municipality } from '@trygghetskartan/api/contract/municipality';
import { createContext, useContext } from 'react';

export const MunicipalityContext = createContext<Municipality | undefined>(undefined);

/** The municipality that the page speaks for. Throws outside of `MunicipalityGate`. */
export function useMunicipality(): Municipality {
  const municipality = useContext(MunicipalityContext);
  if (municipality === undefined) {
    throw new Error('useMunicipality: not loaded here');
  }
  return municipality;
}
