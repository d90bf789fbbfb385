import type { StaffReport } from '@trygghetskartan/api/contract/report';
import {
  entryModeLabels,
  feelingLabels,
  reasonShortLabels,
  strengthLabels,
} from '@trygghetskartan/api/contract/labels';
import { sv } from '../../i18n/sv/texts.ts';
import { nameOfArea } from '../../resident/where/name-in-words.ts';
import { useMunicipality } from '../shell/municipality.ts';
import { wgs84InWords } from '../hotspots/coordinate-words.ts';
import { nearestPlaceInWords } from './nearest-place.ts';
import { feltInWords, instantInWords, placeInWords } from './report-words.ts';
import { WordsCell } from './WordsCell.tsx';

/** One row a report. It never says who: there is nothing to say. */
export function ReportTable({ reports }: { reports: readonly StaffReport[] }) {
  const { timeZone, places, areas } = useMunicipality();
  return (
    <div className="table-frame">
      <table className="table table--reports">
        <thead>
          <tr>
            <th scope="col">Mottagen</th>
            <th scope="col">Upplevd</th>
            <th scope="col">Känsla</th>
            <th scope="col">Orsaker</th>
            <th scope="col">Plats</th>
            <th scope="col">Inkommen genom</th>
            <th scope="col">Text</th>
          </tr>
        </thead>
        <tbody>
          {reports.map((report) => (
            <tr key={report.id}>
              <td className="date" data-label="Mottagen">
                {instantInWords(report.receivedAt, timeZone)}
              </td>
              <td data-label="Upplevd">{feltInWords(report, timeZone)}</td>
              <td
                data-label="Känsla"
                className={`report-feeling report-feeling--${report.feeling}`}
              >
                {report.strength === null
                  ? feelingLabels[report.feeling]
                  : strengthLabels[report.strength]}
              </td>
              <td data-label="Orsaker">
                {report.reasons.map((reason) => reasonShortLabels[reason]).join(', ') || '–'}
              </td>
              <td data-label="Plats">
                <span>
                  {report.placeMethod === 'area'
                    ? (nameOfArea(report.placeArea ?? undefined, { areas }, sv) ?? report.placeArea)
                    : (nearestPlaceInWords(report, places) ?? 'Utanför namngivna platser')}
                  <br />
                  <span className="soft coordinates-value">
                    {report.placeMethod !== 'area' && `${wgs84InWords(report)}. `}
                    {placeInWords(report)}
                  </span>
                </span>
              </td>
              <td data-label="Inkommen genom">{entryModeLabels[report.entryMode]}</td>
              <td data-label="Text">
                {report.hasWords ? <WordsCell report={report} /> : <Nothing />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Nothing() {
  return <span className="soft">Ingen text</span>;
}
