import type { Municipality } from '@trygghetskartan/api/contract/municipality';
import type { PublicPlaces } from '@trygghetskartan/api/contract/public-map';
import { useMemo, useState } from 'react';
import { usePublicMapTexts } from '../../i18n/public-map-texts.ts';
import type { MapView } from '../map-view.ts';
import { placeOrders, searchPlaces, sortPlaces } from '../sort-places.ts';
import type { MeasuresInHand } from '../../measures/use-measures.ts';
import { OtherPlaces } from './OtherPlaces.tsx';
import { PlaceList } from './PlaceList.tsx';
import { PlaceTable } from './PlaceTable.tsx';

interface ListViewProps {
  municipality: Municipality;
  told: PublicPlaces;
  measures: MeasuresInHand;
  view: MapView;
  onChange: (part: Partial<MapView>, options?: { replace?: boolean }) => void;
}

/** The same as the map without the map: searched by name, in an order of one's own. */
export function ListView({ municipality, told, measures, view, onChange }: ListViewProps) {
  const texts = usePublicMapTexts();
  const [wanted, setWanted] = useState('');
  const { minimumCount, period } = told;
  const shown = useMemo(
    () => sortPlaces(searchPlaces(told.places, wanted), view.order),
    [told, wanted, view.order],
  );
  const order = (next: MapView['order']): void => onChange({ order: next }, { replace: true });
  if (told.places.length === 0) {
    return (
      <p className="notice">
        {period === undefined ? texts.notReleased(minimumCount) : texts.nothingTold(minimumCount)}
      </p>
    );
  }
  return (
    <>
      <p>
        {texts.onlyEnough(minimumCount)}{' '}
        {period !== undefined && (
          <span className="soft">{texts.sentences([texts.period(period.from, period.to)])}</span>
        )}
      </p>
      <div className="list-tools">
        <label className="field">
          <span>{texts.list.search}</span>
          <input
            type="search"
            autoComplete="off"
            enterKeyHint="search"
            value={wanted}
            onChange={(event) => setWanted(event.target.value)}
          />
        </label>
        {view.view === 'lista' && (
          <label className="field">
            <span>{texts.list.order}</span>
            <select
              value={view.order}
              onChange={(event) =>
                order(placeOrders.find((name) => name === event.target.value) ?? 'roster')
              }
            >
              {placeOrders.map((name) => (
                <option key={name} value={name}>
                  {texts.list.orders[name]}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      <p aria-live="polite" className="soft">
        {shown.length === 0 ? texts.list.none : texts.list.count(shown.length)}
      </p>
      {(view.order === 'otryggt' || view.order === 'tryggt') && (
        <p className="soft small">{texts.list.orderExplained}</p>
      )}
      {shown.length > 0 &&
        (view.view === 'tabell' ? (
          <PlaceTable places={shown} measures={measures} order={view.order} onOrder={order} />
        ) : (
          <PlaceList places={shown} measures={measures} />
        ))}
      {wanted.trim() !== '' && (
        <OtherPlaces municipality={municipality} told={told} shown={shown} wanted={wanted} />
      )}
    </>
  );
}
