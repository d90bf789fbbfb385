import { receiptDetails, type ReceiptDetailsInput } from '@trygghetskartan/api/contract/receipt';
import { addDetails } from '@trygghetskartan/api/receipt/add-details';
import { restore, withdraw } from '@trygghetskartan/api/receipt/change-status';
import type { ReceiptRow } from '@trygghetskartan/db/queries/receipts';
import { describe, expect, test } from 'vitest';

/** A report of which only place and feeling were said; a case states what matters. */
const row = (stated: Partial<ReceiptRow> = {}): ReceiptRow => ({
  status: 'received',
  receivedAt: new Date('2026-11-23T20:00:00Z'),
  lng: 14.694735,
  lat: 57.651359,
  placeMethod: 'crosshair',
  placeAccuracyMetres: null,
  placeArea: null,
  feeling: 'unsafe',
  strength: null,
  reasons: [],
  feltKind: 'unknown',
  feltAt: null,
  feltDayPart: null,
  feltWeekPart: null,
  actions: [],
  ageBand: null,
  gender: null,
  entryMode: 'self',
  words: null,
  wordFindings: null,
  releasedPlace: null,
  releasedFortnight: null,
  ...stated,
});

const add = (standing: ReceiptRow, details: ReceiptDetailsInput) =>
  addDetails(standing, receiptDetails.parse({ code: '', ...details }));

const refusalOf = (work: () => unknown): unknown => {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was refused');
};

describe('details', () => {
  test('answer everything that was not said', () => {
    const added = add(row(), {
      strength: 'very_unsafe',
      reasons: ['poor_lighting', 'deserted'],
      felt: { kind: 'part', dayPart: 'evening', weekPart: 'weekend' },
      actions: ['other_way'],
      words: 'Lampan är trasig.',
      about: { ageBand: '25_44', gender: 'woman' },
    });
    expect(added).toEqual({
      strength: 'very_unsafe',
      reasons: ['poor_lighting', 'deserted'],
      felt: {
        feltKind: 'part',
        feltAt: null,
        feltDayPart: 'evening',
        feltWeekPart: 'weekend',
      },
      actions: ['other_way'],
      text: { words: 'Lampan är trasig.', findings: [] },
      ageBand: '25_44',
      gender: 'woman',
    });
  });

  test('have their words screened as those of a new report are', () => {
    expect(add(row(), { words: 'Kalle Svensson kör ABC 123.' }).text).toEqual({
      words: 'Kalle Svensson kör ABC 123.',
      findings: ['name', 'plate'],
    });
  });

  test('come after the reasons and actions that were said, each once', () => {
    const standing = row({ reasons: ['deserted'], actions: ['avoided'] });
    expect(
      add(standing, { reasons: ['poor_lighting', 'deserted'], actions: ['other_way', 'avoided'] }),
    ).toEqual({ reasons: ['deserted', 'poor_lighting'], actions: ['avoided', 'other_way'] });
  });

  test('that are all there already change nothing, so that a lost answer can be asked for again', () => {
    const standing = row({
      strength: 'very_unsafe',
      reasons: ['deserted'],
      feltKind: 'moment',
      feltAt: new Date('2026-11-22T21:00:00Z'),
      words: 'Mörkt.',
      ageBand: '25_44',
    });
    expect(
      add(standing, {
        strength: 'very_unsafe',
        reasons: ['deserted'],
        felt: { kind: 'moment', at: '2026-11-22T22:00:00+01:00' },
        words: ' Mörkt. ',
        about: { ageBand: '25_44' },
      }),
    ).toEqual({});
  });

  test('never replace an answer: none of them is taken, and the answers are named', () => {
    const standing = row({
      strength: 'very_unsafe',
      feltKind: 'part',
      feltDayPart: 'evening',
      words: 'Mörkt.',
      ageBand: '25_44',
      gender: 'man',
      actions: ['nothing'],
    });
    const refusal = refusalOf(() =>
      add(standing, {
        strength: 'rather_unsafe',
        reasons: ['deserted'],
        felt: { kind: 'part', dayPart: 'night' },
        words: 'Ljust.',
        about: { ageBand: '45_64', gender: 'woman' },
        actions: ['avoided'],
      }),
    );
    expect(refusal).toMatchObject({ code: 'receipt_answered', status: 409 });
    expect(refusal).toMatchObject({
      errors: ['/strength', '/words', '/about/ageBand', '/about/gender', '/felt', '/actions'].map(
        (pointer) => ({ pointer }),
      ),
    });
  });

  test('fit the feeling', () => {
    const refusal = refusalOf(() =>
      add(row({ feeling: 'safe' }), { strength: 'very_unsafe', reasons: ['other', 'deserted'] }),
    );
    expect(refusal).toMatchObject({
      code: 'body_invalid',
      errors: [{ pointer: '/reasons/1' }, { pointer: '/strength' }],
    });
  });

  test('say that it was felt before the report came in, at the latest', () => {
    const felt = (at: string) => add(row(), { felt: { kind: 'moment', at } }).felt;
    expect(felt('2026-11-23T20:05:00Z')?.feltAt).toEqual(new Date('2026-11-23T20:00:00Z'));
    expect(refusalOf(() => felt('2026-11-26T20:00:00Z'))).toMatchObject({ code: 'felt_in_future' });
  });

  test('know neither place nor feeling nor "now"', () => {
    for (const details of [
      { place: { lng: 14.69, lat: 57.65, method: 'list' } },
      { feeling: 'safe' },
      { felt: { kind: 'now', at: '2026-11-23T20:00:00Z' } },
      { entryMode: 'assisted' },
    ]) {
      expect(receiptDetails.safeParse({ code: '', ...details }).success).toBe(false);
    }
  });
});

test('a report is withdrawn and given again, as often as it is asked', () => {
  expect(withdraw(row())).toEqual({ status: 'withdrawn' });
  expect(withdraw(row({ status: 'withdrawn' }))).toEqual({});
  expect(restore(row({ status: 'withdrawn' }))).toEqual({ status: 'received' });
  expect(restore(row())).toEqual({});
});

test('what was rejected or erased cannot be given again by way of a withdrawal', () => {
  for (const status of ['rejected', 'erased'] as const) {
    expect(refusalOf(() => withdraw(row({ status })))).toMatchObject({ code: 'receipt_closed' });
    expect(refusalOf(() => restore(row({ status })))).toMatchObject({ code: 'receipt_closed' });
  }
});
