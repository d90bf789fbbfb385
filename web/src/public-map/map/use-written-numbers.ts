import type { PublicPlaces } from '@trygghetskartan/api/contract/public-map';
import type { Map as LeafletMap } from 'leaflet';
import { useLayoutEffect, useMemo, useState } from 'react';
import { usePublicMapTexts } from '../../i18n/public-map-texts.ts';
import type { DiscPosition } from '../../map/PlaceLabels.tsx';
import { numbersWithRoom } from './number-room.ts';

interface WrittenNumbers {
  /** Of the places whose number is written at this zoom. */
  ids: ReadonlySet<string>;
  /** Where they stand: the names of the town make room for them. */
  discs: readonly DiscPosition[];
}

/** Nothing is written before the map is there. */
export function useWrittenNumbers(map: LeafletMap | undefined, told: PublicPlaces): WrittenNumbers {
  const texts = usePublicMapTexts();
  const zoom = useZoom(map);
  return useMemo(() => {
    if (map === undefined || zoom === undefined) {
      return { ids: new Set<string>(), discs: [] };
    }
    const written = numbersWithRoom(told, {
      zoom,
      band: texts.band,
      project: ({ lng, lat }) => map.project([lat, lng], zoom),
    });
    return {
      ids: new Set(written.map(({ id }) => id)),
      discs: written.map(({ x, y }): DiscPosition => {
        const { lng, lat } = map.unproject([x, y], zoom);
        return [lng, lat];
      }),
    };
  }, [map, told, texts, zoom]);
}

function useZoom(map: LeafletMap | undefined): number | undefined {
  const [zoom, setZoom] = useState<number>();
  // Before it is painted: names shall not jump.
  useLayoutEffect(() => {
    if (map === undefined) {
      return undefined;
    }
    const read = (): void => setZoom(map.getZoom());
    read();
    map.on('zoomend', read);
    return () => void map.off('zoomend', read);
  }, [map]);
  return zoom;
}
