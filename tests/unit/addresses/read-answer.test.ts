import { readAddresses } from '@trygghetskartan/api/addresses/read-answer';
import { describe, expect, test } from 'vitest';

const feature = (lng: number, lat: number, properties: object) => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates: [lng, lat] },
  properties,
});
const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', features });
const named = (name: string, more: object = {}) => feature(14.69, 57.65, { name, ...more });

describe('the answer of Photon', () => {
  const sweden = { countrycode: 'SE', country: 'Sverige', county: 'Jönköpings län' };

  test('gives a house by its street, a shop by its name, and tells streets of one name apart', () => {
    expect(
      readAddresses(
        collection(
          feature(14.6951, 57.6532, {
            ...sweden,
            osm_type: 'N',
            osm_key: 'place',
            osm_value: 'house',
            type: 'house',
            postcode: '571 31',
            street: 'Storgatan',
            housenumber: '12B',
            district: 'Centrum',
            city: 'Nässjö',
          }),
          feature(14.6962, 57.6541, {
            ...sweden,
            osm_key: 'shop',
            osm_value: 'supermarket',
            type: 'house',
            name: 'Kvartersbutiken',
            street: 'Rådhusgatan',
            housenumber: '3',
            city: 'Nässjö',
            extent: [14.6961, 57.6542, 14.6963, 57.654],
          }),
          feature(14.6954, 57.6537, {
            ...sweden,
            osm_key: 'highway',
            type: 'street',
            name: 'Storgatan',
            city: 'Nässjö',
          }),
          feature(14.4906, 57.7534, {
            ...sweden,
            osm_key: 'highway',
            type: 'street',
            name: 'Storgatan',
            city: 'Forserum',
          }),
        ),
      ),
    ).toEqual([
      { name: 'Storgatan 12B', detail: 'Centrum, Nässjö', lng: 14.6951, lat: 57.6532, exact: true },
      {
        name: 'Kvartersbutiken',
        detail: 'Rådhusgatan 3, Nässjö',
        lng: 14.6962,
        lat: 57.6541,
        exact: true,
      },
      { name: 'Storgatan', detail: 'Nässjö', lng: 14.6954, lat: 57.6537, exact: false },
      { name: 'Storgatan', detail: 'Forserum', lng: 14.4906, lat: 57.7534, exact: false },
    ]);
  });
});

describe('the answer of Pelias', () => {
  test('gives an address by its name, without the town itself', () => {
    expect(
      readAddresses({
        geocoding: { version: '0.2', query: { text: 'Storgatan 12, Nässjö' } },
        ...collection(
          feature(14.6951, 57.6532, {
            gid: 'openaddresses:address:se/nassjo:1',
            layer: 'address',
            source: 'openaddresses',
            name: 'Storgatan 12',
            housenumber: '12',
            street: 'Storgatan',
            postalcode: '571 31',
            confidence: 0.9,
            country: 'Sverige',
            region: 'Jönköpings Län',
            localadmin: 'Nässjö Kommun',
            locality: 'Nässjö',
            neighbourhood: 'Centrum',
            label: 'Storgatan 12, Nässjö, Sverige',
          }),
          feature(14.69, 57.65, {
            layer: 'locality',
            name: 'Nässjö',
            locality: 'Nässjö',
            label: 'Nässjö, Sverige',
          }),
        ),
        bbox: [14.69, 57.65, 14.6951, 57.6532],
      }),
    ).toEqual([
      { name: 'Storgatan 12', detail: 'Centrum, Nässjö', lng: 14.6951, lat: 57.6532, exact: true },
    ]);
  });
});

describe('the answer of Nominatim', () => {
  const whole = {
    place_id: 131_313,
    osm_type: 'node',
    category: 'place',
    type: 'house',
    place_rank: 30,
    addresstype: 'place',
    name: '',
    display_name: '12, Storgatan, Centrum, Nässjö, Nässjö kommun, Jönköpings län, 571 31, Sverige',
  };

  test('gives an address by its parts where it tells them', () => {
    const address = {
      house_number: '12',
      road: 'Storgatan',
      suburb: 'Centrum',
      town: 'Nässjö',
      municipality: 'Nässjö kommun',
      country_code: 'se',
    };
    expect(readAddresses(collection(feature(14.6951, 57.6532, { ...whole, address })))).toEqual([
      { name: 'Storgatan 12', detail: 'Centrum, Nässjö', lng: 14.6951, lat: 57.6532, exact: true },
    ]);
  });

  test('does not say a street twice', () => {
    const address = { road: 'Storgatan', town: 'Nässjö' };
    const street = { ...whole, addresstype: 'road', name: 'Storgatan', address };
    expect(readAddresses(collection(feature(14.6954, 57.6537, street)))).toEqual([
      { name: 'Storgatan', detail: 'Nässjö', lng: 14.6954, lat: 57.6537, exact: false },
    ]);
  });

  test('gives an address out of its line where that is all', () => {
    expect(
      readAddresses(
        collection(
          feature(14.6951, 57.6532, whole),
          feature(14.697, 57.6528, {
            ...whole,
            addresstype: 'square',
            name: 'Stortorget',
            display_name: 'Stortorget, Centrum, Nässjö, Nässjö kommun, Sverige',
          }),
          feature(14.69, 57.65, {
            ...whole,
            addresstype: 'town',
            name: 'Nässjö',
            display_name: 'Nässjö, Nässjö kommun, Sverige',
          }),
        ),
      ),
    ).toEqual([
      { name: 'Storgatan 12', detail: 'Centrum, Nässjö', lng: 14.6951, lat: 57.6532, exact: true },
      { name: 'Stortorget', detail: 'Centrum, Nässjö', lng: 14.697, lat: 57.6528, exact: false },
    ]);
  });
});

test('an address comes once: a street in pieces is one, the first', () => {
  const piece = { city: 'Nässjö', type: 'street' };
  expect(
    readAddresses(
      collection(
        feature(14.691, 57.65, { ...piece, name: 'Storgatan' }),
        feature(14.692, 57.65, { ...piece, name: 'storgatan' }),
      ),
    ),
  ).toEqual([{ name: 'Storgatan', detail: 'Nässjö', lng: 14.691, lat: 57.65, exact: false }]);
});

test('a name is shown as letters and nothing else, and is not long', () => {
  expect(
    readAddresses(
      collection(
        named('Stor\u0000gatan\n\u202E12\u2069 '),
        named('x'.repeat(5000)),
        named(`${'y'.repeat(99)}🏠`),
      ),
    )?.map(({ name }) => name),
  ).toEqual(['Stor gatan 12', 'x'.repeat(100), `${'y'.repeat(99)}\uFFFD`]);
});

test.each([
  ['no point', { ...named('A'), geometry: { type: 'Polygon', coordinates: [[[14, 57]]] } }],
  ['no coordinates', { ...named('A'), geometry: { type: 'Point', coordinates: [] } }],
  ['words for numbers', { ...named('A'), geometry: { type: 'Point', coordinates: ['14', '57'] } }],
  ['a place off the globe', feature(14, 91, { name: 'A' })],
  ['no name', named('')],
  ['a name of another kind', feature(14.69, 57.65, { name: { sv: 'A' } })],
  ['no properties', { ...named('A'), properties: null }],
  ['nothing', null],
])('what has %s is left out, and the rest stays', (_, odd) => {
  expect(readAddresses(collection(odd, named('Storgatan')))).toEqual([
    { name: 'Storgatan', lng: 14.69, lat: 57.65, exact: false },
  ]);
});

test.each([null, [], 'hej', {}, { type: 'FeatureCollection' }, { features: [] }, [{ lat: '57' }]])(
  '%j is no answer',
  (answer) => {
    expect(readAddresses(answer)).toBeUndefined();
  },
);

test('no hits are an answer', () => {
  expect(readAddresses(collection())).toEqual([]);
});
