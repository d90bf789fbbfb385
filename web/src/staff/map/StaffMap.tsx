import type { Hotspot } from '@trygghetskartan/api/contract/hotspot';
import type { Municipality } from '@trygghetskartan/api/contract/municipality';
import { useCallback, useState } from 'react';
import { ZoomControl } from 'react-leaflet';
import { TownMap } from '../../map/TownMap.tsx';
import type { ChangeView } from '../view/use-view.ts';
import type { MapPosition, ViewState } from '../view/view-state.ts';
import { FollowAddress } from './FollowAddress.tsx';
import { FrameView } from './FrameView.tsx';
import { HeatLayer } from './HeatLayer.tsx';
import type { HeatState } from './HeatLayer.tsx';
import { HeatLegend } from './HeatLegend.tsx';
import { HotspotLayer } from './HotspotLayer.tsx';
import type { Pointing } from './HotspotLayer.tsx';

/** The town with the filter's heat and hotspots over it, and its legend. */
export function StaffMap({
  municipality,
  filterQuery,
  hotspots,
  view,
  onChange,
  pointing,
}: {
  municipality: Municipality;
  filterQuery: string;
  hotspots: readonly Hotspot[];
  view: ViewState;
  onChange: ChangeView;
  pointing: Pointing;
}) {
  // The API takes unsafe for granted where the address says nothing.
  const feeling = view.filter.feeling ?? 'unsafe';
  const [heatState, setHeatState] = useState<HeatState>('loading');
  // The map moves by itself from here on; the address only follows it.
  const [start] = useState(view.position);
  const onMoved = useCallback(
    (position: MapPosition) => onChange({ position }, { replace: true }),
    [onChange],
  );
  return (
    <div className="map-frame">
      <TownMap
        municipality={municipality}
        label={`Karta över ${feeling === 'safe' ? 'trygghet' : 'otrygghet'}. Flytta med piltangenterna, zooma med plus och minus.`}
        {...(start !== undefined && { start })}
        options={mapOptions}
        discs={view.outlines ? hotspots.map(({ lng, lat }) => [lng, lat] as const) : []}
      >
        <ZoomControl position="topright" zoomInTitle="Zooma in" zoomOutTitle="Zooma ut" />
        <FollowAddress position={view.position} onMoved={onMoved} />
        {view.heat && <HeatLayer query={filterQuery} feeling={feeling} onState={setHeatState} />}
        {view.outlines && <HotspotLayer hotspots={hotspots} {...pointing} />}
        <FrameView
          hotspots={hotspots}
          area={municipality.areas.find(({ slug }) => slug === view.filter.area)}
          positioned={start !== undefined}
        />
      </TownMap>
      <HeatLegend
        shown={view}
        onShow={({ heat, outlines }) => onChange({ heat, outlines }, { replace: true })}
        heatState={heatState}
        feeling={feeling}
        minimumCount={municipality.minimumCount}
        drawnGround={municipality.tiles === undefined}
      />
    </div>
  );
}

const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
const mapOptions = { zoomAnimation: !still, fadeAnimation: !still, inertia: !still };
