import type { PublicPlace } from '@trygghetskartan/api/contract/public-map';
import { ArrowDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { usePublicMapTexts } from '../../i18n/public-map-texts.ts';
import { placePage } from '../place-address.ts';
import type { PlaceOrder } from '../sort-places.ts';

interface PlaceTableProps {
  places: readonly PublicPlace[];
  order: PlaceOrder;
  onOrder: (order: PlaceOrder) => void;
}

/** The figures as they are; a press on a column's name orders by it. */
export function PlaceTable({ places, order, onOrder }: PlaceTableProps) {
  const texts = usePublicMapTexts();
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
        </tr>
      </thead>
      <tbody>
        {places.map(({ id, name, voices, unsafe, reasons }) => (
          <tr key={id}>
            <th scope="row">
              <Link href={placePage(id)}>{name}</Link>
            </th>
            <td>{texts.band(voices)}</td>
            {unsafe === undefined ? (
              <td colSpan={2} className="soft">
                {notShown}
              </td>
            ) : (
              <>
                <td>{bare(unsafe.low, unsafe.high)}</td>
                <td>{bare(100 - unsafe.high, 100 - unsafe.low)}</td>
              </>
            )}
            <td className="wide-only">
              {reasons
                .slice(0, 3)
                .map(({ reason }) => texts.reasonsInShort[reason])
                .join(', ')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The unit stands in the column's name: a phone is narrow. */
function bare(low: number, high: number): string {
  return low === high ? `${low}` : `${low}–${high}`;
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
