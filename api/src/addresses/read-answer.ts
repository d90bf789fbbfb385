import { z } from 'zod';
import { addressWordsMaximum, type Address } from '../contract/addresses.ts';

/** Looked at, of however many there are. */
const mostFeatures = 50;

const collection = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(z.unknown()),
});

const feature = z.object({
  geometry: z.object({
    type: z.literal('Point'),
    coordinates: z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)], z.unknown()),
  }),
  properties: z.record(z.string(), z.unknown()),
});

/**
 * Hits out of the GeoJSON of Photon, Pelias or Nominatim (`format=geojson`, the better with
 * `addressdetails=1`), the same address once, in the order of the service. Undefined when it is no
 * collection; what is not a point with a name is left out, and so is what is larger than a village: its
 * middle is nobody's address.
 */
export function readAddresses(answer: unknown): Address[] | undefined {
  const { data } = collection.safeParse(answer);
  if (data === undefined) {
    return undefined;
  }
  const found = new Map<string, Address>();
  for (const one of data.features.slice(0, mostFeatures)) {
    const hit = readFeature(one);
    const key = `${hit?.name}\n${hit?.detail}`.toLocaleLowerCase('sv');
    if (hit !== undefined && !found.has(key)) {
      found.set(key, hit);
    }
  }
  return [...found.values()];
}

function readFeature(value: unknown): Address | undefined {
  const { data } = feature.safeParse(value);
  if (data === undefined || isLarge(data.properties)) {
    return undefined;
  }
  const { name, details, hasNumber } = describe(data.properties);
  if (name === '') {
    return undefined;
  }
  const told = [...new Set(details)].filter((part) => part !== '' && part !== name);
  const detail = cut(told.join(', '));
  const [lng, lat] = data.geometry.coordinates;
  const exact = hasNumber || spotKinds.has(kindOf(data.properties));
  return { name, ...(detail !== '' && { detail }), lng, lat, exact };
}

/** Photon's `type`, Pelias's `layer` and Nominatim's `addresstype`. */
const largeKinds = new Set([
  'city',
  'continent',
  'country',
  'county',
  'dependency',
  'localadmin',
  'macrocounty',
  'macroregion',
  'municipality',
  'postalcode',
  'postcode',
  'region',
  'state',
  'state_district',
  'town',
]);

function isLarge(properties: Readonly<Record<string, unknown>>): boolean {
  // A town to Pelias, a part of one to Photon.
  return text(properties['layer']) === 'locality' || largeKinds.has(kindOf(properties));
}

/** One house or less. All else, a street or a district, must be pointed out on the map. */
const spotKinds = new Set([
  'address',
  'amenity',
  'building',
  'house',
  'office',
  'railway',
  'shop',
  'venue',
]);

function kindOf(properties: Readonly<Record<string, unknown>>): string {
  return text(properties['layer']) || text(properties['addresstype']) || text(properties['type']);
}

/** The three services say the same under different names; Nominatim without details only in one line. */
function describe(properties: Readonly<Record<string, unknown>>): {
  name: string;
  details: string[];
  hasNumber: boolean;
} {
  const { data: parts = properties } = z
    .record(z.string(), z.unknown())
    .safeParse(properties['address']);
  const first = (...names: string[]): string =>
    names.map((name) => text(parts[name])).find((part) => part !== '') ?? '';
  const house = first('housenumber', 'house_number');
  const road = first('street', 'road', 'pedestrian', 'footway');
  const street = road !== '' && house !== '' ? `${road} ${house}` : road;
  const called = text(properties['name']);
  const town = first('city', 'town', 'village', 'hamlet', 'locality', 'localadmin');
  if (street !== '' || town !== '') {
    const district = first('district', 'suburb', 'neighbourhood', 'quarter');
    const hasNumber = street !== '' && house !== '';
    return { name: called || street, details: [street, district, town], hasNumber };
  }
  const [begin = '', next = '', ...rest] = text(properties['display_name'], 1000).split(', ');
  // "12, Storgatan, Centrum, Nässjö": the number comes first.
  const isNumber = /^\d/.test(begin) && next !== '';
  const line = cut(isNumber ? `${next} ${begin}` : begin);
  return {
    name: called || line,
    details: [line, ...(isNumber ? rest : [next, ...rest]).slice(0, 2)],
    hasNumber: isNumber,
  };
}

/** Characters that show nothing and change how the line around them is read, among them marks of direction. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;

function text(value: unknown, most = addressWordsMaximum): string {
  return typeof value === 'string' ? cut(value, most) : '';
}

function cut(value: string, most = addressWordsMaximum): string {
  return value.replaceAll(unseen, ' ').trim().slice(0, most).toWellFormed().trim();
}
