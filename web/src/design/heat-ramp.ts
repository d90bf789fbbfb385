/**
 * The six colours of heat, least to most: on light from pale yellow to deep plum, on dark the
 * reverse in luminance, so that more heat always stands out more from the ground. The same values
 * as --heat-1 … --heat-6; for canvas, which cannot read CSS variables cheaply.
 */
export const heatRamp = {
  light: ['#fbeebb', '#fbcd72', '#f1a04b', '#d66e43', '#a33a56', '#5b1a52'],
  dark: ['#542253', '#8b2f5b', '#c04f4a', '#e3813f', '#f5b95c', '#fdf0b4'],
} as const satisfies Record<'light' | 'dark', readonly string[]>;

/** The same for where it feels safe, from mint to deep teal: --heat-safe-1 … --heat-safe-6. */
export const safeHeatRamp = {
  light: ['#e4f6ee', '#a9dccd', '#6cc0b3', '#2f9c98', '#0f6f78', '#08434f'],
  dark: ['#123f4a', '#14636b', '#1f8a88', '#4fb2a4', '#93d6c2', '#dcf7e8'],
} as const satisfies Record<'light' | 'dark', readonly string[]>;
