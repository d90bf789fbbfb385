import { measureStatuses } from '@trygghetskartan/db/vocabulary';
import { Plus } from 'lucide-react';
import { Link, useSearch } from 'wouter';
import { FailureNotice } from '../loading/FailureNotice.tsx';
import { Waiting } from '../loading/Waiting.tsx';
import { measuresPath } from './measure-addresses.ts';
import { MeasureTable } from './MeasureTable.tsx';
import { StatusFilter } from './StatusFilter.tsx';
import type { MeasuresInHand } from './use-measures.ts';

/** All measures, or those that have come so far. */
export function MeasureList({ measures, error, retry }: MeasuresInHand) {
  const search = useSearch();
  const asked = new URLSearchParams(search).get('status');
  const chosen = measureStatuses.find((status) => status === asked);
  if (error !== undefined) {
    return <FailureNotice error={error} onRetry={retry} />;
  }
  if (measures === undefined) {
    return <Waiting label="Hämtar åtgärder …" lines={6} />;
  }
  const shown = measures.filter(({ status }) => chosen === undefined || status === chosen);
  return (
    <>
      <header className="page-head">
        <StatusFilter measures={measures} chosen={chosen} />
        <Link className="button" href={`${measuresPath}/ny`}>
          <Plus className="icon" aria-hidden />
          Ny åtgärd
        </Link>
      </header>
      {shown.length > 0 && <MeasureTable measures={shown} />}
      {measures.length === 0 && (
        <div className="empty">
          <h2>Inga åtgärder än</h2>
          <p>
            Öppna en hotspot på kartan och välj ”Besluta åtgärd”, eller skriv en ny här. Invånarna
            ser ingenting förrän du publicerar.
          </p>
        </div>
      )}
      {measures.length > 0 && shown.length === 0 && (
        <div className="empty">
          <h2>Inga åtgärder i det läget</h2>
          <p>Välj ett annat läge, eller Alla.</p>
        </div>
      )}
    </>
  );
}
