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
  const hasOwnName =
    place?.method === 'list' || place?.method === 'search' || place?.method === 'area';
  return place === undefined || municipality === undefined || hasOwnName
    ? place?.name
    : describePoint(place, municipality, texts);
}
