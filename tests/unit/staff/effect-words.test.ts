import { expect, test } from 'vitest';
import {
  displacementSentence,
  effectSentence,
  lightingSentence,
  regressionSentence,
  smallestVisibleSentence,
} from '@trygghetskartan/web/staff/hotspots/effect-words';

const ratio = { ratio: 0.58, low: 0.34, high: 0.97, overdispersion: 1 };
const difference = { people: -14, standardError: 17.5 };

test('a clear fall is said with what it was compared with and its interval', () => {
  expect(effectSentence({ verdict: 'fewer', tooFewBecause: undefined, ratio })).toBe(
    'Färre personer än förut, jämfört med lika utsatta platser (mellan 66 % färre och 3 % färre).',
  );
});

test('an interval round no change names both ends and claims nothing', () => {
  const wide = { ...ratio, low: 0.6, high: 1.25 };
  expect(
    effectSentence({ verdict: 'no_clear_change', tooFewBecause: undefined, ratio: wide }),
  ).toBe(
    'Ingen tydlig förändring jämfört med lika utsatta platser (mellan 40 % färre och 25 % fler).',
  );
});

test('an end that is no change is said in words that fit between two ends', () => {
  const upwards = { ...ratio, low: 1.004, high: 1.15 };
  expect(effectSentence({ verdict: 'more', tooFewBecause: undefined, ratio: upwards })).toContain(
    '(mellan oförändrat och 15 % fler)',
  );
});

test('what was just as expected is said so, and people are not called reports', () => {
  expect(
    regressionSentence({
      regression: {
        warnings: ['worse_than_its_past'],
        usualBefore: 26.4,
        corrected: { ratio: 0.997, low: 0.6, high: 1.5 },
      },
    }),
  ).toBe(
    'Ovanligt många personer hade rapporterat platsen just före start, och sådana platser sjunker ofta av sig själva. Räknat på det: som väntat.',
  );
});

test('too little to say says why', () => {
  expect(
    effectSentence({ verdict: 'too_few', tooFewBecause: 'little_time', ratio: undefined }),
  ).toBe('För lite att bedöma: det har gått för få veckor före eller efter start.');
});

test('a place that was picked for its peak carries its warning and the corrected change', () => {
  expect(
    regressionSentence({
      regression: {
        warnings: ['high_among_places'],
        usualBefore: 26.4,
        corrected: { ratio: 0.85, low: 0.41, high: 1.29 },
      },
    }),
  ).toBe(
    'Platsen hör till de mest rapporterade, och sådana platser sjunker ofta av sig själva. Räknat på det: 15 % färre än väntat.',
  );
  expect(regressionSentence({ regression: { warnings: [], usualBefore: 20 } })).toBeUndefined();
});

test('an outline drawn from the same weeks carries its warning, and claims no correction', () => {
  expect(
    regressionSentence({
      regression: {
        warnings: ['outline_from_before'],
        usualBefore: 26.4,
        corrected: { ratio: 0.85, low: 0.41, high: 1.29 },
      },
    }),
  ).toBe(
    'Platsens gräns är ritad efter samma veckor som den jämförs med, så en liten minskning kan ha kommit av sig själv.',
  );
  expect(
    regressionSentence({
      regression: {
        warnings: ['worse_than_its_past', 'outline_from_before'],
        usualBefore: 26.4,
        corrected: { ratio: 0.85, low: 0.41, high: 1.29 },
      },
    }),
  ).toBe(
    'Ovanligt många personer hade rapporterat platsen just före start, och sådana platser sjunker ofta av sig själva. Räknat på det: 15 % färre än väntat. Platsens gräns är ritad efter samma veckor som den jämförs med, så en liten minskning kan ha kommit av sig själv.',
  );
});

test('the ring around, the lamps and the smallest visible effect are one sentence each', () => {
  expect(
    displacementSentence({
      displacement: {
        ringMetres: 100,
        verdict: 'no_clear_change',
        ratio: { ratio: 1, low: 0.7, high: 1.4 },
        place: difference,
        ring: difference,
        total: { ...difference, z: -0.7, low: -62, high: 30 },
      },
    }),
  ).toBe(
    'Inget tydligt tecken på att det har flyttat till omgivningen (inom 100 m, mellan 30 % färre och 40 % fler).',
  );
  expect(
    lightingSentence({
      lighting: {
        dark: { before: 30, after: 9 },
        light: { before: 20, after: 19 },
        verdict: 'fewer',
        ratio: { ratio: 0.32, low: 0.12, high: 0.84 },
      },
    }),
  ).toContain('Mörka timmar har utvecklats bättre än ljusa');
  expect(smallestVisibleSentence({ smallestVisible: 0.55 })).toContain('45 % färre');
  expect(smallestVisibleSentence({ smallestVisible: undefined })).toBeUndefined();
});
