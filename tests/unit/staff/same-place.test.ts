import { findSamePlace } from '@trygghetskartan/web/staff/hotspots/same-place';
import { expect, test } from 'vitest';

const square = { number: 1, lng: 14.69445, lat: 57.65305 };
const station = { number: 2, lng: 14.69389, lat: 57.65277 };

test('a place whose centre has moved by a few metres, or that has another number, is the same', () => {
  // 6 m to the east.
  expect(findSamePlace([station, square], { lng: 14.69455, lat: 57.65305 })).toBe(square);
});

test('of two that are near, it is the nearer', () => {
  // The station is 46 m from the square; in between it is 28 m from the square and 18 m from it.
  expect(findSamePlace([square, station], { lng: 14.69411, lat: 57.65288 })).toBe(station);
});

test('a place more than 40 m away is another', () => {
  // 60 m to the east, where a degree is 59,580 m; then 39 m and 41 m to the north.
  expect(findSamePlace([square], { lng: 14.69546, lat: 57.65305 })).toBeUndefined();
  expect(findSamePlace([square], { lng: 14.69445, lat: 57.6534 })).toBe(square);
  expect(findSamePlace([square], { lng: 14.69445, lat: 57.65342 })).toBeUndefined();
  expect(findSamePlace([], square)).toBeUndefined();
});
