import { numberPoint, numbersWithRoom } from '@trygghetskartan/web/public-map/map/number-room';
import { describe, expect, test } from 'vitest';
import { aPublicPlace } from './places.ts';

/** Two squares side by side, and a hotspot whose north edge lies in the first of them. */
const first = aPublicPlace({ id: 'cell:481600:6389800', voices: { from: 10, to: 19 } });
const second = aPublicPlace({ id: 'cell:481800:6389800', voices: { from: 5, to: 9 } });
const hotspot = aPublicPlace({
  id: 'zone:1',
  kind: 'hotspot',
  outline: [
    [
      [
        [14.6933, 57.6513],
        [14.6935, 57.6513],
        [14.6935, 57.6515],
        [14.6933, 57.6515],
        [14.6933, 57.6513],
      ],
    ],
  ],
});

describe('the numbers on the map', () => {
  /** So many pixels a metre: a degree is 59.6 km of longitude here, and 111.3 km of latitude. */
  const at = (pixelsPerMetre: number, zoom: number) => ({
    zoom,
    band: ({ from }: { from: number }) => `${from}–99`,
    project: ({ lng, lat }: { lng: number; lat: number }) => ({
      x: lng * 59_600 * pixelsPerMetre,
      y: -lat * 111_320 * pixelsPerMetre,
    }),
  });
  const told = { places: [second, first, hotspot], squareMetres: 200 };
  const written = (pixelsPerMetre: number, zoom = 15) =>
    numbersWithRoom(told, at(pixelsPerMetre, zoom)).map(({ id }) => id);

  test('are all written where there is room, the hotspot first', () => {
    expect(written(4).toSorted()).toEqual([first.id, second.id, 'zone:1']);
  });

  test('give way to more voices where there is room for one', () => {
    const squares = { places: [second, first], squareMetres: 200 };
    expect(numbersWithRoom(squares, at(0.2, 15)).map(({ id }) => id)).toEqual([first.id]);
  });

  test('give way to the hotspot', () => {
    expect(written(0.03)).toEqual(['zone:1']);
  });

  test('of squares wait for a zoom that has room for the names of places too', () => {
    expect(written(4, 14)).toEqual(['zone:1']);
    expect(written(4, 13)).toEqual([]);
  });

  test('stand on top of a hotspot', () => {
    expect(numberPoint(hotspot, 200).lat).toBe(57.6515);
  });
});
