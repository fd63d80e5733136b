/** The MUI theme is made of the tokens and nothing else. */
import { describe, expect, it } from 'vitest';
import { createAmicableTheme } from '../../../renderer/theme/theme.ts';
import { colorsOf, type Mode } from '../../../renderer/theme/tokens.ts';

describe.each<Mode>(['light', 'dark'])('the %s MUI theme', (mode) => {
  const theme = createAmicableTheme(mode);

  it('carries its tokens for components to read', () => {
    expect(theme.tokens.mode).toBe(mode);
    expect(theme.tokens.color).toEqual(colorsOf[mode]);
  });

  it('takes its palette from the tokens', () => {
    expect(theme.palette.primary.main).toBe(colorsOf[mode].accent);
    expect(theme.palette.background.default).toBe(colorsOf[mode].canvas);
    expect(theme.palette.text.primary).toBe(colorsOf[mode].text);
  });

  it('sets body text at 13 to 14 px on an 8 px grid', () => {
    expect(theme.typography.body1.fontSize).toBe('0.875rem');
    expect(theme.typography.body2.fontSize).toBe('0.8125rem');
    expect(theme.spacing(1)).toBe('8px');
  });

  it('stills every animation for people who ask for less motion', () => {
    const rules = theme.components?.MuiCssBaseline?.styleOverrides;
    expect(rules).toHaveProperty(
      ['@media (prefers-reduced-motion: reduce)', '*, *::before, *::after', 'animationDuration'],
      '0.01ms !important',
    );
  });
});
