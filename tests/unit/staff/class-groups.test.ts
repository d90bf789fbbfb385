import { makeHotspot } from '../export/hotspot-list.ts';
import { groupByClass } from '@trygghetskartan/web/staff/hotspots/class-groups';
import { expect, test } from 'vitest';

test('a sudden place stands under its own heading, never under that of the test it passes', () => {
  const hotspots = [
    makeHotspot({ number: 1, tier: 'A' }),
    makeHotspot({ number: 2, tier: 'A', sudden: true }),
    makeHotspot({ number: 3, tier: 'B' }),
    makeHotspot({ number: 4, tier: 'B' }),
    makeHotspot({ number: 5, tier: 'B', sudden: true }),
  ];
  const headings = groupByClass(hotspots).map(({ title, note, hotspots: members }) => [
    title,
    note,
    members.map(({ number }) => number),
  ]);
  expect(headings).toEqual([
    ['Sticker ut', 'även mot en ojämn omgivning', [1]],
    ['Plötslig – kontrollera', 'klarar det strängare provet', [2]],
    ['Fler än slumpen', 'kan bero på ojämn omgivning', [3, 4]],
    ['Plötslig – kontrollera', 'klarar det svagare provet', [5]],
  ]);
});
