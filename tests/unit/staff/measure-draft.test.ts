import { describe, expect, test } from 'vitest';
import {
  complainAbout,
  contentOf,
  emptyDraft,
  placeOf,
  type Draft,
} from '../../../web/src/staff/measures/draft.ts';
import {
  decideAddress,
  draftFromAddress,
} from '../../../web/src/staff/measures/measure-addresses.ts';

const whole: Draft = {
  ...emptyDraft,
  title: ' Ny belysning ',
  kind: 'lighting',
  placeName: 'Stationen',
  place: 'named 7',
  words: 'Vi byter lamporna.',
};
const complaints = (stated: Partial<Draft>, isNew = true) =>
  Object.keys(complainAbout({ ...whole, ...stated }, { today: '2026-11-23', isNew }));

describe('the form of a measure', () => {
  test('takes what is whole, and words may wait', () => {
    expect(complaints({ words: '' })).toEqual([]);
  });

  test('says what is missing, in the order of the form', () => {
    expect(Object.keys(complainAbout(emptyDraft, { today: '2026-11-23', isNew: true }))).toEqual([
      'title',
      'place',
      'placeName',
      'kind',
    ]);
  });

  test.each<[string, Partial<Draft>, string]>([
    ['a refusal without a reason', { status: 'refused' }, 'refusalReason'],
    ['something done on no day', { status: 'done' }, 'doneOn'],
    ['something done tomorrow', { status: 'done', doneOn: '2026-11-24' }, 'doneOn'],
    [
      'something done before it was decided',
      { status: 'done', doneOn: '2026-11-01', decidedOn: '2026-11-02' },
      'doneOn',
    ],
    ['something decided tomorrow', { decidedOn: '2026-11-24' }, 'decidedOn'],
  ])('does not take %s', (_case, stated, field) => {
    expect(complaints(stated)).toEqual([field]);
  });

  test('lets one that lies somewhere stay there', () => {
    expect(complaints({ place: '' }, false)).toEqual([]);
    expect(placeOf({ place: '' })).toBeUndefined();
  });

  test('sends nothing that belongs to another status', () => {
    expect(
      contentOf({
        ...whole,
        refusalReason: 'För dyrt',
        doneOn: '2026-11-01',
        decidedOn: '2026-10-01',
      }),
    ).toEqual({
      title: 'Ny belysning',
      words: 'Vi byter lamporna.',
      kind: 'lighting',
      status: 'planned',
      placeName: 'Stationen',
      decidedOn: '2026-10-01',
    });
  });
});

describe('a measure for a hotspot', () => {
  const spot = { name: '120 m nordost om Stortorget', easting: 481_790.4, northing: 6_389_940.2 };

  test('begins with the hotspot, and without the distance in its name', () => {
    const lasting = { id: 12, since: '2026-10-11', found: 3, runs: 3 };
    const draft = draftFromAddress(new URL(decideAddress({ ...spot, lasting }), 'http://x').search);
    expect(draft).toMatchObject({ place: 'hotspot 12', placeName: 'Nära Stortorget' });
    expect(placeOf(draft)).toEqual({ hotspot: 12 });
  });

  test('that no run has found begins with its square', () => {
    const address = decideAddress({ ...spot, name: 'Stortorget', lasting: undefined });
    const draft = draftFromAddress(new URL(address, 'http://x').search);
    expect(draft.placeName).toBe('Stortorget');
    expect(placeOf(draft)).toEqual({ square: 'cell:481600:6389800' });
  });

  test('takes nothing from an address that says something else', () => {
    expect(draftFromAddress('?hotspot=x&ruta=zone:1')).toMatchObject({ place: '' });
  });
});
