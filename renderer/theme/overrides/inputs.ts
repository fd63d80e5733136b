/** Fields: the label stands above, the box is 32 px with a border one can see, help stands below. */
import type { Components, Theme } from '@mui/material/styles';
import { focusRing, labelText } from '../mixins.ts';
import type { Tokens } from '../tokens.ts';
import {
  checkedBox,
  emptyRadio,
  filledRadio,
  mixedBox,
  SelectArrow,
  uncheckedBox,
} from './choice-icons.tsx';

function fieldOverrides(tokens: Tokens): Components<Theme> {
  const { color, measure } = tokens;
  const outline = '& .MuiOutlinedInput-notchedOutline';
  return {
    MuiTextField: { defaultProps: { variant: 'outlined', size: 'small', fullWidth: true } },
    MuiFormControl: { defaultProps: { size: 'small' } },
    MuiInputLabel: {
      defaultProps: { shrink: true, disableAnimation: true },
      styleOverrides: {
        root: {
          ...labelText(tokens),
          position: 'static',
          transform: 'none',
          maxWidth: 'none',
          marginBottom: 4,
          pointerEvents: 'auto',
          whiteSpace: 'normal',
          '&.Mui-focused': { color: color.text },
          '&.Mui-error': { color: color.tone.attention.text },
          '&.Mui-disabled': { color: color.faint },
        },
        asterisk: { color: color.muted },
      },
    },
    MuiOutlinedInput: {
      styleOverrides: {
        root: {
          minHeight: measure.control,
          borderRadius: measure.radius,
          backgroundColor: color.surface,
          fontSize: '0.875rem',
          lineHeight: '1.25rem',
          [outline]: { top: 0, borderColor: color.control, '& legend': { display: 'none' } },
          '&:hover:not(.Mui-disabled):not(.Mui-error) .MuiOutlinedInput-notchedOutline': {
            borderColor: color.muted,
          },
          '&.Mui-focused': focusRing(tokens, 1),
          [`&.Mui-focused ${outline.slice(2)}`]: {
            borderWidth: 1,
            borderColor: color.focus,
          },
          [`&.Mui-error ${outline.slice(2)}`]: { borderColor: color.tone.attention.solid },
          '&.Mui-disabled': { backgroundColor: color.sunken },
          [`&.Mui-disabled ${outline.slice(2)}`]: { borderColor: color.hairline },
        },
        input: {
          height: 20,
          padding: '6px 10px',
          '&::placeholder': { color: color.faint, opacity: 1 },
          '&:focus-visible': { outline: 'none' },
        },
        multiline: {
          padding: '6px 10px',
          alignItems: 'flex-start',
          '& .MuiOutlinedInput-input': { height: 'auto', padding: 0 },
        },
        adornedStart: { paddingLeft: 10, '& input': { paddingLeft: 4 } },
        adornedEnd: { paddingRight: 6 },
      },
    },
    MuiInputAdornment: { styleOverrides: { root: { color: color.muted, marginRight: 0 } } },
    MuiFormHelperText: {
      styleOverrides: {
        root: {
          margin: '4px 0 0',
          fontSize: '0.75rem',
          lineHeight: '1rem',
          color: color.muted,
          '&.Mui-error': { color: color.tone.attention.text },
        },
      },
    },
    MuiFormLabel: {
      styleOverrides: {
        root: { ...labelText(tokens), '&.Mui-focused': { color: color.text } },
      },
    },
    MuiNativeSelect: {
      defaultProps: { IconComponent: SelectArrow },
      styleOverrides: {
        icon: { color: color.muted },
        select: { '&:focus': { background: 'none' } },
      },
    },
    MuiSelect: {
      defaultProps: { IconComponent: SelectArrow },
      styleOverrides: { icon: { color: color.muted, right: 8, top: 'calc(50% - 8px)' } },
    },
  };
}

function choiceOverrides(tokens: Tokens): Components<Theme> {
  const { color, measure } = tokens;
  const choice = {
    width: measure.minTarget,
    height: measure.minTarget,
    padding: 0,
    color: color.control,
    borderRadius: measure.radiusSmall,
    '&.Mui-focusVisible': focusRing(tokens, 0),
    '&.Mui-checked': { color: color.accent },
    '&.Mui-disabled': { color: color.rule },
  };
  return {
    MuiCheckbox: {
      defaultProps: {
        disableRipple: true,
        icon: uncheckedBox,
        checkedIcon: checkedBox,
        indeterminateIcon: mixedBox,
      },
      styleOverrides: { root: { ...choice, '& .mark': { stroke: color.onAccent } } },
    },
    MuiRadio: {
      defaultProps: { disableRipple: true, icon: emptyRadio, checkedIcon: filledRadio },
      styleOverrides: { root: { ...choice, borderRadius: '50%' } },
    },
    MuiFormControlLabel: {
      styleOverrides: {
        root: { marginLeft: 0, marginRight: 16, gap: 8, minHeight: measure.minTarget },
        label: { fontSize: '0.875rem', lineHeight: '1.25rem' },
      },
    },
    MuiSwitch: {
      styleOverrides: {
        root: { width: 36, height: 24, padding: '3px 0', overflow: 'visible' },
        switchBase: {
          padding: 5,
          color: color.surface,
          '&.Mui-checked': { transform: 'translateX(14px)', color: color.onAccent },
          '&.Mui-checked + .MuiSwitch-track': { backgroundColor: color.accent, opacity: 1 },
          '&.Mui-focusVisible + .MuiSwitch-track': focusRing(tokens),
        },
        thumb: { width: 14, height: 14, boxShadow: 'none' },
        track: { borderRadius: 9, backgroundColor: color.control, opacity: 1 },
      },
    },
  };
}

export function inputOverrides(tokens: Tokens): Components<Theme> {
  return { ...fieldOverrides(tokens), ...choiceOverrides(tokens) };
}
