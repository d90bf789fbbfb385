import { keepGround } from '@trygghetskartan/api/analysis-threads/kept-ground';
import { createColumns, takeUp } from '@trygghetskartan/api/analysis/columns';
import { hotspotList } from '@trygghetskartan/api/contract/hotspot';
import { keepDescriptions } from '@trygghetskartan/api/hotspots/kept-descriptions';
import { writeHotspots } from '@trygghetskartan/api/hotspots/list-hotspots';
import { nassjo } from '@trygghetskartan/db/municipalities/nassjo';
import { beforeEach, expect, test } from 'vitest';
import { rowsOf } from '../../bench/big-town-rows.ts';
import { makeBigTown } from '../../bench/big-town.ts';
import { selectionOf, wholeFilter } from '../../bench/filters.ts';
import { NASSJO } from '../analysis/rows.ts';

const today = '2026-11-20';
const now = new Date(`${today}T12:00:00Z`);
const town = makeBigTown(6000, 3, now);
const filter = wholeFilter(today);
const area = { slug: 'centrum', name: 'Centrum' };
const question = {
  municipality: { minimumCount: 5 },
  places: [],
  // Not in the order of the contract.
  resolved: { area, feeling: filter.feeling, to: filter.to, from: filter.from },
  selection: selectionOf(filter),
  query: 'feeling=unsafe',
  now,
  lasting: [],
};
const job = { checkCancelled: () => undefined, report: () => undefined };

let columns: ReturnType<typeof createColumns>;
beforeEach(() => {
  columns = createColumns(NASSJO);
  takeUp(columns, rowsOf(town, 0, 5980));
});

const holding = () => ({ columns, municipality: { ...NASSJO, code: nassjo.code }, version: 1 });
const read = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

test('what is written is what the contract would write', () => {
  const written = read(writeHotspots(holding(), question, job));
  const list: unknown = JSON.parse(written);
  const { hotspots } = hotspotList.parse(list);
  expect(hotspots.length).toBeGreaterThan(3);
  expect(hotspots.some(({ avoidance, trend }) => avoidance && trend)).toBe(true);
  expect(written).toBe(JSON.stringify(hotspotList.encode(hotspotList.parse(list))));
});

test('with reports added one by one the same is written as by one who has kept nothing', () => {
  const kept = { ...holding(), ground: keepGround(), descriptions: keepDescriptions() };
  writeHotspots(kept, question, job);
  for (let at = 5980; at < 6000; at++) {
    const change = takeUp(columns, rowsOf(town, at, at + 1));
    kept.ground.note(change);
    kept.descriptions.note(change);
    const anew = read(writeHotspots(holding(), question, job));
    expect(read(writeHotspots(kept, question, job))).toBe(anew);
  }
});
