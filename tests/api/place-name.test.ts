import { namePlace, namePlaceByOffsets } from '@trygghetskartan/api/hotspots/place-name';
import { expect, test } from 'vitest';

const square = { name: 'Stortorget', kind: 'square', easting: 1000, northing: 1000 } as const;
const district = { name: 'Runneryd', kind: 'district', easting: 1200, northing: 1000 } as const;

test('within 60 m a hotspot is called as the place', () => {
  expect(namePlace(1036, 1048, [square])).toBe('Stortorget');
});

test.each([
  [1000, 1120, '120 m norr om Stortorget'],
  [1085, 1085, '120 m nordost om Stortorget'],
  [1120, 1000, '120 m öster om Stortorget'],
  [1085, 915, '120 m sydost om Stortorget'],
  [1000, 880, '120 m söder om Stortorget'],
  [915, 915, '120 m sydväst om Stortorget'],
  [880, 1000, '120 m väster om Stortorget'],
  [915, 1085, '120 m nordväst om Stortorget'],
])('at %d, %d it is %s', (easting, northing, name) => {
  expect(namePlace(easting, northing, [square])).toBe(name);
});

test('a district is named only at its own point, or where no place is near', () => {
  expect(namePlace(1130, 1000, [district, square])).toBe('130 m öster om Stortorget');
  expect(namePlace(1180, 1000, [district, square])).toBe('Runneryd');
  expect(namePlace(3000, 1000, [district, square])).toBe('1,8 km öster om Runneryd');
});

test('a municipality without places leaves the spot unnamed', () => {
  expect(namePlace(0, 0, [])).toBeUndefined();
});

test('two squares that lie alike from a place have longer names of their own', () => {
  const middles = [
    [1110, 1190],
    [1190, 1110],
    [1110, 3410],
    [890, 3410],
    [1004, 1190],
  ] as const;
  const short = middles.map(([east, north]) => namePlace(east, north, [square]));
  expect(new Set(short).size).toBe(3);
  expect(middles.map(([east, north]) => namePlaceByOffsets(east, north, [square]))).toEqual([
    '190 m norr och 110 m öster om Stortorget',
    '110 m norr och 190 m öster om Stortorget',
    '2\u00a0410 m norr och 110 m öster om Stortorget',
    '2\u00a0410 m norr och 110 m väster om Stortorget',
    '190 m norr om Stortorget',
  ]);
});
