import type { Hotspot, HotspotList } from '@trygghetskartan/api/contract/hotspot';
import { classOf } from '@trygghetskartan/api/contract/hotspot-class';
import { showBreakdowns } from '@trygghetskartan/api/contract/small-counts';
import { Link } from 'wouter';
import { viewQuery } from '../view/view-state.ts';
import type { ViewState } from '../view/view-state.ts';
import { ClassMark } from './ClassMark.tsx';
import { trendWord } from './evidence-words.ts';
import { mainReasons } from './hotspot-words.ts';

const oneDecimal = new Intl.NumberFormat('sv-SE', {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});

/** One row a hotspot, numbered and ordered as on the map, in the exports and on paper. */
export function HotspotTable({ list, view }: { list: HotspotList; view: ViewState }) {
  return (
    <div className="table-frame">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">Nr</th>
            <th scope="col">Plats</th>
            <th scope="col">Nivå</th>
            <th scope="col">Utveckling</th>
            <th scope="col" className="number">
              Personer
            </th>
            <th scope="col" className="number">
              Rapporter
            </th>
            <th scope="col" className="number">
              Väntat
            </th>
            <th scope="col" className="number">
              Minst fler
            </th>
            <th scope="col">Vanligaste orsaker</th>
            <th scope="col" className="number">
              I mörker
            </th>
          </tr>
        </thead>
        <tbody>
          {list.hotspots.map((hotspot) => (
            <tr key={hotspot.number}>
              <td>
                <span className={`disc disc--${classOf(hotspot)}`}>{hotspot.number}</span>
              </td>
              <th scope="row">
                <Link href={`/personal/karta?${viewQuery({ ...view, hotspot: hotspot.number })}`}>
                  {hotspot.name}
                </Link>
              </th>
              <td data-label="Nivå">
                <ClassMark hotspot={hotspot} />
              </td>
              <td data-label="Utveckling">{trendCell(hotspot)}</td>
              <td className="number" data-label="Personer">
                {hotspot.people}
              </td>
              <td className="number" data-label="Rapporter">
                {hotspot.reports}
              </td>
              <td className="number" data-label="Väntat">
                {oneDecimal.format(hotspot.expectedPeople)}
              </td>
              <td className="number" data-label="Minst fler">
                {Math.floor(hotspot.atLeastMore)}
              </td>
              <td data-label="Orsaker">{mainReasons(hotspot, list.minimumCount)}</td>
              <td className="number" data-label="I mörker">
                {darkCell(hotspot, list.minimumCount)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A rise, none that can be told, or too short a time to tell. */
function trendCell({ trend }: Hotspot): string {
  return trend?.p === undefined ? 'för kort tid' : (trendWord(trend) ?? 'ingen tydlig ökning');
}

/** "12 av 18", or that it may not be said. */
function darkCell(hotspot: Hotspot, minimumCount: number): string {
  const { darkness } = showBreakdowns(hotspot, minimumCount);
  return darkness === undefined ? 'visas inte' : `${darkness.dark} av ${darkness.known}`;
}
