import type { Municipality } from '@trygghetskartan/api/contract/municipality';
import type { PublicPlace, PublicPlaces } from '@trygghetskartan/api/contract/public-map';
import { swedish } from '../i18n/isolate.ts';
import type { Language } from '../i18n/language.ts';
import type { PublicMapTexts } from '../i18n/public-map-texts.ts';
import type { Texts } from '../i18n/texts.ts';
import { offsetMetres } from '../resident/where/distance.ts';
import { describePoint, placeNear } from '../resident/where/nearest-place.ts';
import { middleOf } from './find-place.ts';

interface Reader {
  language: Language;
  texts: Texts;
  publicMap: PublicMapTexts;
  municipality: Pick<Municipality, 'name' | 'boundary' | 'places' | 'areas'> | undefined;
}

/**
 * What is told, with every place called as the reader's language does: a name stays Swedish and is
 * marked so, "120 m norr om Stortorget" is said in the language. No two squares are called the same.
 */
export function toldInWords(told: PublicPlaces, reader: Reader): PublicPlaces {
  const places = told.places.map((place) => ({
    ...place,
    name: nameInWords(place, told.squareMetres, reader),
  }));
  const called = new Map<string, number>();
  for (const { name } of places) {
    called.set(name, (called.get(name) ?? 0) + 1);
  }
  return {
    ...told,
    places: places.map((place) =>
      place.kind === 'square' && (called.get(place.name) ?? 0) > 1
        ? { ...place, name: nameByOffsets(place, told.squareMetres, reader) }
        : place,
    ),
  };
}

/** "190 m north and 110 m east of Stortorget", to ten metres. */
function nameByOffsets(
  place: PublicPlace,
  squareMetres: number,
  { texts, publicMap, municipality }: Reader,
): string {
  const middle = middleOf(place, squareMetres);
  const nearest = placeNear(middle, municipality?.places ?? [])?.place;
  if (nearest === undefined) {
    return place.name;
  }
  const { east, north } = offsetMetres(nearest, middle);
  const { directions } = texts.place;
  const [one, other] = [
    { metres: tens(north), direction: directions[north < 0 ? 4 : 0] },
    { metres: tens(east), direction: directions[east < 0 ? 6 : 2] },
  ].filter(({ metres }) => metres > 0);
  return one === undefined
    ? texts.place.at(nearest.name)
    : other === undefined
      ? texts.place.away(one.metres, one.direction, nearest.name)
      : publicMap.place.byOffsets(one, other, nearest.name);
}

function tens(metres: number): number {
  return Math.round(Math.abs(metres) / 10) * 10;
}

function nameInWords(
  place: PublicPlace,
  squareMetres: number,
  { language, texts, municipality }: Reader,
): string {
  const isSwedish = language === 'sv' || language === 'sv-simple';
  if (isSwedish || municipality === undefined || isName(place.name, municipality)) {
    return swedish(place.name);
  }
  return describePoint(middleOf(place, squareMetres), municipality, texts);
}

function isName(name: string, { places, areas }: Pick<Municipality, 'places' | 'areas'>): boolean {
  return [...places, ...areas].some((one) => one.name === name);
}
