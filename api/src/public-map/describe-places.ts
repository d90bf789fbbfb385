import type { listPlaces, MunicipalityRow } from '@trygghetskartan/db/queries/municipalities';
import type { BundleRow } from '@trygghetskartan/db/queries/release-blocks';
import type { ToldBlockRow } from '@trygghetskartan/db/queries/told-figures';
import { unsafeReasons } from '@trygghetskartan/db/vocabulary';
import { answerPlace, type PlaceAnswer } from '../analysis/disclosure/answer.ts';
import { parsePlace, placeMetres } from '../analysis/disclosure/places.ts';
import type { Property } from '../analysis/disclosure/properties.ts';
import { guardedMinimum, type FortnightSpan } from '../analysis/disclosure/rules.ts';
import { traceOutline } from '../analysis/outline.ts';
import { wilsonInterval } from '../analysis/proportion.ts';
import type { PublicPlace } from '../contract/public-map.ts';
import { namePlaceByOffsets, nameSpot } from '../hotspots/place-name.ts';
import { toWgs84 } from '../sweref.ts';
import { bandOf } from './bands.ts';
import { toBundle } from './stored-figures.ts';

interface Told {
  municipality: MunicipalityRow;
  figures: { blocks: ToldBlockRow[]; bundles: BundleRow[] };
  period: FortnightSpan;
  zones: { id: number; name: string; cells: number[] }[];
  named: Awaited<ReturnType<typeof listPlaces>>;
}

/** Every place with something to tell, in a fixed order; no two squares are called the same. */
export function describePlaces(told: Told): PublicPlace[] {
  const places = describeAll(told);
  const alike = Map.groupBy(places, ({ name }) => name);
  return places.map((place) => {
    const cell = parsePlace(place.id);
    return cell.kind === 'cell' && (alike.get(place.name)?.length ?? 0) > 1
      ? { ...place, name: namePlaceByOffsets(...middleOf(cell), told.named) ?? place.name }
      : place;
  });
}

function describeAll({ municipality, figures, period, zones, named }: Told): PublicPlace[] {
  const bundlesOf = Map.groupBy(figures.bundles, ({ place }) => place);
  const blocksOf = Map.groupBy(figures.blocks, ({ place }) => place);
  const zonesById = new Map(zones.map((zone) => [zone.id, zone]));
  return [...blocksOf].flatMap(([id, blocks]) => {
    const members = Map.groupBy(blocks, ({ bundle }) => bundle);
    const bundles = (bundlesOf.get(id) ?? []).map((bundle) =>
      toBundle(
        bundle,
        (members.get(bundle.number) ?? []).map(({ number }) => number),
      ),
    );
    const answer = answerPlace({ blocks, bundles }, period, municipality.minimumCount);
    const spot = answer && locate(id, zonesById, named);
    return answer === undefined || spot === undefined
      ? []
      : { id, ...spot, ...describe(answer, municipality.minimumCount) };
  });
}

function locate(
  id: string,
  zones: ReadonlyMap<number, Told['zones'][number]>,
  named: Told['named'],
): Pick<PublicPlace, 'kind' | 'name' | 'outline'> | undefined {
  const place = parsePlace(id);
  if (place.kind === 'cell') {
    return {
      kind: 'square',
      name: nameSpot(...middleOf(place), named),
      outline: outlineOf([place.west, place.south], placeMetres),
    };
  }
  const zone = zones.get(place.id);
  return (
    zone && {
      kind: 'hotspot',
      name: zone.name,
      outline: outlineOf(coarse(zone.cells), coarseMetres),
    }
  );
}

/** Of a square, in EPSG:3006. */
function middleOf({ west, south }: { west: number; south: number }): [number, number] {
  return [west + placeMetres / 2, south + placeMetres / 2];
}

/** The cells of a hotspot follow its reports to 10 m: the public sees which of these they touch. */
const coarseMetres = 50;

function coarse(cells: readonly number[]): number[] {
  const touched = new Map<string, number[]>();
  for (let i = 0; i + 1 < cells.length; i += 2) {
    const corner = [cells[i], cells[i + 1]].map(
      (edge) => Math.floor(edge / coarseMetres) * coarseMetres,
    );
    touched.set(corner.join(' '), corner);
  }
  return [...touched.values()].flat();
}

function outlineOf(cells: readonly number[], metres: number): PublicPlace['outline'] {
  return traceOutline(Int32Array.from(cells), metres).map((polygon) =>
    polygon.map((ring) => ring.map(toWgs84)),
  );
}

function describe(
  answer: PlaceAnswer,
  minimumCount: number,
): Pick<PublicPlace, 'voices' | 'unsafe' | 'reasons'> {
  const least = guardedMinimum(minimumCount);
  const unsafe = shareOf(answer, 'unsafe');
  return {
    voices: bandOf(answer.voices, least),
    ...(unsafe && { unsafe }),
    reasons: unsafeReasons
      .flatMap((reason) => {
        const having = answer.having.find(({ property }) => property === reason);
        const share = shareOf(answer, reason);
        return having === undefined || share === undefined || having.least < least
          ? []
          : { reason: { reason, low: share.low, high: share.high }, most: having.most };
      })
      .sort((one, other) => other.most - one.most)
      .map(({ reason }) => reason),
  };
}

/** The interval of the lowest share that it may be, to that of the highest. */
function shareOf(
  { having, bundled }: PlaceAnswer,
  asked: Property,
): { share?: number; low: number; high: number } | undefined {
  const range = having.find(({ property }) => property === asked);
  if (range === undefined) return undefined;
  const [low] = wilsonInterval(range.least, bundled);
  const [, high] = wilsonInterval(range.most, bundled);
  return {
    ...(range.least === range.most && { share: percentOf(range.least / bundled) }),
    low: percentOf(low),
    high: percentOf(high),
  };
}

const percentOf = (share: number): number => Math.round(100 * share);
