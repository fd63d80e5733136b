/** A text field, one line or several, whose change handler gets the text. */
import MuiTextField from '@mui/material/TextField';
import type { ReactNode } from 'react';
import { baseFieldProps, type FieldProps, hiddenLabel } from './field-props.ts';

export type TextFieldProps = FieldProps & {
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly onBlur?: (() => void) | undefined;
  /** More than one makes a text area of that height that grows to twice it. */
  readonly rows?: number | undefined;
  readonly maxLength?: number | undefined;
  readonly placeholder?: string | undefined;
  readonly type?: 'text' | 'password' | 'search' | 'email' | 'tel' | undefined;
  readonly start?: ReactNode | undefined;
  readonly end?: ReactNode | undefined;
};

export function TextField(props: TextFieldProps) {
  const { value, onChange, onBlur, rows = 1, maxLength, placeholder, type = 'text' } = props;
  return (
    <MuiTextField
      {...baseFieldProps(props)}
      {...(rows > 1 && { multiline: true, minRows: rows, maxRows: rows * 2 })}
      type={type}
      value={value}
      placeholder={placeholder}
      onChange={(event) => onChange(event.target.value)}
      onBlur={onBlur}
      slotProps={{
        input: { startAdornment: props.start, endAdornment: props.end },
        htmlInput: { ...hiddenLabel(props), maxLength, spellCheck: rows > 1 },
      }}
    />
  );
}
