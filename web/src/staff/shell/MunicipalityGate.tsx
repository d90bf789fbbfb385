import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { getMunicipality } from '../../api-client/public.ts';
import { setMunicipalityAccent } from '../../design/municipality-accent.ts';
import { FailureNotice } from '../loading/FailureNotice.tsx';
import { useLoaded } from '../loading/use-loaded.ts';
import { MunicipalityContext } from './municipality.ts';

/** Nothing of a page can be said before the municipality is known: its areas, its centre, its minimum count. */
export function MunicipalityGate({ children }: { children: ReactNode }) {
  const { value, error, retry } = useLoaded('municipality', getMunicipality);
  const accent = value?.accent;
  useEffect(() => {
    setMunicipalityAccent(document.documentElement, accent);
  }, [accent]);
  if (value !== undefined) {
    return <MunicipalityContext value={value}>{children}</MunicipalityContext>;
  }
  return (
    <main className="gate">
      {error === undefined ? (
        <p className="soft">Läser in …</p>
      ) : (
        <FailureNotice error={error} onRetry={retry} />
      )}
    </main>
  );
}
