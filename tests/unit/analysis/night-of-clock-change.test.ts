import { describe, expect, it } from 'vitest';
import { UNKNOWN } from '@trygghetskartan/api/analysis/column-arrays';
import { createColumns, takeUp } from '@trygghetskartan/api/analysis/columns';
import { reportBody } from '@trygghetskartan/api/contract/report';
import { rowToBody } from '@trygghetskartan/api/import/row-to-body';
import { resolveFelt } from '@trygghetskartan/api/reports/felt-time';
import { emptyDraft } from '@trygghetskartan/web/resident/report/draft';
import { toReportInput } from '@trygghetskartan/web/resident/report/report-input';
import { NASSJO, reportRow } from './rows.ts';

const { timeZone } = NASSJO;
const received = new Date('2026-10-30T12:00:00Z');

/** What the analysis knows of a body that came in: instant, local hour, weekday, darkness. */
function analysed(sent: unknown) {
  const { felt } = reportBody.parse(sent);
  const { feltKind, feltAt } = resolveFelt(felt, received);
  const columns = createColumns(NASSJO);
  takeUp(columns, [
    reportRow({ feltKind, feltAt: feltAt?.getTime(), receivedAt: received.getTime() }),
  ]);
  const { hour, weekday, dark, feltMinute } = columns.arrays;
  expect(hour[0]).not.toBe(UNKNOWN);
  return {
    instant: new Date(feltMinute[0] * 60_000).toISOString(),
    hour: hour[0],
    // 0 = Monday.
    weekday: weekday[0],
    dark: dark[0] === 1,
  };
}

/** A resident picks a date and a time on the phone. */
function fromPhone(date: string, time: string) {
  const draft = {
    ...emptyDraft('key-0001'),
    place: { lng: 14.694, lat: 57.653, method: 'crosshair', name: 'Stortorget' } as const,
    feeling: 'unsafe' as const,
    felt: { kind: 'moment' as const, date, time },
  };
  return toReportInput(draft, {}, 'abcdefghijklmnopqrstuvwxyz012345', timeZone);
}

/** A row of a file with the clock on the wall, or with an offset. */
function fromFile(feltAt: string) {
  const cells = { id: '1', x: '14.694', y: '57.653', when: feltAt };
  const columns = new Map([
    ['source_id', 'id'],
    ['lng', 'x'],
    ['lat', 'y'],
    ['felt_at', 'when'],
  ] as const);
  return rowToBody(cells, { columns, feeling: 'unsafe', source: 'file', timeZone }).body;
}

describe('02:30 on the night that has that hour twice, 25 October 2026', () => {
  const first = { instant: '2026-10-25T00:30:00.000Z', hour: 2, weekday: 6, dark: true };

  it('is the first of the two where only the clock is known', () => {
    expect(analysed(fromPhone('2026-10-25', '02:30'))).toEqual(first);
    expect(analysed(fromFile('2026-10-25 02:30'))).toEqual(first);
  });

  it('is the one that was meant where the offset is known, and hour 2 both times', () => {
    expect(analysed(fromFile('2026-10-25T02:30:00+02:00'))).toEqual(first);
    expect(analysed(fromFile('2026-10-25T02:30:00+01:00'))).toEqual({
      ...first,
      instant: '2026-10-25T01:30:00.000Z',
    });
  });

  it('leaves the hours on either side as they are', () => {
    expect(analysed(fromPhone('2026-10-25', '01:30'))).toMatchObject({
      instant: '2026-10-24T23:30:00.000Z',
      hour: 1,
      weekday: 6,
    });
    expect(analysed(fromPhone('2026-10-25', '03:30'))).toMatchObject({
      instant: '2026-10-25T02:30:00.000Z',
      hour: 3,
      weekday: 6,
    });
  });
});

describe('02:30 on the night that lacks that hour, 29 March 2026', () => {
  const next = { instant: '2026-03-29T01:30:00.000Z', hour: 3, weekday: 6, dark: true };

  it('is as much later as the clock was moved, half past three', () => {
    expect(analysed(fromPhone('2026-03-29', '02:30'))).toEqual(next);
    expect(analysed(fromFile('2026-03-29 02:30'))).toEqual(next);
  });

  it('is the very moment of 03:30', () => {
    expect(analysed(fromPhone('2026-03-29', '03:30'))).toEqual(next);
  });

  it('leaves the hour before as it is', () => {
    expect(analysed(fromPhone('2026-03-29', '01:30'))).toMatchObject({
      instant: '2026-03-29T00:30:00.000Z',
      hour: 1,
      weekday: 6,
    });
  });
});
