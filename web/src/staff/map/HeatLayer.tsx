import type { Feeling } from '@trygghetskartan/db/vocabulary';
import type { HeatGrid } from '@trygghetskartan/api/contract/heat';
import type { Map as LeafletMap } from 'leaflet';
import { useEffect, useMemo, useState } from 'react';
import { Pane, useMap, useMapEvents } from 'react-leaflet';
import { parseColour } from '../../design/contrast.ts';
import { heatRamp, safeHeatRamp } from '../../design/heat-ramp.ts';
import { getHeat } from '../loading/staff-api.ts';
import { useSession } from '../session/session.ts';
import { HeatCanvas } from './heat-canvas.ts';
import { paintHeat } from './heat-picture.ts';
import type { HeatColour } from './heat-picture.ts';
import { covers, heatBox, withMargin } from './heat-request.ts';
import type { ViewBox } from './heat-request.ts';
import { useDarkTheme } from './use-dark-theme.ts';

export type HeatState = 'loading' | 'shown' | 'failed';

interface Heat {
  query: string;
  feeling: Feeling;
  box: ViewBox;
  grid: HeatGrid;
  zoom: number;
}

const paneName = 'heat';
/** 0–255. The names and lines of the map stay readable through it. */
const opacity = 205;
/** The picture has a few pixels less than the screen: classes have no finer edges than that. */
const pictureScale = Math.log2(0.75);

/** The heat of the filter over what the map shows. Only the newest view is asked for. */
export function HeatLayer({
  query,
  feeling,
  onState,
}: {
  query: string;
  /** What the query asks for; it decides the colours. */
  feeling: Feeling;
  onState: (state: HeatState) => void;
}) {
  const map = useMap();
  const { onFailure } = useSession();
  const dark = useDarkTheme();
  const [view, setView] = useState(() => viewOf(map));
  const [heat, setHeat] = useState<Heat>();
  const [layer] = useState(() => new HeatCanvas(paneName));
  // One object for good: new handlers are off the map for a moment in which an effect may move it.
  const handlers = useMemo(() => {
    const look = () => setView(viewOf(map));
    return { moveend: look, resize: look };
  }, [map]);
  useMapEvents(handlers);

  const enough =
    heat !== undefined &&
    heat.query === query &&
    covers(heat.box, view.box) &&
    heat.zoom === view.zoom;

  useEffect(() => {
    if (enough) {
      return undefined;
    }
    const question = new AbortController();
    const ask = async () => {
      const box = withMargin(view.box);
      onState('loading');
      try {
        const grid = await getHeat(query, heatBox(box), question.signal);
        setHeat({ query, feeling, box, grid, zoom: view.zoom });
        onState('shown');
      } catch (error) {
        if (!question.signal.aborted) {
          onState('failed');
          onFailure(error);
        }
      }
    };
    void ask();
    return () => question.abort();
  }, [enough, query, feeling, view, onState, onFailure]);

  useEffect(() => {
    layer.addTo(map);
    return () => void layer.remove();
  }, [map, layer]);

  useEffect(() => {
    if (heat !== undefined) {
      const colours = heatColours(heat.feeling, dark ? 'dark' : 'light');
      layer.show(paintHeat(heat.grid, heat.box, heat.zoom + pictureScale, colours), heat.box);
    }
  }, [heat, layer, dark]);

  return <Pane name={paneName} className="heat-pane" style={{ zIndex: 410 }} />;
}

function viewOf(map: LeafletMap): { box: ViewBox; zoom: number } {
  const bounds = map.getBounds();
  const { lng: west, lat: south } = bounds.getSouthWest();
  const { lng: east, lat: north } = bounds.getNorthEast();
  return { box: { west, south, east, north }, zoom: map.getZoom() };
}

function heatColours(feeling: Feeling, theme: 'light' | 'dark'): HeatColour[] {
  const ramp = feeling === 'safe' ? safeHeatRamp : heatRamp;
  return ramp[theme].map((hex) => {
    const [red, green, blue] = parseColour(hex) ?? [0, 0, 0];
    return [red, green, blue, opacity];
  });
}
