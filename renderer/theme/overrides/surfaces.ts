/** Sheets and dialogs: hairlines, small radii, one soft shadow for what floats. */
import type { Components, Theme } from '@mui/material/styles';
import { popoverShadow } from '../mixins.ts';
import type { Tokens } from '../tokens.ts';

export function surfaceOverrides(tokens: Tokens): Components<Theme> {
  const { color, measure } = tokens;
  return {
    MuiPaper: {
      defaultProps: { elevation: 0 },
      styleOverrides: { root: { backgroundImage: 'none' } },
    },
    MuiBackdrop: {
      styleOverrides: {
        root: { '&:not(.MuiBackdrop-invisible)': { backgroundColor: color.scrim } },
      },
    },
    MuiDialog: {
      defaultProps: { fullWidth: true, maxWidth: 'sm' },
      styleOverrides: {
        paper: {
          backgroundColor: color.raised,
          border: `1px solid ${color.rule}`,
          borderRadius: measure.radiusLarge,
          boxShadow: popoverShadow(tokens),
        },
      },
    },
    MuiDialogTitle: {
      styleOverrides: {
        root: { padding: '18px 24px 4px', fontSize: '1.0625rem', lineHeight: '1.5rem' },
      },
    },
    MuiDialogContent: { styleOverrides: { root: { padding: '8px 24px 20px' } } },
    MuiDialogActions: {
      styleOverrides: {
        root: {
          padding: '12px 24px',
          gap: 8,
          borderTop: `1px solid ${color.hairline}`,
        },
        spacing: { '& > :not(style) ~ :not(style)': { marginLeft: 0 } },
      },
    },
    MuiDivider: { styleOverrides: { root: { borderColor: color.hairline } } },
    MuiPopover: {
      styleOverrides: {
        paper: {
          backgroundColor: color.raised,
          border: `1px solid ${color.rule}`,
          borderRadius: measure.radius + 2,
          boxShadow: popoverShadow(tokens),
        },
      },
    },
  };
}
