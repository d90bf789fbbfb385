import { filterToQuery } from '@trygghetskartan/api/contract/filter';
import type { ReportFilter } from '@trygghetskartan/api/contract/filter';
import { startFilter } from '../view/view-state.ts';

export type PageName =
  | 'karta'
  | 'hotspots'
  | 'rapporter'
  | 'atgarder'
  | 'synpunkter'
  | 'avvikande'
  | 'utskrift';

/** A page's address with the filter that is looked at. */
export function pageAddress(page: PageName, filter: ReportFilter): string {
  const query = filterQuery(filter);
  return `/personal/${page}${query === '' ? '' : `?${query}`}`;
}

/** The filter as the query string of a page or of a request. */
export function filterQuery(filter: ReportFilter): string {
  // A comma is allowed in a query (RFC 3986 § 3.4) and lets people read the address.
  return filterToQuery(filter).toString().replaceAll('%2C', ',');
}

export const startAddress = pageAddress('karta', startFilter);
