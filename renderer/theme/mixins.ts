/** Small style objects shared by overrides and components: focus ring, figures, label text. */
import type { Tokens } from './tokens.ts';

/** The visible focus ring: 2 px, outside the thing, surviving forced colors. */
export const focusRing = ({ color, measure }: Tokens, offset = 2) => ({
  outline: `${measure.focusWidth}px solid ${color.focus}`,
  outlineOffset: offset,
});

/** Figures of one width, so that columns of amounts align on the point. */
export const figures = { fontVariantNumeric: 'tabular-nums', fontFeatureSettings: "'tnum'" };

/** The narrow, quiet type of field labels and column heads. */
export const labelText = ({ color, stretch }: Tokens) => ({
  fontSize: '0.75rem',
  lineHeight: '1rem',
  fontStretch: stretch.label,
  fontWeight: 600,
  letterSpacing: '0.01em',
  color: color.muted,
});

/** A thin scroll bar in the theme's colors. */
export const scrollbar = ({ color }: Tokens) => ({
  scrollbarWidth: 'thin' as const,
  scrollbarColor: `${color.control} transparent`,
});

export const popoverShadow = ({ color }: Tokens) =>
  `0 1px 2px rgb(${color.shadow} / 0.10), 0 12px 32px -8px rgb(${color.shadow} / 0.28)`;
