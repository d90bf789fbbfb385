/**
 * The six colours of heat, least to most: on light from pale yellow to deep plum, on dark the
 * reverse in luminance, so that more heat always stands out more from the ground. The same values
 * as --heat-1 … --heat-6; for canvas, which cannot read CSS variables cheaply.
 */
export const heatRamp = {
  light: ['#fbeebb', '#fbcd72', '#f1a04b', '#d66e43', '#a33a56', '#5b1a52'],
  dark: ['#542253', '#8b2f5b', '#c04f4a', '#e3813f', '#f5b95c', '#fdf0b4'],
} as const satisfies Record<'light' | 'dark', readonly string[]>;
