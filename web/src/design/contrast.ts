/** Red, green, blue 0–255 of `#rrggbb`; undefined for anything else. */
export function parseColour(hex: string): [number, number, number] | undefined {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex);
  if (match === null) {
    return undefined;
  }
  const [, red = '', green = '', blue = ''] = match;
  return [Number.parseInt(red, 16), Number.parseInt(green, 16), Number.parseInt(blue, 16)];
}

/** Relative luminance, WCAG 2.2. */
function luminance([red, green, blue]: readonly [number, number, number]): number {
  const linear = (value: number): number => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** Contrast ratio 1–21 of two `#rrggbb` colours, WCAG 2.2; 1 when one cannot be read. */
export function contrastRatio(one: string, other: string): number {
  const first = parseColour(one);
  const second = parseColour(other);
  if (first === undefined || second === undefined) {
    return 1;
  }
  const brightness = [luminance(first), luminance(second)];
  return (Math.max(...brightness) + 0.05) / (Math.min(...brightness) + 0.05);
}
