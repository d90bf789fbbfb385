import type { PublicPlace } from '@trygghetskartan/api/contract/public-map';
import { ArrowDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useMeasuresTexts } from '../../i18n/measures-texts.ts';
import { usePublicMapTexts } from '../../i18n/public-map-texts.ts';
import { useTexts } from '../../i18n/texts.ts';
import { Words } from '../../i18n/Words.tsx';
import { measureLine } from '../measures/measure-line.ts';
import { placePage } from '../place-address.ts';
import type { PlaceOrder } from '../sort-places.ts';
import type { MeasuresInHand } from '../../measures/use-measures.ts';

interface PlaceTableProps {
  places: readonly PublicPlace[];
  measures: MeasuresInHand;
  order: PlaceOrder;
  onOrder: (order: PlaceOrder) => void;
}

/** The figures as they are; a press on a column's name orders by it. */
export function PlaceTable({ places, measures, order, onOrder }: PlaceTableProps) {
  const { listed } = useTexts();
  const texts = usePublicMapTexts();
  const measuresTexts = useMeasuresTexts();
  const done = (id: string) => measureLine(id, measures, measuresTexts);
  const { columns, caption, notShown } = texts.list;
  const column = (name: PlaceOrder, words: string) => (
    <SortedColumn name={name} order={order} onOrder={onOrder}>
      {words}
    </SortedColumn>
  );
  return (
    <table className="told-table">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {column('namn', columns.name)}
          {column('roster', columns.voices)}
          {column('otryggt', columns.unsafe)}
          {column('tryggt', columns.safe)}
          <th scope="col" className="wide-only">
            {columns.reasons}
          </th>
          <th scope="col" className="wide-only">
            {measuresTexts.tab}
          </th>
        </tr>
      </thead>
      <tbody>
        {places.map(({ id, name, voices, unsafe, reasons }) => (
          <tr key={id}>
            <th scope="row">
              <PlaceLink id={id} name={name} />
              {done(id) !== '' && (
                <span className="narrow-only small">
                  {measuresTexts.tab}: {done(id)}
                </span>
              )}
            </th>
            <td>{texts.band(voices)}</td>
            {unsafe === undefined ? (
              <td colSpan={2} className="soft">
                {notShown}
              </td>
            ) : (
              <>
                <td>{texts.bareSpan(unsafe.low, unsafe.high)}</td>
                <td>{texts.bareSpan(100 - unsafe.high, 100 - unsafe.low)}</td>
              </>
            )}
            <td className="wide-only">
              {listed(reasons.slice(0, 3).map(({ reason }) => texts.reasonsInShort[reason]))}
            </td>
            <td className="wide-only">{done(id)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function PlaceLink({ id, name }: Pick<PublicPlace, 'id' | 'name'>) {
  return (
    <Link href={placePage(id)}>
      <Words>{name}</Words>
    </Link>
  );
}

interface SortedColumnProps {
  name: PlaceOrder;
  order: PlaceOrder;
  onOrder: (order: PlaceOrder) => void;
  children: ReactNode;
}

function SortedColumn({ name, order, onOrder, children }: SortedColumnProps) {
  const sorted = name === order;
  const direction = name === 'namn' ? 'ascending' : 'descending';
  return (
    <th scope="col" aria-sort={sorted ? direction : undefined}>
      <button type="button" className="sort-button" onClick={() => onOrder(name)}>
        {children}
        {sorted && <ArrowDown className="icon" aria-hidden="true" />}
      </button>
    </th>
  );
}
