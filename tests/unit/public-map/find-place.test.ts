import { middleOf, placeIdAt } from '@trygghetskartan/web/public-map/find-place';
import { squareAt, squareCentre, squareRing } from '@trygghetskartan/web/public-map/square';
import { toSweref } from '@trygghetskartan/web/geo/sweref';
import { describe, expect, test } from 'vitest';
import { aPublicPlace } from './places.ts';

/** Nässjö station, in EPSG:3006 481781, 6389937. */
const station = { lng: 14.694_735, lat: 57.651_359 };
const id = 'cell:481600:6389800';

describe('a square of 200 metres', () => {
  test('is named by its west and south edge', () => {
    expect(squareAt(station, 200)).toBe(id);
  });

  test('has its middle 100 metres from its edges', () => {
    const { lng, lat } = squareCentre(id, 200) ?? { lng: 0, lat: 0 };
    const [easting, northing] = toSweref(lng, lat);
    expect(easting).toBeCloseTo(481_700, 3);
    expect(northing).toBeCloseTo(6_389_900, 3);
  });

  test('is a closed ring with four corners', () => {
    const ring = squareRing(id, 200) ?? [];
    expect(ring).toHaveLength(5);
    expect(ring[0]).toEqual(ring[4]);
    expect(toSweref(...(ring[2] ?? [0, 0])).map(Math.round)).toEqual([481_800, 6_390_000]);
  });

  test('a hotspot is none', () => {
    expect(squareCentre('zone:12', 200)).toBeUndefined();
    expect(squareRing('zone:12', 200)).toBeUndefined();
  });
});

describe('the place of a point', () => {
  const hotspot = aPublicPlace({
    id: 'zone:12',
    kind: 'hotspot',
    outline: [
      [
        [
          [14.694, 57.651],
          [14.695, 57.651],
          [14.695, 57.652],
          [14.694, 57.652],
          [14.694, 57.651],
        ],
      ],
    ],
  });
  const told = { minimumCount: 5, squareMetres: 200, places: [aPublicPlace({ id }), hotspot] };

  test('is the hotspot that lies above its square', () => {
    expect(placeIdAt(station, told)).toBe('zone:12');
  });

  test('is the square beside it, told or not', () => {
    expect(placeIdAt({ lng: 14.6935, lat: 57.6513 }, told)).toBe(id);
    expect(placeIdAt({ lng: 14.7, lat: 57.7 }, told)).toMatch(/^cell:\d+:\d+$/);
  });

  test('of a hotspot, the middle of its largest part', () => {
    const { lng, lat } = middleOf(hotspot, 200);
    expect(lng).toBeCloseTo(14.6945, 6);
    expect(lat).toBeCloseTo(57.6515, 6);
  });
});
