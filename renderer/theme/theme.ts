/**
 * Turns the tokens into a MUI theme: palette, type scale and the look of every stock component.
 * Components read colors as `theme.tokens.color`, never as hex values.
 */
import { createTheme, type Theme } from '@mui/material/styles';
import { baseOverrides } from './overrides/base.ts';
import { buttonOverrides } from './overrides/buttons.ts';
import { feedbackOverrides } from './overrides/feedback.ts';
import { inputOverrides } from './overrides/inputs.ts';
import { navigationOverrides } from './overrides/navigation.ts';
import { surfaceOverrides } from './overrides/surfaces.ts';
import { type Mode, type Tokens, tokensFor } from './tokens.ts';
import { typography } from './typography.ts';

declare module '@mui/material/styles' {
  interface Theme {
    tokens: Tokens;
  }
  interface ThemeOptions {
    tokens?: Tokens;
  }
}

/** The theme of one mode; build it once per mode and keep it. */
export function createAmicableTheme(mode: Mode): Theme {
  const tokens = tokensFor(mode);
  const { color, measure } = tokens;
  return createTheme({
    tokens,
    spacing: measure.grid,
    shape: { borderRadius: measure.radius },
    breakpoints: { values: { xs: 0, sm: 640, md: 900, lg: measure.collapse, xl: 1600 } },
    palette: {
      mode,
      primary: { main: color.accent, dark: color.accentHover, contrastText: color.onAccent },
      secondary: { main: color.muted, contrastText: color.surface },
      error: { main: color.danger, dark: color.dangerHover, contrastText: color.onDanger },
      warning: { main: color.tone.attention.solid },
      success: { main: color.tone.done.solid },
      info: { main: color.tone.next.solid },
      background: { default: color.canvas, paper: color.surface },
      text: { primary: color.text, secondary: color.muted, disabled: color.faint },
      divider: color.hairline,
      action: { hover: color.hover, selected: color.selected },
    },
    typography: typography(tokens),
    transitions: {
      duration: {
        shortest: 80,
        shorter: 100,
        short: 120,
        standard: 140,
        complex: 180,
        enteringScreen: 140,
        leavingScreen: 100,
      },
    },
    components: {
      ...baseOverrides(tokens),
      ...buttonOverrides(tokens),
      ...inputOverrides(tokens),
      ...surfaceOverrides(tokens),
      ...navigationOverrides(tokens),
      ...feedbackOverrides(tokens),
    },
  });
}
