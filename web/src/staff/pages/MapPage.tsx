import { useCallback, useState } from 'react';
import { HotspotPanel } from '../hotspots/HotspotPanel.tsx';
import { useHotspots } from '../hotspots/use-hotspots.ts';
import { StaffMap } from '../map/StaffMap.tsx';
import { filterQuery } from '../shell/addresses.ts';
import { useMunicipality } from '../shell/municipality.ts';
import { Shell } from '../shell/Shell.tsx';
import { useView } from '../view/use-view.ts';
import { startView } from '../view/view-state.ts';

/** Where: the map, and the ranked list or one hotspot beside it, in step. */
export function MapPage() {
  const municipality = useMunicipality();
  const [view, change] = useView();
  const query = filterQuery(view.filter);
  const found = useHotspots(query);
  const [hovered, setHovered] = useState<number>();
  const onSelect = useCallback(
    (hotspot: number | undefined) => {
      setHovered(undefined);
      change({ hotspot });
    },
    [change],
  );
  const pointing = { selected: view.hotspot, hovered, onSelect, onHover: setHovered };
  return (
    <Shell title="Karta" view={view} onChange={change}>
      <div className="map-page">
        <StaffMap
          municipality={municipality}
          filterQuery={query}
          hotspots={found.value?.hotspots ?? []}
          view={view}
          onChange={change}
          pointing={pointing}
        />
        <HotspotPanel
          found={found}
          filter={view.filter}
          pointing={pointing}
          onClear={() => change(startView)}
        />
      </div>
    </Shell>
  );
}
