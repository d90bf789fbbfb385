import { toldInWords } from '@trygghetskartan/web/public-map/told-in-words';
import { publicMapEn } from '@trygghetskartan/web/i18n/en/public-map';
import { en } from '@trygghetskartan/web/i18n/en/texts';
import { publicMapSv } from '@trygghetskartan/web/i18n/sv/public-map';
import { sv } from '@trygghetskartan/web/i18n/sv/texts';
import type { Municipality } from '@trygghetskartan/api/contract/municipality';
import { toWgs84 } from '@trygghetskartan/web/geo/sweref';
import { expect, test } from 'vitest';

const ring = (west: number, south: number, east: number, north: number): [number, number][] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];
const municipality: Pick<Municipality, 'name' | 'boundary' | 'places' | 'areas'> = {
  name: 'Nässjö',
  boundary: [[ring(14.6, 57.6, 14.8, 57.7)]],
  areas: [],
  places: [{ id: 1, name: 'Stortorget', kind: 'square', lng: 14.697, lat: 57.652 }],
};
const told = (name: string) => ({
  minimumCount: 5,
  squareMetres: 200,
  places: [
    {
      id: 'zone:1',
      kind: 'hotspot' as const,
      name,
      // Its middle lies 0.003 degrees, 334 m, north of the square.
      outline: [[ring(14.696, 57.654, 14.698, 57.656)]],
      voices: { from: 5 },
      reasons: [],
    },
  ],
});

test.each([
  ['a name stays', 'en', 'Stortorget', '\u2068Stortorget\u2069'],
  [
    'a way to a name is said',
    'en',
    '330 m norr om Stortorget',
    '350 m north of \u2068Stortorget\u2069',
  ],
  [
    'Swedish stays as it came',
    'sv',
    '330 m norr om Stortorget',
    '\u2068330 m norr om Stortorget\u2069',
  ],
] as const)('%s, in %s', (_, language, name, words) => {
  const [texts, publicMap] = language === 'sv' ? [sv, publicMapSv] : [en, publicMapEn];
  const [place] = toldInWords(told(name), {
    language,
    texts,
    publicMap,
    municipality,
  }).places;
  expect(place?.name).toBe(words);
});

test.each([
  ['between them', 0, '800 m north and 100 m west of', '800 m north and 100 m east of'],
  ['straight below one', 100, '800 m north and 200 m west of', '800 m north of'],
])(
  'two squares that lie alike from a place %s are told apart',
  (_place, eastOfLine, first, second) => {
    // The line between two columns of squares.
    const [line, south] = [482_000, 6_390_000];
    const [lng, lat] = toWgs84(line + eastOfLine, south + 100);
    const square = (easting: number) => ({
      id: `cell:${easting}:${south + 800}`,
      kind: 'square' as const,
      name: '810 m norr om Stortorget',
      outline: [],
      voices: { from: 5 },
      reasons: [],
    });
    const { places } = toldInWords(
      { ...told(''), places: [square(line - 200), square(line)] },
      {
        language: 'en',
        texts: en,
        publicMap: publicMapEn,
        municipality: {
          ...municipality,
          places: [{ id: 1, name: 'Stortorget', kind: 'square', lng, lat }],
        },
      },
    );
    expect(places.map(({ name }) => name)).toEqual([
      `${first} \u2068Stortorget\u2069`,
      `${second} \u2068Stortorget\u2069`,
    ]);
  },
);
