import type { Municipality } from '@trygghetskartan/api/contract/municipality';
import type { PublicPlace, PublicPlaces } from '@trygghetskartan/api/contract/public-map';
import type { PublicMapTexts } from '../../i18n/public-map-texts.ts';
import type { Texts } from '../../i18n/texts.ts';
import type { Point } from '../../resident/where/distance.ts';
import { describePoint } from '../../resident/where/nearest-place.ts';
import { middleOf, placeById } from '../find-place.ts';
import { squareCentre } from '../square.ts';

/** What is known of a place by its id: all of it, or for one that is not told only where it lies. */
export interface KnownPlace {
  told: PublicPlace | undefined;
  /** A point of it; undefined for a hotspot that is not told. */
  point: Point | undefined;
  /** Marked where it is Swedish, for `Words`. */
  name: string;
}

/** The grid's side until the API has said it; squares are named by it. */
const usualSquareMetres = 200;

export function describePlace(
  id: string,
  known: { municipality: Municipality | undefined; told: PublicPlaces | undefined },
  { place: placeTexts }: PublicMapTexts,
  texts: Texts,
  hangsAt?: Point,
): KnownPlace {
  const squareMetres = known.told?.squareMetres ?? usualSquareMetres;
  const told = known.told && placeById(id, known.told);
  if (told !== undefined) {
    return { told, point: middleOf(told, squareMetres), name: told.name };
  }
  const point = squareCentre(id, squareMetres) ?? hangsAt;
  if (point === undefined) {
    return { told, point, name: placeTexts.unknown };
  }
  const name =
    known.municipality === undefined
      ? placeTexts.square
      : describePoint(point, known.municipality, texts);
  return { told, point, name };
}
