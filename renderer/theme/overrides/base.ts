/** Page-wide rules: body type, selection, scroll bars, focus, and stillness for those who ask for it. */
import type { Components, Theme } from '@mui/material/styles';
import { figures, focusRing, scrollbar } from '../mixins.ts';
import type { Tokens } from '../tokens.ts';

export function baseOverrides(tokens: Tokens): Components<Theme> {
  const { color, mode, stretch } = tokens;
  return {
    MuiCssBaseline: {
      styleOverrides: {
        html: { colorScheme: mode, ...scrollbar(tokens) },
        body: {
          backgroundColor: color.canvas,
          color: color.text,
          fontSize: '0.875rem',
          lineHeight: '1.25rem',
          fontStretch: stretch.body,
          ...figures,
        },
        'button, input, textarea, select': { ...figures, font: 'inherit' },
        '::selection': { backgroundColor: color.selected, color: color.text },
        ':focus-visible': focusRing(tokens),
        'h1, h2, h3, h4, p, dl, dd, ol, ul, figure': { margin: 0 },
        'ol, ul': { padding: 0, listStyle: 'none' },
        '@media (prefers-reduced-motion: reduce)': {
          '*, *::before, *::after': {
            animationDuration: '0.01ms !important',
            animationIterationCount: '1 !important',
            transitionDuration: '0.01ms !important',
            scrollBehavior: 'auto !important',
          },
        },
      },
    },
    MuiTypography: { defaultProps: { variant: 'body1' } },
    MuiLink: {
      defaultProps: { underline: 'always' },
      styleOverrides: {
        root: { color: color.accent, textUnderlineOffset: 3, textDecorationThickness: 1 },
      },
    },
    MuiSvgIcon: { defaultProps: { fontSize: 'small' } },
  };
}
