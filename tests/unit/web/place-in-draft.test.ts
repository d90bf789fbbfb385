import { emptyDraft, withPlace, type Draft } from '@trygghetskartan/web/resident/report/draft';
import {
  descriptionRoom,
  toReportInput,
  wordsRoom,
} from '@trygghetskartan/web/resident/report/report-input';
import { describe, expect, test } from 'vitest';

const area = {
  lng: 14.69,
  lat: 57.65,
  method: 'area',
  accuracyMetres: 412.4,
  name: 'Hela Centrum',
  area: 'centrum',
} as const;
const pin = { lng: 14.7, lat: 57.66, method: 'crosshair', name: 'Vid Stortorget' } as const;
const draft: Draft = {
  ...emptyDraft('a-key-of-eight'),
  feeling: 'unsafe',
  words: 'Det är mörkt.',
  describing: 'bakom skolan',
};
const sent = (one: Draft) => toReportInput(one, {}, 'a'.repeat(32), 'Europe/Stockholm');

describe('a place that is described', () => {
  test('is sent before the words, with the area and how far it reaches', () => {
    const described = withPlace(draft, { ...area, description: 'bakom skolan' });
    expect(described).not.toHaveProperty('describing');
    expect(described.words).toBe('Det är mörkt.');
    expect(sent(described)).toMatchObject({
      place: { method: 'area', accuracyMetres: 412, area: 'centrum' },
      words: 'Platsen: bakom skolan\nDet är mörkt.',
    });
    expect(sent({ ...described, words: '' })?.words).toBe('Platsen: bakom skolan');
  });

  test('leaves nothing behind once another is chosen', () => {
    const described = withPlace(draft, { ...area, description: 'bakom skolan' });
    const pointed = sent(withPlace(described, pin));
    expect(pointed?.words).toBe('Det är mörkt.');
    expect(pointed?.place).toEqual({ lng: 14.7, lat: 57.66, method: 'crosshair' });
  });

  test('and the words beside it never come to more than the server takes', () => {
    const described = withPlace(draft, { ...area, description: 'x'.repeat(200) });
    const full = sent({ ...described, words: 'y'.repeat(wordsRoom(described)) });
    expect(full?.words?.length).toBe(1000);
    const brief = withPlace(draft, { ...area, description: 'bron' });
    expect(wordsRoom(brief)).toBe(1000 - 'Platsen: bron\n'.length);
    const long = { ...draft, words: 'y'.repeat(950) };
    const short = { ...area, description: 'x'.repeat(descriptionRoom(long)) };
    expect(sent(withPlace(long, short))?.words?.length).toBe(1000);
    expect(wordsRoom(withPlace(long, short))).toBe(950);
    expect(descriptionRoom({ ...draft, words: 'y'.repeat(1000) })).toBe(0);
    expect(descriptionRoom({ ...draft, words: '' })).toBe(200);
    expect(wordsRoom(draft)).toBe(1000);
  });
});
