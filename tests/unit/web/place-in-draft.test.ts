import { emptyDraft, withAnswer, withPlace } from '@trygghetskartan/web/resident/report/draft';
import { describe, expect, test } from 'vitest';

const inWords = (description: string): string => `Platsen: ${description}`;
const area = { lng: 14.69, lat: 57.65, method: 'area', name: 'Centrum' } as const;
const pin = { lng: 14.7, lat: 57.66, method: 'crosshair', name: 'Vid Stortorget' } as const;
const draft = { ...emptyDraft('a-key-of-eight'), words: 'Det är mörkt.' };

describe('a place that is described', () => {
  test('stands first in the words', () => {
    const described = withPlace(draft, { ...area, description: 'bakom skolan' }, inWords);
    expect(described.words).toBe('Platsen: bakom skolan\nDet är mörkt.');
    expect(withPlace(emptyDraft('k'), { ...area, description: 'bron' }, inWords).words).toBe(
      'Platsen: bron',
    );
  });

  test('gives way to another, and to a point', () => {
    const described = withPlace(draft, { ...area, description: 'bakom skolan' }, inWords);
    const again = withPlace(described, { ...area, description: 'vid bron' }, inWords);
    expect(again.words).toBe('Platsen: vid bron\nDet är mörkt.');
    expect(withPlace(again, pin, inWords)).toMatchObject({ place: pin, words: 'Det är mörkt.' });
  });

  test('stays where its line has been rewritten', () => {
    const described = withPlace(draft, { ...area, description: 'bakom skolan' }, inWords);
    const rewritten = { ...described, words: 'Bakom skolan är det mörkt.' };
    expect(withPlace(rewritten, pin, inWords).words).toBe('Bakom skolan är det mörkt.');
  });
});

test("the same answer as others' keeps what is the resident's own", () => {
  const own = withPlace({ ...draft, feeling: 'safe', strength: 'very_safe' }, pin, inWords);
  expect(withAnswer(own, { feeling: 'unsafe', reasons: ['poor_lighting'] })).toEqual({
    key: draft.key,
    place: pin,
    feeling: 'unsafe',
    reasons: ['poor_lighting'],
    actions: [],
    words: 'Det är mörkt.',
  });
});
