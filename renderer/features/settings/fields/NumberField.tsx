/** A whole number, typed as digits; what is no number is undefined. */
import { useState } from 'react';
import { TextField } from '../../../components/TextField.tsx';

export type NumberFieldProps = {
  readonly label: string;
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
  /** Digits at most. */
  readonly digits: number;
  readonly helperText?: string | undefined;
  readonly error?: string | undefined;
  readonly required?: boolean | undefined;
};

export function NumberField(props: NumberFieldProps) {
  const { value, onChange, digits, ...field } = props;
  const [text, setText] = useState(value === undefined ? '' : String(value));
  const shown = value !== undefined && Number(text) !== value ? String(value) : text;
  return (
    <TextField
      {...field}
      value={shown}
      maxLength={digits}
      onChange={(typed) => {
        const kept = typed.replace(/\D/g, '');
        setText(kept);
        onChange(kept === '' ? undefined : Number(kept));
      }}
    />
  );
}
