import { describe, expect, it } from 'vitest';
import { createColumns, takeUp, type ReportRow } from '@trygghetskartan/api/analysis/columns';
import { profileReports, type HotspotProfile } from '@trygghetskartan/api/analysis/profile';
import { NASSJO, reportRow } from './rows.ts';

function profileOf(rows: Partial<ReportRow>[]): HotspotProfile {
  const columns = createColumns(NASSJO);
  takeUp(
    columns,
    rows.map((row, i) => reportRow({ id: i + 1, ...row })),
  );
  return profileReports(columns, Uint32Array.from(rows.keys()));
}

/** A Friday in November at this local hour. */
function at(hour: number): number {
  return Date.UTC(2026, 10, 20, hour - 1, 20);
}

describe('profileReports', () => {
  it('counts people apart from reports, and shows how much one person carries', () => {
    const profile = profileOf([
      { reporter: 'a' },
      { reporter: 'a' },
      { reporter: 'a' },
      { reporter: 'b' },
      { reporter: 'c' },
    ]);
    expect(profile.people).toBe(3);
    expect(profile.reports).toBe(5);
    expect(profile.largestReporterShare).toBe(0.6);
  });

  it('orders reasons by the people who gave them', () => {
    const profile = profileOf([
      { reporter: 'a', reasons: ['traffic'] },
      { reporter: 'a', reasons: ['traffic'] },
      { reporter: 'a', reasons: ['traffic', 'poor_lighting'] },
      { reporter: 'b', reasons: ['poor_lighting', 'other'] },
      { reporter: 'c', reasons: [] },
    ]);
    expect(profile.reasons).toEqual([
      { reason: 'poor_lighting', people: 2, reports: 2 },
      { reason: 'traffic', people: 1, reports: 3 },
      { reason: 'other', people: 1, reports: 1 },
    ]);
  });

  it('counts each person once an hour and once a weekday', () => {
    const profile = profileOf([
      { reporter: 'a', feltAt: at(22) },
      { reporter: 'a', feltAt: at(22) },
      { reporter: 'b', feltAt: at(22) },
      { reporter: 'b', feltAt: at(23) },
      { reporter: 'c', feltKind: 'unknown' },
    ]);
    expect(profile.hours[22]).toBe(2);
    expect(profile.hours[23]).toBe(1);
    expect(profile.hours.reduce((sum, n) => sum + n, 0)).toBe(3);
    expect(profile.weekdays).toEqual([0, 0, 0, 0, 2, 0, 0]);
    expect(profile.peopleWithHour).toBe(2);
  });

  it('gives the share of people in darkness with its interval', () => {
    // Eleven people late in the evening and one at noon, as in the golden vector.
    const evening = Array.from({ length: 11 }, (_, i) => ({ reporter: `${i}`, feltAt: at(22) }));
    const { darkness } = profileOf([
      ...evening,
      { reporter: 'noon', feltAt: at(12) },
      { reporter: 'unknown', feltKind: 'part', dayPart: 'night' },
    ]);
    expect(darkness).toMatchObject({ dark: 11, known: 12 });
    expect(darkness.share).toBeCloseTo(11 / 12, 12);
    expect(darkness.wilsonLow).toBeCloseTo(0.646120089, 8);
    expect(darkness.wilsonHigh).toBeCloseTo(0.985134906, 8);
  });

  it('says nothing of hours where none is known', () => {
    const profile = profileOf([{ feltKind: 'unknown' }]);
    expect(profile.hours.every((people) => people === 0)).toBe(true);
    expect(profile.darkness).toEqual({
      dark: 0,
      known: 0,
      share: undefined,
      wilsonLow: undefined,
      wilsonHigh: undefined,
    });
  });
});
