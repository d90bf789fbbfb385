import type { Municipality } from '@trygghetskartan/api/contract/municipality';
import type { Texts } from '../../i18n/texts.ts';
import type { ChosenPlace } from '../report/draft.ts';
import { describePoint } from './nearest-place.ts';

/** What a chosen place is called in the language that is read now, which may not be the one it was chosen in. */
export function nameInWords(
  place: ChosenPlace | undefined,
  municipality: Municipality | undefined,
  texts: Texts,
): string | undefined {
  if (place === undefined || municipality === undefined) {
    return place?.name;
  }
  switch (place.method) {
    case 'list':
    case 'search':
      return place.name;
    case 'area':
      return nameOfArea(place.area, municipality, texts) ?? place.name;
    case 'crosshair':
    case 'position':
      return describePoint(place, municipality, texts);
  }
}

/** "Hela Centrum", or "Hela kommunen" of none; undefined where the municipality has no such area any more. */
export function nameOfArea(
  slug: string | undefined,
  { areas }: Pick<Municipality, 'areas'>,
  { list }: Pick<Texts, 'list'>,
): string | undefined {
  if (slug === undefined) {
    return list.wholeMunicipality;
  }
  const area = areas.find((one) => one.slug === slug);
  return area && list.whole(area.name);
}

/** The name that stays in the phone for a day after the report was received: never somebody's address. */
export function nameInOutbox(
  place: ChosenPlace | undefined,
  municipality: Municipality | undefined,
  texts: Texts,
): string {
  return (
    (place?.method === 'search' && municipality !== undefined
      ? describePoint(place, municipality, texts)
      : nameInWords(place, municipality, texts)) ?? ''
  );
}
