/** What every field takes, and how it becomes MUI's: an error replaces the help below. */
import type { TextFieldProps as MuiTextFieldProps } from '@mui/material/TextField';
import type { ReactNode, Ref } from 'react';

export type FieldProps = {
  readonly label: string;
  /** Keeps the label for screen readers only, where a strip of filters explains itself. */
  readonly labelHidden?: boolean | undefined;
  readonly required?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly autoFocus?: boolean | undefined;
  readonly name?: string | undefined;
  readonly helperText?: ReactNode | undefined;
  /** A sentence; shown instead of the help. */
  readonly error?: string | undefined;
  readonly inputRef?: Ref<HTMLInputElement & HTMLTextAreaElement> | undefined;
};

/** The shared part of a field's MUI props. */
export function baseFieldProps(field: FieldProps) {
  return {
    label: field.labelHidden ? undefined : field.label,
    required: field.required ?? false,
    disabled: field.disabled ?? false,
    autoFocus: field.autoFocus ?? false,
    name: field.name,
    error: field.error !== undefined,
    helperText: field.error ?? field.helperText,
    inputRef: field.inputRef,
    autoComplete: 'off',
  } satisfies MuiTextFieldProps;
}

/** The name of a field whose label is not drawn. */
export function hiddenLabel(field: FieldProps) {
  return field.labelHidden ? { 'aria-label': field.label } : {};
}
