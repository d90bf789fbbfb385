import { nameLasting } from '@trygghetskartan/api/analysis/identity/name-lasting';
import { expect, test } from 'vitest';
import { placeOf } from './places.ts';

const lasting = (id: number, west: number) => ({ ...placeOf({ west }), id });

test('each hotspot of a list is the lasting one that it overlaps most, and no two are the same', () => {
  const known = [lasting(1, 481_000), lasting(2, 483_000)];
  const list = [
    placeOf({ west: 482_000 }),
    placeOf({ west: 481_020 }),
    placeOf({ west: 481_010 }),
    placeOf({ west: 483_000, across: 9 }),
  ];
  expect(nameLasting(list, known).map((place) => place?.id)).toEqual([undefined, undefined, 1, 2]);
});

test('without a run nothing lasts', () => {
  expect(nameLasting([placeOf({})], [])).toEqual([undefined]);
});
