import { inSameLanguage } from '../i18n/language.ts';
import { measureStatuses, type MeasureStatus } from '@trygghetskartan/db/vocabulary';
import { fromPlaceAddress, toPlaceAddress } from './place-address.ts';
import { placeOrders, type PlaceOrder } from './sort-places.ts';

/** The three ways to see the same, and what was done about it, as they stand in the address. */
export const viewNames = ['karta', 'lista', 'tabell', 'atgarder'] as const;
export type ViewName = (typeof viewNames)[number];

/** What is looked at: all of it stands in the address. */
export interface MapView {
  view: ViewName;
  /** The id of the place whose sheet is open. */
  place?: string | undefined;
  order: PlaceOrder;
  /** Measures that have come this far; absent = all. */
  status?: MeasureStatus | undefined;
}

/** The statuses as they stand in the address. */
const statusNames = {
  planned: 'planerad',
  under_way: 'pagar',
  done: 'gjord',
  refused: 'nej',
} as const satisfies Record<MeasureStatus, string>;

export function readMapView(search: string): MapView {
  const query = new URLSearchParams(search);
  return {
    view: viewNames.find((name) => name === query.get('vy')) ?? 'karta',
    place: fromPlaceAddress(query.get('plats') ?? ''),
    order: placeOrders.find((name) => name === query.get('ordning')) ?? 'roster',
    status: measureStatuses.find((status) => statusNames[status] === query.get('status')),
  };
}

export function mapAddress({ view, place, order, status }: Partial<MapView>): string {
  const query = new URLSearchParams({
    ...(view !== undefined && view !== 'karta' && { vy: view }),
    ...(place !== undefined && { plats: toPlaceAddress(place) }),
    ...(order !== undefined && order !== 'roster' && { ordning: order }),
    ...(status !== undefined && { status: statusNames[status] }),
  }).toString();
  return inSameLanguage(query === '' ? '/karta' : `/karta?${query}`);
}
