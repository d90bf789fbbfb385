import { readView, viewQuery } from '@trygghetskartan/web/staff/view/view-state';
import { describe, expect, test } from 'vitest';

const whole =
  'from=2026-01-01&to=2026-06-30&feeling=unsafe&reasons=deserted,poor_lighting&dayParts=evening,night' +
  '&darkness=dark&area=centrum&entryModes=paper,self&hotspot=3&before=812&hide=heat&at=57.65236,14.69709,15.5';

describe('the view in the address', () => {
  test('is read and written back unchanged', () => {
    expect(viewQuery(readView(`?${whole}`))).toBe(whole);
  });

  test('holds every part as it is used', () => {
    expect(readView(`?${whole}`)).toEqual({
      filter: {
        from: '2026-01-01',
        to: '2026-06-30',
        feeling: 'unsafe',
        reasons: ['deserted', 'poor_lighting'],
        dayParts: ['evening', 'night'],
        darkness: 'dark',
        area: 'centrum',
        entryModes: ['paper', 'self'],
      },
      hotspot: 3,
      before: 812,
      heat: false,
      outlines: true,
      position: { lat: 57.65236, lng: 14.69709, zoom: 15.5 },
    });
  });

  test('without parameters restricts nothing and shows all layers', () => {
    expect(readView('')).toEqual({
      filter: {},
      hotspot: undefined,
      before: undefined,
      position: undefined,
      heat: true,
      outlines: true,
    });
    expect(viewQuery(readView(''))).toBe('');
  });

  test('keeps what can be understood when one parameter cannot', () => {
    const { filter } = readView('?feeling=angry&darkness=dark&from=yesterday&area=centrum');
    expect(filter).toEqual({ darkness: 'dark', area: 'centrum' });
  });

  test.each([
    'hotspot=0',
    'hotspot=-1',
    'hotspot=two',
    'at=57.6,14.7',
    'at=95,14.7,12',
    'at=a,b,c',
  ])('leaves out %s', (query) => {
    expect(viewQuery(readView(`?${query}`))).toBe('');
  });

  test('is the same address for the same choices in another order', () => {
    expect(viewQuery(readView('?dayParts=night,evening&feeling=unsafe'))).toBe(
      'feeling=unsafe&dayParts=evening,night',
    );
  });
});
