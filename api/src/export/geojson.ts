import { filterSentence } from '../contract/filter-sentence.ts';
import type { Hotspot, HotspotList } from '../contract/hotspot.ts';
import { reasonShortLabels } from '../contract/labels.ts';
import { fewerThan, showBreakdowns, showSelection } from '../contract/small-counts.ts';
import { coordinateSystems, localInstant, type ExportContext } from './export-context.ts';
import { figures, markNote, round, withheldNote } from './figures.ts';

type Position = [lng: number, lat: number];

/**
 * The hotspot list as a GeoJSON FeatureCollection (RFC 7946): one feature a hotspot in the list's
 * order, its outline as Polygon or MultiPolygon in WGS 84 with seven decimals (1 cm), exterior
 * rings counter-clockwise (section 3.1.6), bounding boxes (5), no `crs` member (4). The centre is
 * in the properties.
 *
 * Filter, time, method and minimum count are foreign members of the collection (6.1). GIS programs
 * drop those, so filter, time and method are properties of each feature too, and `description` is
 * what GDAL shows as the layer's own. The other properties are named as the columns of the CSV.
 * Counts that are withheld are `null`, a reason without one is left out, and `anmärkning` says so;
 * where the selection itself is of too few people, `reports` and `people` are words. The demonstration's
 * has a member `demonstration`, which others lack, and says in `description`, `namn` and `anmärkning`
 * that the reports are made up.
 */
export function hotspotsToGeoJson(list: HotspotList, context: ExportContext): string {
  const sentence = filterSentence(list.filter);
  const generatedAt = localInstant(context.generatedAt, context.timeZone);
  const selection = showSelection(list);
  const few = fewerThan(list.minimumCount);
  const about = { urval: sentence, uttagen: generatedAt, metod: list.method };
  const features = list.hotspots.map((hotspot) => {
    const outline = roundOutline(hotspot);
    return {
      type: 'Feature',
      id: hotspot.number,
      bbox: boundsOf(outline.flat(2)),
      geometry:
        outline.length === 1
          ? { type: 'Polygon', coordinates: outline[0] }
          : { type: 'MultiPolygon', coordinates: outline },
      properties: { ...describeHotspot(hotspot, list.minimumCount, context), ...about },
    };
  });
  return JSON.stringify({
    type: 'FeatureCollection',
    name: 'hotspots',
    description: markNote(sentence, context),
    ...(context.demonstration && { demonstration: true }),
    // RFC 7946 has no empty box: a list without hotspots has none.
    ...(features.length > 0 && {
      bbox: boundsOf(list.hotspots.flatMap((hotspot) => roundOutline(hotspot).flat(2))),
    }),
    municipality: context.municipalityName,
    filter: list.filter,
    query: list.query,
    reports: selection?.reports ?? `från ${few} personer`,
    people: selection?.people ?? few,
    generatedAt,
    computedAt: list.computedAt,
    method: list.method,
    minimumCount: list.minimumCount,
    coordinateSystems,
    features,
  });
}

function describeHotspot(hotspot: Hotspot, minimumCount: number, context: ExportContext) {
  const breakdowns = showBreakdowns(hotspot, minimumCount);
  return {
    ...Object.fromEntries(
      figures.map(([name, read]) => [name, read(hotspot, breakdowns, context)]),
    ),
    orsaker_personer: breakdowns.reasons.map(({ reason, people }) => ({
      kod: reason,
      orsak: reasonShortLabels[reason],
      personer: people,
    })),
    timmar_personer: breakdowns.hours,
    veckodagar_personer: breakdowns.weekdays,
    anmärkning: markNote(withheldNote(breakdowns, minimumCount), context),
  };
}

/** Polygons of rings, seven decimals. */
function roundOutline(hotspot: Hotspot): Position[][][] {
  return hotspot.outline.map((rings) =>
    rings.map((ring) => ring.map(([lng, lat]): Position => [round(lng, 7), round(lat, 7)])),
  );
}

/** West, south, east, north. A Swedish municipality never crosses the antimeridian. */
function boundsOf(positions: readonly Position[]): [number, number, number, number] {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lng, lat] of positions) {
    west = Math.min(west, lng);
    south = Math.min(south, lat);
    east = Math.max(east, lng);
    north = Math.max(north, lat);
  }
  return [west, south, east, north];
}
