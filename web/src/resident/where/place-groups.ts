import type { Municipality } from '@trygghetskartan/api/contract/municipality';
import type { Texts } from '../../i18n/texts.ts';
import type { PlaceKind } from '@trygghetskartan/db/vocabulary';

interface Group {
  title: string;
  places: Municipality['places'];
}

const kindOrder: readonly PlaceKind[] = [
  'square',
  'station',
  'bus_station',
  'tunnel',
  'street',
  'district',
  'school',
  'sport',
  'hospital',
  'church',
  'cemetery',
  'service',
];

/** The places whose name, or whose kind's name, holds what is wanted; each kind by itself. */
export function placeGroups(
  places: Municipality['places'],
  wanted: string,
  { vocabulary }: Pick<Texts, 'vocabulary'>,
): Group[] {
  const word = wanted.trim().toLocaleLowerCase('sv');
  const has = (text: string): boolean => text.toLocaleLowerCase('sv').includes(word);
  return kindOrder
    .map((kind) => {
      const title = vocabulary.placeKinds[kind];
      return {
        title,
        places: places
          .filter((place) => place.kind === kind && (has(place.name) || has(title)))
          .sort((a, b) => a.name.localeCompare(b.name, 'sv')),
      };
    })
    .filter((group) => group.places.length > 0);
}
