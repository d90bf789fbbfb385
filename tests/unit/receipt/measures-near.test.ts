import type { PublicMeasure } from '@trygghetskartan/api/contract/measure';
import { expect, test } from 'vitest';
import { measuresNear } from '../../../web/src/resident/receipt/measures-near.ts';

/** In the square cell:481600:6389800. */
const station = { lng: 14.69474, lat: 57.65136 };

const at = (title: string, ...places: string[]): PublicMeasure => ({
  title,
  words: '',
  kind: 'lighting',
  status: 'planned',
  placeName: title,
  places,
});

test('what was decided in the square of a report and around it is near, its own first', () => {
  const near = measuresNear(station, [
    at('north', 'cell:481600:6390000'),
    at('corner', 'cell:481400:6389600'),
    at('two away', 'cell:482000:6389800'),
    at('here', 'cell:481600:6389800', 'zone:1'),
  ]);
  expect(near.map(({ title }) => title)).toEqual(['here', 'north', 'corner']);
});

test('of a whole area also what was decided so far away as it reaches', () => {
  const measures = [
    at('two away', 'cell:482000:6389800'),
    at('three away', 'cell:481600:6390400'),
    at('four away', 'cell:480800:6389800'),
  ];
  const titles = (reach: number) =>
    measuresNear(station, measures, reach).map(({ title }) => title);
  expect(titles(0)).toEqual([]);
  expect(titles(150)).toEqual(['two away']);
  expect(titles(400)).toEqual(['two away', 'three away']);
});
