import type { HotspotList } from '@trygghetskartan/api/contract/hotspot';
import { getHotspots } from '../loading/staff-api.ts';
import { useLoaded } from '../loading/use-loaded.ts';
import type { Loaded } from '../loading/use-loaded.ts';

/** The hotspots of a filter, given as its query string. */
export function useHotspots(query: string): Loaded<HotspotList> {
  return useLoaded(`hotspots?${query}`, (signal) => getHotspots(query, signal));
}
