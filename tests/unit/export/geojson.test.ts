import { expect, test } from 'vitest';
import { hotspotsToGeoJson } from '@trygghetskartan/api/export/geojson';
import { context, makeHotspot, makeList } from './hotspot-list.ts';

test('a list with one hotspot is a feature collection that names filter, time and method', () => {
  expect(JSON.parse(hotspotsToGeoJson(makeList(), context))).toEqual({
    type: 'FeatureCollection',
    name: 'hotspots',
    description: 'Otrygga rapporter, 24 november 2025–23 november 2026',
    bbox: [14.6941, 57.6528, 14.6948, 57.6532],
    municipality: 'Nässjö kommun',
    filter: { from: '2025-11-24', to: '2026-11-23', feeling: 'unsafe' },
    query: 'feeling=unsafe',
    reports: 2500,
    people: 1900,
    generatedAt: '2026-11-23T15:04:05+01:00',
    computedAt: '2026-11-23T14:04:00.000Z',
    method: 'LEX 1',
    minimumCount: 5,
    coordinateSystems:
      'lng och lat: WGS 84 (EPSG:4326); easting och northing: SWEREF 99 TM (EPSG:3006)',
    features: [
      {
        type: 'Feature',
        id: 1,
        bbox: [14.6941, 57.6528, 14.6948, 57.6532],
        geometry: {
          type: 'Polygon',
          coordinates: [
            [
              [14.6941, 57.6528],
              [14.6948, 57.6528],
              [14.6948, 57.6532],
              [14.6941, 57.6532],
              [14.6941, 57.6528],
            ],
          ],
        },
        properties: {
          nummer: 1,
          namn: 'Stortorget',
          nivå: 'A',
          nivå_betyder: 'Sticker ut även mot en ojämn omgivning',
          personer: 15,
          rapporter: 18,
          väntade_personer: 2.3,
          minst_fler: 4.8,
          q: 0.0000123,
          q_prövat_mot: 'ojämn omgivning',
          plats_id: null,
          känd_sedan: null,
          utveckling: null,
          lng: 14.69445,
          lat: 57.65305,
          easting_3006: 481_766,
          northing_3006: 6_389_913,
          yta_m2: 1900,
          personer_med_känd_timme: 15,
          oftast_omkring_timme: 21,
          andel_i_mörker_procent: 67,
          andel_i_mörker_lägst_procent: 42,
          andel_i_mörker_högst_procent: 85,
          orsaker_personer: [{ kod: 'poor_lighting', orsak: 'dålig belysning', personer: 8 }],
          timmar_personer: [
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            null,
            12,
            null,
            0,
          ],
          veckodagar_personer: [0, 0, 0, 0, 9, null, null],
          anmärkning:
            'Uppgifter som rör färre än 5 personer, eller som skulle avslöja dem, visas inte.',
          urval: 'Otrygga rapporter, 24 november 2025–23 november 2026',
          uttagen: '2026-11-23T15:04:05+01:00',
          metod: 'LEX 1',
        },
      },
    ],
  });
});

test('an outline of two parts is a multipolygon with its holes, seven decimals, in rank order', () => {
  const square = (west: number, south: number, side: number): [number, number][] => [
    [west, south],
    [west + side, south],
    [west + side, south + side],
    [west, south + side],
    [west, south],
  ];
  const hole = square(14.691, 57.651, 0.000_5).toReversed();
  const parts = makeHotspot({
    number: 1,
    outline: [[square(14.690_000_04, 57.65, 0.002), hole], [square(14.7, 57.66, 0.001)]],
  });
  const collection = JSON.parse(
    hotspotsToGeoJson(makeList({ hotspots: [parts, makeHotspot({ number: 2 })] }), context),
  );
  const [first, second] = collection.features;
  expect(first.geometry.type).toBe('MultiPolygon');
  expect(first.geometry.coordinates).toEqual([
    [
      [
        [14.69, 57.65],
        [14.692, 57.65],
        [14.692, 57.652],
        [14.69, 57.652],
        [14.69, 57.65],
      ],
      [
        [14.691, 57.651],
        [14.691, 57.6515],
        [14.6915, 57.6515],
        [14.6915, 57.651],
        [14.691, 57.651],
      ],
    ],
    [
      [
        [14.7, 57.66],
        [14.701, 57.66],
        [14.701, 57.661],
        [14.7, 57.661],
        [14.7, 57.66],
      ],
    ],
  ]);
  expect(second.properties.nummer).toBe(2);
  expect(collection.bbox).toEqual([14.69, 57.65, 14.701, 57.661]);
});

test('a name with quotes, line breaks and signs comes back as it was', () => {
  const name = '=1+1 "Gången"\n\u2028Å, Ä; 👣';
  const text = hotspotsToGeoJson(makeList({ hotspots: [makeHotspot({ name })] }), context);
  expect(JSON.parse(text).features[0].properties.namn).toBe(name);
});

test('an empty list has no features and no box, and still names its filter', () => {
  const collection = JSON.parse(hotspotsToGeoJson(makeList({ hotspots: [] }), context));
  expect(collection.features).toEqual([]);
  expect(collection).not.toHaveProperty('bbox');
  expect(collection.description).toBe('Otrygga rapporter, 24 november 2025–23 november 2026');
});

test.each([0, 1, 4])('a selection of %i people is of fewer than five', (people) => {
  const list = makeList({ hotspots: [], reports: people * 3, people });
  expect(JSON.parse(hotspotsToGeoJson(list, context))).toMatchObject({
    reports: 'från färre än 5 personer',
    people: 'färre än 5',
  });
});

test('the demonstration says in the collection and in each feature that its reports are made up', () => {
  const text = hotspotsToGeoJson(makeList(), { ...context, demonstration: true });
  expect(JSON.parse(text)).toMatchObject({
    demonstration: true,
    description:
      'Demonstration med påhittade rapporter. Otrygga rapporter, 24 november 2025–23 november 2026',
    features: [
      {
        properties: {
          namn: '(Demo) Stortorget',
          anmärkning: expect.stringMatching(/^Demonstration med påhittade rapporter\. Uppgifter /),
        },
      },
    ],
  });
});
