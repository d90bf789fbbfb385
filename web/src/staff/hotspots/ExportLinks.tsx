import type { ReportFilter } from '@trygghetskartan/api/contract/filter';
import { FileDown, FileSpreadsheet, Printer } from 'lucide-react';
import { Link } from 'wouter';
import { exportAddress } from '../loading/staff-api.ts';
import { filterQuery, pageAddress } from '../shell/addresses.ts';

/** Exactly the list that is shown, as a file or on paper. */
export function ExportLinks({ filter }: { filter: ReportFilter }) {
  const query = filterQuery(filter);
  return (
    <div className="exports">
      <a className="button button--quiet" href={exportAddress('csv', query)} download>
        <FileSpreadsheet className="icon" aria-hidden />
        CSV (Excel)
      </a>
      <a className="button button--quiet" href={exportAddress('geojson', query)} download>
        <FileDown className="icon" aria-hidden />
        GeoJSON
      </a>
      <Link className="button button--quiet" href={pageAddress('utskrift', filter)}>
        <Printer className="icon" aria-hidden />
        Skriv ut lista
      </Link>
    </div>
  );
}
