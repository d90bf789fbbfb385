import type { ReceiptReport } from '@trygghetskartan/api/contract/receipt';
import {
  emptyDetails,
  openQuestions,
  toDetailsInput,
} from '@trygghetskartan/web/resident/receipt/details-draft';
import { describe, expect, test } from 'vitest';

const timeZone = 'Europe/Stockholm';

/** A report of which only place and feeling were said; a case states what matters. */
const report = (stated: Partial<ReceiptReport> = {}): ReceiptReport => ({
  place: { lng: 14.694735, lat: 57.651359, method: 'crosshair', accuracyMetres: null, area: null },
  feeling: 'unsafe',
  strength: null,
  reasons: [],
  feltKind: 'unknown',
  feltAt: null,
  feltDayPart: null,
  feltWeekPart: null,
  actions: [],
  words: null,
  wordFindings: null,
  ageBand: null,
  gender: null,
  entryMode: 'self',
  wordsReadAt: [],
  released: null,
  ...stated,
});

describe('the questions that are open', () => {
  test('are all, where only place and feeling were said', () => {
    const open = openQuestions(report());
    expect(open).toMatchObject({ strength: true, felt: true, words: true, any: true });
    expect(open.reasons).toHaveLength(13);
    expect(open.actions).toHaveLength(5);
  });

  test('leave out what was answered, and the reasons and actions that were said', () => {
    const open = openQuestions(
      report({
        feeling: 'safe',
        strength: 'very_safe',
        reasons: ['well_lit', 'other'],
        feltKind: 'part',
        words: 'Fint.',
        ageBand: '25_44',
      }),
    );
    expect(open).toEqual({
      strength: false,
      felt: false,
      words: false,
      ageBand: false,
      gender: true,
      reasons: ['people_around', 'good_overview', 'well_kept', 'staff_present'],
      // What one did is not asked of a place that is safe.
      actions: [],
      any: true,
    });
  });

  test('offer nothing beside "nothing special", and never that beside something', () => {
    expect(openQuestions(report({ actions: ['nothing'] })).actions).toEqual([]);
    expect(openQuestions(report({ actions: ['avoided'] })).actions).toEqual([
      'other_way',
      'with_somebody',
      'stayed_home',
    ]);
  });

  test('are none where everything is said', () => {
    const all = report({
      feeling: 'safe',
      strength: 'very_safe',
      reasons: [
        'well_lit',
        'people_around',
        'good_overview',
        'well_kept',
        'staff_present',
        'other',
      ],
      feltKind: 'now',
      words: 'Fint.',
      ageBand: '25_44',
      gender: 'man',
    });
    expect(openQuestions(all).any).toBe(false);
  });
});

describe('details', () => {
  test('hold what was answered and nothing else', () => {
    const draft = {
      ...emptyDetails,
      reasons: ['traffic' as const],
      felt: { kind: 'moment' as const, date: '2026-11-20', time: '21:30' },
      words: '  Mopeder. ',
      gender: 'woman' as const,
      ageBand: undefined,
    };
    expect(toDetailsInput(draft, timeZone)).toEqual({
      reasons: ['traffic'],
      felt: { kind: 'moment', at: '2026-11-20T20:30:00.000Z' },
      words: 'Mopeder.',
      about: { gender: 'woman' },
    });
  });

  test('are none while nothing is answered, or a time only half', () => {
    expect(toDetailsInput(emptyDetails, timeZone)).toBeUndefined();
    expect(toDetailsInput({ ...emptyDetails, felt: { kind: 'part' } }, timeZone)).toBeUndefined();
  });
});
