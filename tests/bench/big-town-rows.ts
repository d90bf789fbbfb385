import type { ReportRow } from '@trygghetskartan/api/analysis/columns';
import {
  actions,
  dayParts,
  entryModes,
  feelings,
  feltKinds,
  placeMethods,
  reasons,
} from '@trygghetskartan/db/vocabulary';
import type { BigTown } from './big-town.ts';

/** The reports from `start` to before `end` as the database gives them to the columns; ids from 1. */
export function rowsOf(town: BigTown, start: number, end: number): ReportRow[] {
  return Array.from({ length: Math.min(end, town.count) - start }, (_, index) =>
    rowOf(town, start + index),
  );
}

function rowOf(town: BigTown, at: number): ReportRow {
  const feltKind = feltKinds[town.feltKind[at]];
  const known = feltKind === 'now' || feltKind === 'moment';
  return {
    id: at + 1,
    // Centimetres, as they are stored.
    easting: Math.round(town.easting[at] * 100) / 100,
    northing: Math.round(town.northing[at] * 100) / 100,
    reporter: reporterKey(town.person[at]),
    feltAt: known ? town.feltMinute[at] * 60_000 : undefined,
    receivedAt: town.receivedMinute[at] * 60_000,
    feltKind,
    dayPart: feltKind === 'part' ? dayParts[town.dayPart[at]] : undefined,
    feeling: feelings[town.feeling[at]],
    reasons: wordsOf(reasons, town.reasons[at]),
    actions: wordsOf(actions, town.actions[at]),
    entryMode: entryModes[town.entryMode[at]],
    placeMethod: placeMethods[town.placeMethod[at]],
    status: 'received',
  };
}

function wordsOf<T extends string>(list: readonly T[], bits: number): T[] {
  return list.filter((_, bit) => (bits & (1 << bit)) !== 0);
}

/** 32 bytes in hexadecimal that look like a keyed hash: the same for the same person. */
function reporterKey(person: number): string {
  let key = '';
  for (let word = 0; word < 8; word++) {
    let mixed = Math.imul(person + 1, 0x9e3779b1) ^ Math.imul(word + 1, 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    key += ((mixed ^ (mixed >>> 15)) >>> 0).toString(16).padStart(8, '0');
  }
  return key;
}
