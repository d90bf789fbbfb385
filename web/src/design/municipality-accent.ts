import { contrastRatio } from './contrast.ts';

/** The surface that each theme writes accent-coloured text on: --surface in tokens.css. */
const surfaces = { light: '#ffffff', dark: '#182129' } as const;
const inks = ['#ffffff', '#06222a'] as const;

/**
 * Gives the page the municipality's own accent. A colour that cannot be read on our surfaces
 * (WCAG AA, 4.5:1) is left out rather than shown: the product's own accent stands instead.
 */
export function setMunicipalityAccent(
  root: { style: Pick<CSSStyleDeclaration, 'setProperty' | 'removeProperty'> },
  accent: { light: string; dark: string } | undefined,
): void {
  for (const theme of ['light', 'dark'] as const) {
    const colour = accent?.[theme];
    if (colour === undefined || contrastRatio(colour, surfaces[theme]) < 4.5) {
      root.style.removeProperty(`--municipality-accent-${theme}`);
      root.style.removeProperty(`--municipality-on-accent-${theme}`);
    } else {
      root.style.setProperty(`--municipality-accent-${theme}`, colour);
      root.style.setProperty(`--municipality-on-accent-${theme}`, inkOn(colour));
    }
  }
}

function inkOn(colour: string): string {
  return contrastRatio(colour, inks[0]) >= contrastRatio(colour, inks[1]) ? inks[0] : inks[1];
}
