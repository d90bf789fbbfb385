import { setMunicipalityAccent } from '@trygghetskartan/web/design/municipality-accent';
import { expect, test } from 'vitest';

/** The part of an element that the accent is written to. */
function rootOf() {
  const set = new Map<string, string>();
  const style = {
    setProperty: (name: string, value: string | null) => void set.set(name, value ?? ''),
    removeProperty: (name: string) => `${set.delete(name)}`,
  };
  return { root: { style }, set };
}

test('a readable accent is used, with the ink that reads best on it', () => {
  const { root, set } = rootOf();
  setMunicipalityAccent(root, { light: '#7a1f3d', dark: '#f2b8c6' });
  expect(Object.fromEntries(set)).toEqual({
    '--municipality-accent-light': '#7a1f3d',
    '--municipality-on-accent-light': '#ffffff',
    '--municipality-accent-dark': '#f2b8c6',
    '--municipality-on-accent-dark': '#06222a',
  });
});

test('an accent that could not be read is left out', () => {
  const { root, set } = rootOf();
  setMunicipalityAccent(root, { light: '#ffe680', dark: '#101010' });
  expect(set.size).toBe(0);
});
