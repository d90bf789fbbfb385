import { nassjo } from '@trygghetskartan/db/municipalities/nassjo';
import { describe, expect, it } from 'vitest';
import { makeBigTown } from '../../bench/big-town.ts';
import { rowsOf } from '../../bench/big-town-rows.ts';
import { randomFilters } from '../../bench/filters.ts';

const until = new Date('2026-11-01T12:00:00Z');
const town = makeBigTown(10_000, 7, until);

describe('the town that is measured', () => {
  it('is the same for the same seed and day', () => {
    expect(rowsOf(makeBigTown(10_000, 7, until), 0, 10_000)).toEqual(rowsOf(town, 0, 10_000));
    expect(makeBigTown(10_000, 8, until).easting).not.toEqual(town.easting);
  });

  it('is as dense as a million reports on 30 × 30 km', () => {
    expect(town.sideMetres).toBe(3000);
    const beyond = town.easting.filter(
      (easting) => Math.abs(easting - nassjo.centre[0]) > 1500 + 100,
    );
    expect(beyond).toHaveLength(0);
  });

  it('holds what the filters ask for', () => {
    const rows = rowsOf(town, 0, 10_000);
    const people = new Set(rows.map(({ reporter }) => reporter)).size;
    expect(rows.length / people).toBeGreaterThan(2.5);
    expect(rows.length / people).toBeLessThan(4.5);
    const safe = rows.filter(({ feeling }) => feeling === 'safe').length / rows.length;
    expect(safe).toBeGreaterThan(0.17);
    expect(safe).toBeLessThan(0.23);
    expect(new Set(rows.flatMap(({ reasons }) => reasons)).size).toBe(18);
    expect(new Set(rows.map(({ placeMethod }) => placeMethod))).toEqual(
      new Set(['crosshair', 'position', 'search', 'list']),
    );
    const spots = rows.filter(({ placeMethod }) => placeMethod === 'list');
    expect(new Set(spots.map(({ easting }) => easting)).size).toBeLessThan(spots.length / 5);
  });

  it('lies within the twelve months before its day, and a moment is told only where it was felt at one', () => {
    for (const { feltAt, feltKind, dayPart, receivedAt } of rowsOf(town, 0, 1000)) {
      expect(feltAt !== undefined).toBe(feltKind === 'now' || feltKind === 'moment');
      expect(dayPart !== undefined).toBe(feltKind === 'part');
      expect(feltAt ?? receivedAt).toBeGreaterThanOrEqual(Date.parse('2025-11-02T00:00:00Z'));
      expect(feltAt ?? 0).toBeLessThan(Date.parse('2026-11-01T00:00:00Z'));
    }
  });
});

describe('the filters that are measured', () => {
  it('are the same for the same seed and day, and lie within the twelve months', () => {
    const filters = randomFilters(20, 1, '2026-11-01');
    expect(randomFilters(20, 1, '2026-11-01')).toEqual(filters);
    expect(new Set(filters.map((filter) => JSON.stringify(filter))).size).toBe(20);
    for (const { from, to } of filters) {
      expect(from < to && to <= '2026-11-01').toBe(true);
      expect(from >= '2025-10-30').toBe(true);
    }
  });
});
