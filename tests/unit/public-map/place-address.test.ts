import { mapAddress, readMapView } from '@trygghetskartan/web/public-map/map-view';
import {
  fromPlaceAddress,
  placePage,
  posterAddress,
  reportAddress,
  toPlaceAddress,
} from '@trygghetskartan/web/public-map/place-address';
import { askedPoint } from '@trygghetskartan/web/resident/where/asked-point';
import { describe, expect, test } from 'vitest';

const point = { lng: 14.694_738, lat: 57.651_359 };

describe('the id of a place in an address', () => {
  test.each([
    ['zone:12', 'zone-12'],
    ['cell:481600:6389800', 'cell-481600-6389800'],
  ])('%s is %s, there and back', (id, address) => {
    expect(toPlaceAddress(id)).toBe(address);
    expect(fromPlaceAddress(address)).toBe(id);
    expect(placePage(id)).toBe(`/plats/${address}`);
  });

  test.each([
    '',
    'zone',
    'zone-',
    'zone-12-3',
    'cell-481600',
    'zone:12',
    'zone-x',
    'cell--1-2',
    '../karta',
  ])('"%s" is no place', (address) => {
    expect(fromPlaceAddress(address)).toBeUndefined();
  });
});

describe('the way to a report', () => {
  test('holds the point to a metre, as the reporting page reads it', () => {
    expect(reportAddress(point)).toBe('/?lng=14.69474&lat=57.65136');
    expect(askedPoint('?lng=14.69474&lat=57.65136')).toEqual({ lng: 14.694_74, lat: 57.651_36 });
  });

  test('is the first question where the point is not known', () => {
    expect(reportAddress(undefined)).toBe('/');
    expect(askedPoint('')).toBeUndefined();
  });

  test.each(['?lng=14.69', '?lng=&lat=57', '?lng=north&lat=57', '?lng=14&lat=Infinity'])(
    '"%s" asks for no point',
    (search) => {
      expect(askedPoint(search)).toBeUndefined();
    },
  );

  test('on a poster says where it hangs when the name of the place does not', () => {
    expect(posterAddress('cell:481600:6389800', point)).toBe('/plats/cell-481600-6389800');
    expect(posterAddress('zone:12', point)).toBe('/plats/zone-12?lng=14.69474&lat=57.65136');
  });
});

describe('the view in the address', () => {
  test.each([
    ['/karta', { view: 'karta', place: undefined, order: 'roster' }],
    ['/karta?plats=zone-12', { view: 'karta', place: 'zone:12', order: 'roster' }],
    ['/karta?vy=tabell&ordning=otryggt', { view: 'tabell', place: undefined, order: 'otryggt' }],
  ] as const)('%s, there and back', (address, view) => {
    expect(mapAddress(view)).toBe(address);
    expect(readMapView(address.slice('/karta'.length))).toEqual(view);
  });

  test('that nobody knows is the map', () => {
    expect(readMapView('?vy=glob&plats=hus-1&ordning=farg')).toEqual({
      view: 'karta',
      place: undefined,
      order: 'roster',
    });
  });
});
