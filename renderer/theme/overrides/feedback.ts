/** What appears by itself: tooltips, toasts, progress, skeletons, chips, alerts. */
import type { Components, Theme } from '@mui/material/styles';
import { popoverShadow } from '../mixins.ts';
import type { Tokens } from '../tokens.ts';

export function feedbackOverrides(tokens: Tokens): Components<Theme> {
  const { color, measure } = tokens;
  return {
    MuiTooltip: {
      defaultProps: { enterDelay: 350, placement: 'top' },
      styleOverrides: {
        tooltip: {
          maxWidth: 320,
          padding: '6px 10px',
          borderRadius: measure.radius,
          backgroundColor: color.inverse,
          color: color.onInverse,
          fontSize: '0.75rem',
          lineHeight: '1rem',
          fontWeight: 450,
        },
        arrow: { color: color.inverse },
      },
    },
    MuiSnackbar: {
      defaultProps: { anchorOrigin: { vertical: 'bottom', horizontal: 'center' } },
      styleOverrides: { root: { '&&': { bottom: 48 } } },
    },
    MuiSnackbarContent: {
      styleOverrides: {
        root: {
          minWidth: 320,
          padding: '4px 8px 4px 16px',
          borderRadius: measure.radius + 2,
          backgroundColor: color.inverse,
          color: color.onInverse,
          boxShadow: popoverShadow(tokens),
        },
        message: { fontSize: '0.8125rem' },
      },
    },
    MuiLinearProgress: {
      styleOverrides: {
        root: { height: 6, borderRadius: 3, backgroundColor: color.hairline },
        bar: { borderRadius: 3, backgroundColor: color.tone.next.solid, transition: 'none' },
      },
    },
    MuiSkeleton: {
      defaultProps: { animation: false },
      styleOverrides: { root: { backgroundColor: color.hairline, borderRadius: 3 } },
    },
    MuiChip: {
      defaultProps: { size: 'small' },
      styleOverrides: {
        root: {
          height: 22,
          borderRadius: measure.radiusSmall,
          backgroundColor: color.tone.neutral.tint,
          color: color.tone.neutral.text,
          border: `1px solid ${color.tone.neutral.edge}`,
          fontSize: '0.75rem',
          fontWeight: 550,
        },
        label: { padding: '0 7px' },
      },
    },
    MuiAlert: {
      styleOverrides: {
        root: { padding: '6px 12px', borderRadius: measure.radius, fontSize: '0.8125rem' },
      },
    },
  };
}
