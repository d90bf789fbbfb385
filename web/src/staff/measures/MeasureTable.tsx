import type { Measure } from '@trygghetskartan/api/contract/measure';
import { measureKindLabels, measureStatusLabels } from '@trygghetskartan/api/contract/labels';
import { Link } from 'wouter';
import { measureAddress } from './measure-addresses.ts';
import { dayInWords, publicationInWords } from './measure-words.ts';

/** One row a measure; its title leads to it. */
export function MeasureTable({ measures }: { measures: readonly Measure[] }) {
  return (
    <div className="table-frame">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">Åtgärd</th>
            <th scope="col">Plats</th>
            <th scope="col">Läge</th>
            <th scope="col">Ansvarig</th>
            <th scope="col">Beslutad</th>
            <th scope="col">Klar</th>
            <th scope="col">För invånarna</th>
          </tr>
        </thead>
        <tbody>
          {measures.map((measure) => (
            <tr key={measure.id}>
              <th scope="row">
                <Link className="measure-link" href={measureAddress(measure.id)}>
                  {measure.title}
                </Link>
                <span className="measure-kind soft">{measureKindLabels[measure.kind]}</span>
              </th>
              <td data-label="Plats">{measure.placeName}</td>
              <td data-label="Läge">{measureStatusLabels[measure.status]}</td>
              <td data-label="Ansvarig">{measure.responsible ?? '–'}</td>
              <td data-label="Beslutad" className="date">
                {dayInWords(measure.decidedOn)}
              </td>
              <td data-label="Klar" className="date">
                {dayInWords(measure.doneOn)}
              </td>
              <td data-label="För invånarna">{publicationInWords(measure)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
