import { readFile } from 'node:fs/promises';
import { contrastRatio, parseColour } from '@trygghetskartan/web/design/contrast';
import { heatRamp, safeHeatRamp } from '@trygghetskartan/web/design/heat-ramp';
import { describe, expect, test } from 'vitest';

const css = await readFile(new URL('../../../web/src/design/tokens.css', import.meta.url), 'utf8');

/** The tokens of a block; a token that a municipality may override counts with our own value. */
function tokensOf(selector: string): Map<string, string> {
  const start = css.indexOf(`${selector} {`);
  const block = css.slice(start, css.indexOf('}', start));
  const tokens = new Map<string, string>();
  for (const [, name = '', value = ''] of block.matchAll(/--([a-z0-9-]+):\s*([^;]+);/g)) {
    tokens.set(name, /var\(--municipality-[a-z-]+, (#[0-9a-f]{6})\)/.exec(value)?.[1] ?? value);
  }
  return tokens;
}

const themes = {
  light: tokensOf(':root'),
  dark: tokensOf(":root[data-theme='dark']"),
} as const;

const text: readonly (readonly [string, readonly string[]])[] = [
  [
    'ink',
    ['ground', 'surface', 'sunken', 'accent-soft', 'unsafe-soft', 'safe-soft', 'notice-soft'],
  ],
  ['ink-soft', ['ground', 'surface', 'sunken']],
  ['accent', ['ground', 'surface', 'accent-soft']],
  ['on-accent', ['accent']],
  ['unsafe', ['ground', 'surface', 'unsafe-soft']],
  ['safe', ['ground', 'surface', 'safe-soft']],
  ['on-fill', ['unsafe-fill', 'safe-fill']],
  ['notice', ['notice-soft', 'surface', 'ground']],
  ['error', ['surface', 'error-soft']],
  ['on-strip', ['strip']],
  [
    'map-label',
    ['map-land', 'map-centre', 'map-park', 'map-school', 'map-station', 'map-residential'],
  ],
  ['map-label-soft', ['map-land', 'map-outside']],
];

/** Borders of controls and other marks that carry meaning. */
const marks: readonly (readonly [string, readonly string[]])[] = [
  ['line-strong', ['ground', 'surface']],
  ['accent', ['surface', 'map-land']],
  ['unsafe-fill', ['surface']],
  ['safe-fill', ['surface']],
  // The outlines and the marks of the open map's classes.
  ['unsafe', ['map-land', 'share-unsafe']],
  ['safe', ['map-land', 'share-safe']],
  ['ink-soft', ['map-land']],
  ['map-boundary', ['map-land', 'map-outside']],
];

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  const ratio = (one: string, other: string) =>
    contrastRatio(themes[theme].get(one) ?? '', themes[theme].get(other) ?? '');

  test.each(text.flatMap(([ink, grounds]) => grounds.map((ground) => [ink, ground] as const)))(
    'text in %s can be read on %s (4.5:1)',
    (ink, ground) => {
      expect(ratio(ink, ground)).toBeGreaterThanOrEqual(4.5);
    },
  );

  test.each(marks.flatMap(([mark, grounds]) => grounds.map((ground) => [mark, ground] as const)))(
    'the mark %s can be told from %s (3:1)',
    (mark, ground) => {
      expect(ratio(mark, ground)).toBeGreaterThanOrEqual(3);
    },
  );
});

const ramps = [
  { token: 'heat', ramp: heatRamp },
  { token: 'heat-safe', ramp: safeHeatRamp },
] as const;

describe.each(
  ramps.flatMap((one) => [
    { ...one, theme: 'light' as const },
    { ...one, theme: 'dark' as const },
  ]),
)('the ramp $token in the $theme theme', ({ token, ramp, theme }) => {
  test('is the same for canvas as for CSS', () => {
    const inCss = [1, 2, 3, 4, 5, 6].map((step) => themes[theme].get(`${token}-${step}`));
    expect(ramp[theme]).toEqual(inCss);
  });

  test('moves one way in lightness, in even steps', () => {
    const lightness = ramp[theme].map((colour) => lab(colour)[0]);
    const steps = lightness.slice(1).map((value, index) => value - (lightness[index] ?? 0));
    const towards = theme === 'light' ? -1 : 1;
    for (const step of steps) {
      expect(step * towards).toBeGreaterThanOrEqual(9);
      expect(step * towards).toBeLessThanOrEqual(19);
    }
  });

  test.each(['protanopia', 'deuteranopia', 'tritanopia'] as const)(
    'has neighbours that can be told apart with %s',
    (deficiency) => {
      const seen = ramp[theme].map((colour) => lab(colour, deficiencies[deficiency]));
      seen.slice(1).forEach((colour, index) => {
        expect(distance(colour, seen[index] ?? [0, 0, 0])).toBeGreaterThanOrEqual(10);
      });
    },
  );
});

test('the dark theme is the same whether the system or the page asks for it', () => {
  expect(tokensOf(":root:not([data-theme='light'])")).toEqual(themes.dark);
});

test('the contrast of black on white is 21 and of #777777 on white 4.48, as WCAG tools state', () => {
  expect(contrastRatio('#000000', '#ffffff')).toBe(21);
  expect(contrastRatio('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

type Triple = readonly [number, number, number];

/** Machado, Oliveira & Fernandes 2009, severity 1.0, on linear RGB (doi:10.1109/TVCG.2009.113). */
const deficiencies = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Record<string, readonly Triple[]>;

/** CIE L*a*b* (D65) of `#rrggbb`, seen with a colour vision deficiency when one is given. */
function lab(hex: string, deficiency?: readonly Triple[]): Triple {
  const rgb = (parseColour(hex) ?? [0, 0, 0]).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  const times = (rows: readonly Triple[], column: readonly number[]) =>
    rows.map((row) => row.reduce((sum, factor, index) => sum + factor * (column[index] ?? 0), 0));
  const seen =
    deficiency === undefined
      ? rgb
      : times(deficiency, rgb).map((value) => Math.min(1, Math.max(0, value)));
  const toXyz: readonly Triple[] = [
    [0.4124564, 0.3575761, 0.1804375],
    [0.2126729, 0.7151522, 0.072175],
    [0.0193339, 0.119192, 0.9503041],
  ];
  const white = [0.95047, 1, 1.08883];
  const [x = 0, y = 0, z = 0] = times(toXyz, seen).map((value, index) => {
    const share = value / (white[index] ?? 1);
    return share > 0.008856 ? Math.cbrt(share) : 7.787 * share + 16 / 116;
  });
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function distance(one: Triple, other: Triple): number {
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}
