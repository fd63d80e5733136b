/** Tabs and menus: an underline marks where one is; rows are 32 px with their key at the right. */
import type { Components, Theme } from '@mui/material/styles';
import { focusRing } from '../mixins.ts';
import type { Tokens } from '../tokens.ts';

export function navigationOverrides(tokens: Tokens): Components<Theme> {
  const { color, measure } = tokens;
  return {
    MuiTabs: {
      styleOverrides: {
        root: { minHeight: 36, boxShadow: `inset 0 -1px 0 ${color.hairline}` },
        indicator: { height: 2, backgroundColor: color.accent, transition: 'none' },
      },
    },
    MuiTab: {
      styleOverrides: {
        root: {
          minHeight: 36,
          minWidth: 0,
          padding: '0 12px',
          color: color.muted,
          fontWeight: 600,
          '&:hover': { color: color.text },
          '&.Mui-selected': { color: color.text },
          '&:focus-visible': focusRing(tokens, -2),
        },
      },
    },
    MuiMenu: { styleOverrides: { list: { padding: '4px 0' } } },
    MuiMenuItem: {
      styleOverrides: {
        root: {
          minHeight: measure.row,
          padding: '4px 12px',
          fontSize: '0.8125rem',
          '&:hover': { backgroundColor: color.hover },
          '&.Mui-focusVisible': { backgroundColor: color.selected, ...focusRing(tokens, -2) },
          '&.Mui-selected, &.Mui-selected:hover': { backgroundColor: color.selected },
        },
      },
    },
    MuiListItemButton: {
      styleOverrides: {
        root: {
          minHeight: measure.row,
          padding: '4px 12px',
          borderRadius: measure.radius,
          '&:hover': { backgroundColor: color.hover },
          '&.Mui-selected, &.Mui-selected:hover': { backgroundColor: color.selected },
        },
      },
    },
  };
}
