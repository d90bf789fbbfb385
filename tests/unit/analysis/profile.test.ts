import { describe, expect, it } from 'vitest';
import { createColumns, takeUp, type ReportRow } from '@trygghetskartan/api/analysis/columns';
import { createProfiler, type HotspotProfile } from '@trygghetskartan/api/analysis/profile';
import { NASSJO, reportRow } from './rows.ts';

function profileOf(rows: Partial<ReportRow>[]): HotspotProfile {
  const columns = createColumns(NASSJO);
  takeUp(
    columns,
    rows.map((row, i) => reportRow({ id: i + 1, ...row })),
  );
  return createProfiler(columns)(Uint32Array.from(rows.keys()));
}

/** A Friday in November at this local hour. */
function at(hour: number): number {
  return Date.UTC(2026, 10, 20, hour - 1, 20);
}

describe('createProfiler', () => {
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

  it('counts each person once per weekday and hour together', () => {
    const { hourByWeekday } = profileOf([
      { reporter: 'a', feltAt: at(22) },
      { reporter: 'a', feltAt: at(22) },
      { reporter: 'a', feltAt: at(23) },
      { reporter: 'b', feltAt: at(22) },
      // The Saturday after, an hour past midnight.
      { reporter: 'b', feltAt: at(25) },
      { reporter: 'c', feltKind: 'part', dayPart: 'night' },
    ]);
    expect(hourByWeekday.map((hours) => hours.reduce((sum, n) => sum + n, 0))).toEqual([
      0, 0, 0, 0, 3, 1, 0,
    ]);
    expect(hourByWeekday[4][22]).toBe(2);
    expect(hourByWeekday[4][23]).toBe(1);
    expect(hourByWeekday[5][1]).toBe(1);
  });

  it('counts each person once a month on the town’s own calendar', () => {
    const { months } = profileOf([
      // 23:30 on 31 January and 00:30 on 1 February in Nässjö, an hour before it by UTC.
      { reporter: 'a', feltAt: Date.UTC(2026, 0, 31, 22, 30) },
      { reporter: 'a', feltAt: Date.UTC(2026, 0, 31, 23, 30) },
      { reporter: 'a', feltAt: Date.UTC(2026, 1, 3, 12) },
      { reporter: 'b', feltAt: Date.UTC(2026, 1, 3, 12) },
      // Not known when: the month it was received in.
      {
        reporter: 'c',
        feltKind: 'unknown',
        feltAt: undefined,
        receivedAt: Date.UTC(2026, 11, 24, 12),
      },
    ]);
    expect(months).toEqual([1, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
  });

  it('gives the share who keep away of those who said what they did', () => {
    const { avoidance } = profileOf([
      ...Array.from({ length: 11 }, (_, i) => ({
        reporter: `${i}`,
        actions: [(['avoided', 'other_way', 'with_somebody', 'stayed_home'] as const)[i % 4]],
      })),
      { reporter: '0', actions: ['nothing'] },
      { reporter: 'stays', actions: ['nothing'] },
      { reporter: 'silent', actions: [] },
    ]);
    expect(avoidance).toMatchObject({ people: 11, of: 12 });
    expect(avoidance?.share).toBeCloseTo(11 / 12, 12);
    expect(avoidance?.low).toBeCloseTo(0.646120089, 8);
    expect(avoidance?.high).toBeCloseTo(0.985134906, 8);
    expect(profileOf([{ actions: [] }]).avoidance).toBeUndefined();
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
