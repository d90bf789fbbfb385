import type { Hotspot } from '@trygghetskartan/api/contract/hotspot';
import { classOf } from '@trygghetskartan/api/contract/hotspot-class';
import type { Municipality } from '@trygghetskartan/api/contract/municipality';
import { useMemo } from 'react';
import { declutter } from '../../map/declutter.ts';
import { NumberShape } from './NumberShape.tsx';
import { layOutOverview, spreadDiscs } from './overview-layout.ts';
import type { OverviewLayout, Point } from './overview-layout.ts';

const frame = { width: 720, height: 500 };
const discDiameter = 26;

type Ring = readonly (readonly [number, number])[];

/** Where the numbered places lie, drawn from what the municipality has told: no tiles, no colours. */
export function OverviewMap({
  municipality,
  hotspots,
}: {
  municipality: Municipality;
  hotspots: readonly Hotspot[];
}) {
  const layout = useMemo(
    () =>
      layOutOverview(
        hotspots.flatMap(({ outline }) => outline.flat(2)),
        frame,
      ),
    [hotspots],
  );
  const discs = spreadDiscs(
    hotspots.map(({ lng, lat }) => layout.place(lng, lat)),
    discDiameter + 2,
  );
  return (
    <svg
      className="overview"
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      role="img"
      aria-label="Översiktskarta med platsernas nummer"
    >
      <rect className="overview-ground" width={frame.width} height={frame.height} />
      {municipality.areas.map(({ slug, kind, outline }) => (
        <path
          key={slug}
          className={`overview-area overview-area--${kind}`}
          d={pathOf(outline, layout)}
        />
      ))}
      <PlaceNames municipality={municipality} layout={layout} discs={discs} />
      {hotspots.map((hotspot) => (
        <path
          key={hotspot.number}
          className={`overview-outline overview-outline--${classOf(hotspot)}`}
          d={pathOf(hotspot.outline, layout)}
        />
      ))}
      {hotspots.map((hotspot, index) => {
        const place = layout.place(hotspot.lng, hotspot.lat);
        return (
          <NumberedDisc
            key={hotspot.number}
            hotspot={hotspot}
            disc={discs[index] ?? place}
            place={place}
          />
        );
      })}
      <rect className="overview-frame" width={frame.width} height={frame.height} />
      <ScaleBar layout={layout} />
      <g className="overview-north" transform={`translate(${frame.width - 26} 18)`}>
        <path d="M0 0 L7 26 L0 20 L-7 26 Z" />
        <text y="42">N</text>
      </g>
    </svg>
  );
}

function NumberedDisc({ hotspot, disc, place }: { hotspot: Hotspot; disc: Point; place: Point }) {
  const apart = Math.hypot(disc.x - place.x, disc.y - place.y) > discDiameter / 2;
  return (
    <g>
      {apart && (
        <>
          <line className="overview-leader" x1={disc.x} y1={disc.y} x2={place.x} y2={place.y} />
          <circle cx={place.x} cy={place.y} r="2.5" />
        </>
      )}
      <g className="overview-disc">
        <NumberShape hotspot={hotspot} centre={disc} radius={discDiameter / 2} />
      </g>
      <text className="overview-number" x={disc.x} y={disc.y}>
        {hotspot.number}
      </text>
    </g>
  );
}

/** As many names as there is room for; the discs come first. */
function PlaceNames({
  municipality,
  layout,
  discs,
}: {
  municipality: Municipality;
  layout: OverviewLayout;
  discs: readonly Point[];
}) {
  const named = municipality.places.map((place) => ({
    ...place,
    ...layout.place(place.lng, place.lat),
  }));
  const inside = named.filter(
    ({ x, y }) => x > 40 && y > 12 && x < layout.width - 60 && y < layout.height - 40,
  );
  const chosen = declutter([
    ...discs.map((disc, index) => ({
      ...disc,
      id: `disc ${index}`,
      name: '',
      rank: 0,
      marked: true,
    })),
    ...inside.map(({ id, name, x, y, kind }) => ({
      id: `${id}`,
      name,
      x,
      y: y + 11,
      rank: kind === 'street' ? 2 : 1,
      marked: false,
    })),
  ]);
  return inside
    .filter(({ id }) => chosen.has(`${id}`))
    .map(({ id, name, x, y }) => (
      <g key={id} className="overview-place">
        <circle cx={x} cy={y} r="2" />
        <text x={x} y={y + 14}>
          {name}
        </text>
      </g>
    ));
}

function ScaleBar({ layout }: { layout: OverviewLayout }) {
  const length = layout.scaleMetres * layout.unitsPerMetre;
  const label =
    layout.scaleMetres >= 1000 ? `${layout.scaleMetres / 1000} km` : `${layout.scaleMetres} m`;
  return (
    <g className="overview-scale" transform={`translate(14 ${layout.height - 14})`}>
      <path d={`M0 -6 V0 H${length} V-6`} />
      <text x={length + 6} y="0">
        {label}
      </text>
    </g>
  );
}

function pathOf(polygons: readonly (readonly Ring[])[], layout: OverviewLayout): string {
  return polygons
    .flat()
    .map((ring) => {
      const points = ring.map(([lng, lat]) => {
        const { x, y } = layout.place(lng, lat);
        return `${x.toFixed(1)} ${y.toFixed(1)}`;
      });
      return `M${points.join('L')}Z`;
    })
    .join('');
}
