/** Buttons: flat, 32 px, one filled button per decision; no ripple, no capitals, no lift. */
import type { Components, Theme } from '@mui/material/styles';
import { focusRing, labelText } from '../mixins.ts';
import type { Tokens } from '../tokens.ts';

export function buttonOverrides(tokens: Tokens): Components<Theme> {
  const { color, measure } = tokens;
  const press = { transition: 'background-color 80ms, border-color 80ms, color 80ms' };
  return {
    MuiButtonBase: {
      defaultProps: { disableRipple: true },
      styleOverrides: { root: { '&:focus-visible': focusRing(tokens) } },
    },
    MuiButton: {
      defaultProps: { variant: 'outlined', disableElevation: true },
      styleOverrides: {
        root: {
          minWidth: 0,
          height: measure.control,
          padding: '0 12px',
          borderRadius: measure.radius,
          whiteSpace: 'nowrap',
          flexShrink: 0,
          ...press,
        },
        contained: {
          '&.Mui-disabled': { backgroundColor: color.hairline, color: color.faint },
        },
        outlined: {
          '&.MuiButton-colorPrimary': {
            backgroundColor: color.surface,
            borderColor: color.rule,
            color: color.text,
            '&:hover': { backgroundColor: color.hover, borderColor: color.control },
          },
          '&.MuiButton-colorError': {
            borderColor: color.tone.attention.edge,
            color: color.tone.attention.text,
            '&:hover': {
              backgroundColor: color.tone.attention.tint,
              borderColor: color.tone.attention.solid,
            },
          },
          '&.MuiButton-colorPrimary.Mui-disabled': {
            backgroundColor: 'transparent',
            borderColor: color.hairline,
            color: color.faint,
          },
        },
        text: {
          padding: '0 8px',
          '&.MuiButton-colorPrimary': { color: color.accent },
          '&.MuiButton-colorPrimary.Mui-disabled': { color: color.faint },
          '&:hover': { backgroundColor: color.hover },
        },
        sizeSmall: { height: measure.controlSmall, padding: '0 8px', fontSize: '0.8125rem' },
        sizeLarge: { height: 40, padding: '0 18px', fontSize: '0.875rem' },
        startIcon: { marginLeft: -2, marginRight: 6 },
        endIcon: { marginRight: -2, marginLeft: 8 },
      },
    },
    MuiIconButton: {
      styleOverrides: {
        root: {
          width: measure.control,
          height: measure.control,
          padding: 0,
          borderRadius: measure.radius,
          color: color.muted,
          ...press,
          '&:hover': { backgroundColor: color.hover, color: color.text },
        },
        sizeSmall: { width: measure.controlSmall, height: measure.controlSmall },
      },
    },
    MuiToggleButtonGroup: {
      styleOverrides: {
        root: {
          padding: 2,
          gap: 2,
          borderRadius: measure.radius,
          backgroundColor: color.sunken,
          boxShadow: `inset 0 0 0 1px ${color.hairline}`,
        },
      },
    },
    MuiToggleButton: {
      styleOverrides: {
        root: {
          ...labelText(tokens),
          ...press,
          height: 28,
          padding: '0 10px',
          border: '1px solid transparent',
          borderRadius: `${measure.radiusSmall}px !important`,
          marginLeft: '0 !important',
          textTransform: 'none',
          '&.Mui-selected, &.Mui-selected:hover': {
            backgroundColor: color.surface,
            borderColor: color.control,
            color: color.text,
          },
        },
      },
    },
  };
}
