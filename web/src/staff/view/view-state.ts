import { filterToQuery, reportFilter } from '@trygghetskartan/api/contract/filter';
import type { ReportFilter } from '@trygghetskartan/api/contract/filter';

/** Where the map stands. */
export interface MapPosition {
  lat: number;
  lng: number;
  zoom: number;
}

/** Everything that a staff page shows is in its address: a link shows the same to a colleague. */
export interface ViewState {
  filter: ReportFilter;
  /** Number of the selected hotspot. */
  hotspot?: number | undefined;
  position?: MapPosition | undefined;
  heat: boolean;
  outlines: boolean;
  /** Page of the report list: reports older than this id. */
  before?: number | undefined;
}

/** What the page opens with: the question is where it feels unsafe. */
export const startFilter: ReportFilter = { feeling: 'unsafe' };

/** Turns any view to that filter; nothing that belonged to the old one stays. */
export const startView = {
  filter: startFilter,
  hotspot: undefined,
  before: undefined,
} as const satisfies Partial<ViewState>;

/** Reads an address. A parameter that cannot be understood is left out; the rest stands. */
export function readView(search: string): ViewState {
  const query = new URLSearchParams(search);
  const hidden = query.get('hide')?.split(',') ?? [];
  return {
    filter: readFilter(query),
    hotspot: readCount(query.get('hotspot')),
    position: readPosition(query.get('at')),
    heat: !hidden.includes('heat'),
    outlines: !hidden.includes('hotspots'),
    before: readCount(query.get('before')),
  };
}

/** The address's query, in a fixed order, without the question mark. */
export function viewQuery(view: ViewState): string {
  const query = filterToQuery(view.filter);
  if (view.hotspot !== undefined) {
    query.set('hotspot', `${view.hotspot}`);
  }
  if (view.before !== undefined) {
    query.set('before', `${view.before}`);
  }
  const hidden = [view.heat ? '' : 'heat', view.outlines ? '' : 'hotspots'].filter(Boolean);
  if (hidden.length > 0) {
    query.set('hide', hidden.join(','));
  }
  if (view.position !== undefined) {
    const { lat, lng, zoom } = view.position;
    query.set('at', `${lat.toFixed(5)},${lng.toFixed(5)},${Number(zoom.toFixed(2))}`);
  }
  // A comma is allowed in a query (RFC 3986 § 3.4) and lets people read the address.
  return query.toString().replaceAll('%2C', ',');
}

export function sameFilter(one: ReportFilter, other: ReportFilter): boolean {
  return filterToQuery(one).toString() === filterToQuery(other).toString();
}

function readFilter(query: URLSearchParams): ReportFilter {
  const given = Object.fromEntries(query);
  const first = reportFilter.safeParse(given);
  if (first.success) {
    return first.data;
  }
  for (const issue of first.error.issues) {
    delete given[String(issue.path[0])];
  }
  return reportFilter.safeParse(given).data ?? {};
}

function readCount(text: string | null): number | undefined {
  return text !== null && /^[1-9]\d{0,14}$/.test(text) ? Number(text) : undefined;
}

function readPosition(text: string | null): MapPosition | undefined {
  const [lat, lng, zoom, ...rest] = (text ?? '').split(',').map((part) => Number.parseFloat(part));
  if (lat === undefined || lng === undefined || zoom === undefined || rest.length > 0) {
    return undefined;
  }
  const known = Math.abs(lat) <= 85 && Math.abs(lng) <= 180 && zoom >= 0 && zoom <= 22;
  return known ? { lat, lng, zoom } : undefined;
}
