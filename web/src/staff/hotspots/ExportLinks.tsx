import type { ReportFilter } from '@trygghetskartan/api/contract/filter';
import { CircleAlert, FileDown, FileSpreadsheet, Printer } from 'lucide-react';
import { useState } from 'react';
import type { MouseEvent } from 'react';
import { Link } from 'wouter';
import { failureSentence } from '../loading/failure-words.ts';
import { saveFile } from '../../save-file.ts';
import { exportAddress, getExport } from '../loading/staff-api.ts';
import { useSession } from '../session/session.ts';
import { filterQuery, pageAddress } from '../shell/addresses.ts';

/** Exactly the list that is shown, as a file or on paper. */
export function ExportLinks({ filter }: { filter: ReportFilter }) {
  const { onFailure } = useSession();
  const [error, setError] = useState<unknown>();
  const query = filterQuery(filter);
  // Asked for by the page: a plain link would save the refusal of an ended session as the file.
  const save = async (format: 'csv' | 'geojson') => {
    setError(undefined);
    try {
      saveFile(await getExport(format, query));
    } catch (failure) {
      onFailure(failure);
      setError(failure);
    }
  };
  const link = (format: 'csv' | 'geojson') => ({
    href: exportAddress(format, query),
    download: true,
    onClick: (event: MouseEvent) => {
      event.preventDefault();
      void save(format);
    },
  });
  return (
    <div className="exports">
      <a className="button button--quiet" {...link('csv')}>
        <FileSpreadsheet className="icon" aria-hidden />
        CSV (Excel)
      </a>
      <a className="button button--quiet" {...link('geojson')}>
        <FileDown className="icon" aria-hidden />
        GeoJSON
      </a>
      <Link className="button button--quiet" href={pageAddress('utskrift', filter)}>
        <Printer className="icon" aria-hidden />
        Skriv ut lista
      </Link>
      {error !== undefined && (
        <p className="notice notice--error" role="alert">
          <CircleAlert className="icon" aria-hidden />
          {failureSentence(error)}
        </p>
      )}
    </div>
  );
}
