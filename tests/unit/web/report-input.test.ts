import { reportBody } from '@trygghetskartan/api/contract/report';
import * as vocabulary from '@trygghetskartan/db/vocabulary';
import * as choices from '@trygghetskartan/web/resident/report/choices';
import {
  asksForActions,
  emptyDraft,
  toggledAction,
  withFeeling,
  type Draft,
} from '@trygghetskartan/web/resident/report/draft';
import { feltFault, toReportInput } from '@trygghetskartan/web/resident/report/report-input';
import { reachableStep } from '@trygghetskartan/web/resident/report/step';
import { zonedInstant } from '@trygghetskartan/web/resident/report/zoned-instant';
import { describe, expect, test } from 'vitest';

const zone = 'Europe/Stockholm';
const token = 'abcdefghijklmnopqrstuvwxyz012345';
const place = {
  lng: 14.6970871234,
  lat: 57.65279987,
  method: 'crosshair',
  name: 'Vid Stortorget',
} as const;

function draftOf(parts: Partial<Draft> = {}): Draft {
  return { ...emptyDraft('key-0001'), place, feeling: 'unsafe', ...parts };
}

describe('a draft becomes what the contract asks for', () => {
  test('place and feeling are enough, and nothing that was not answered is sent', () => {
    expect(toReportInput(draftOf(), {}, token, zone)).toEqual({
      place: { lng: 14.697087, lat: 57.6528, method: 'crosshair' },
      feeling: 'unsafe',
      reasons: [],
      actions: [],
      deviceToken: token,
    });
  });

  test('a whole report passes the schema that the server holds it against', () => {
    const input = toReportInput(
      draftOf({
        place: { ...place, method: 'position', accuracyMetres: 11.6 },
        strength: 'rather_unsafe',
        reasons: ['poor_lighting', 'followed'],
        felt: { kind: 'part', dayPart: 'evening', weekPart: 'weekend' },
        actions: ['other_way'],
        words: '  Släckta lampor.  ',
      }),
      { ageBand: '25_44', gender: 'woman' },
      token,
      zone,
    );
    expect(reportBody.parse(input)).toEqual({
      place: { lng: 14.697087, lat: 57.6528, method: 'position', accuracyMetres: 12 },
      feeling: 'unsafe',
      strength: 'rather_unsafe',
      reasons: ['poor_lighting', 'followed'],
      felt: { kind: 'part', dayPart: 'evening', weekPart: 'weekend' },
      actions: ['other_way'],
      words: 'Släckta lampor.',
      about: { ageBand: '25_44', gender: 'woman' },
      entryMode: 'self',
      deviceToken: token,
    });
  });

  test('without place or feeling there is no report', () => {
    expect(toReportInput(emptyDraft('key-0001'), {}, token, zone)).toBeUndefined();
  });

  test('a part of the day that was never chosen is no answer', () => {
    expect(toReportInput(draftOf({ felt: { kind: 'part' } }), {}, token, zone)).not.toHaveProperty(
      'felt',
    );
  });

  test('a date and time are those at the place, in winter and in summer', () => {
    const feltOf = (date: string) =>
      toReportInput(draftOf({ felt: { kind: 'moment', date, time: '22:15' } }), {}, token, zone)
        ?.felt;
    expect(feltOf('2026-11-20')).toEqual({ kind: 'moment', at: '2026-11-20T21:15:00.000Z' });
    expect(feltOf('2026-07-20')).toEqual({ kind: 'moment', at: '2026-07-20T20:15:00.000Z' });
  });
});

describe('the time in the zone of the place', () => {
  test.each([
    ['twice in autumn: the first', '2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
    ['never in spring: as much later', '2026-03-29', '02:30', '2026-03-29T01:30:00.000Z'],
  ])('that comes %s', (_case, date, time, instant) => {
    expect(zonedInstant(date, time, zone)?.toISOString()).toBe(instant);
  });

  test('is nothing when a field is empty', () => {
    expect(zonedInstant('', '22:15', zone)).toBeUndefined();
  });
});

describe('the answer on time', () => {
  const now = Date.parse('2026-11-23T15:00:00Z');
  test.each([
    [undefined, undefined],
    [{ kind: 'now', at: '2026-11-23T15:00:00Z' }, undefined],
    [{ kind: 'part' }, 'dayPartMissing'],
    [{ kind: 'part', dayPart: 'night' }, undefined],
    [{ kind: 'moment', date: '2026-11-23', time: '15:59' }, undefined],
    [{ kind: 'moment', date: '2026-11-23', time: '16:01' }, 'future'],
    [{ kind: 'moment', date: '2026-11-23', time: '' }, 'incomplete'],
  ] as const)('%j: %s', (felt, fault) => {
    expect(feltFault(felt, now, zone)).toBe(fault);
  });
});

describe('while writing', () => {
  test('a changed feeling drops what belongs to the other and keeps what suits both', () => {
    const before = draftOf({ strength: 'very_unsafe', reasons: ['poor_lighting', 'other'] });
    const after = withFeeling(before, 'safe');
    expect(after.reasons).toEqual(['other']);
    expect(after).not.toHaveProperty('strength');
  });

  test('what was done is asked and sent about what felt unsafe only', () => {
    const unsafe = draftOf({ actions: ['avoided', 'nothing'] });
    expect(asksForActions(unsafe)).toBe(true);
    const safe = withFeeling(unsafe, 'safe');
    expect(asksForActions(safe)).toBe(false);
    expect(safe.actions).toEqual([]);
    const keptByAnOlderPage = draftOf({ feeling: 'safe', actions: ['avoided'] });
    expect(toReportInput(keptByAnOlderPage, {}, token, zone)?.actions).toEqual([]);
  });

  test('"nothing special" does not stand beside something that was done', () => {
    expect(toggledAction(['avoided', 'other_way'], 'nothing')).toEqual(['nothing']);
    expect(toggledAction(['nothing'], 'avoided')).toEqual(['avoided']);
  });

  test('no question is reached before those that it rests on', () => {
    const { place: _place, ...placeless } = draftOf();
    const { feeling: _feeling, ...unfelt } = draftOf();
    expect(reachableStep('check', placeless, false)).toBe('where');
    expect(reachableStep('check', unfelt, false)).toBe('feeling');
    expect(reachableStep('check', draftOf(), false)).toBe('check');
    expect(reachableStep('receipt', draftOf(), false)).toBe('where');
  });
});

describe('the choices are those of the vocabulary, none missing', () => {
  test('each strength belongs to one feeling', () => {
    const offered = [...choices.strengths.unsafe, ...choices.strengths.safe];
    expect(offered.toSorted()).toEqual(vocabulary.strengths.toSorted());
  });

  test('each reason against a place stands in one group', () => {
    const grouped = Object.values(vocabulary.reasonGroups).flat();
    expect(grouped.toSorted()).toEqual(choices.reasonsOf.unsafe.toSorted());
  });
});
