/** A choice from a known list: the platform's own select, so that typing the first letters works. */
import MuiTextField from '@mui/material/TextField';
import { baseFieldProps, type FieldProps, hiddenLabel } from './field-props.ts';

export type SelectOption<Value extends string> = {
  readonly value: Value;
  readonly label: string;
  readonly disabled?: boolean | undefined;
};

export type SelectFieldProps<Value extends string> = FieldProps & {
  readonly options: readonly SelectOption<Value>[];
  /** Undefined shows the placeholder. */
  readonly value: Value | undefined;
  readonly onChange: (value: Value) => void;
  readonly placeholder?: string | undefined;
};

export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { options, value, onChange, placeholder = 'Choose ...' } = props;
  const choose = (text: string) => {
    const chosen = options.find((option) => option.value === text);
    if (chosen !== undefined) onChange(chosen.value);
  };
  return (
    <MuiTextField
      {...baseFieldProps(props)}
      select
      value={value ?? ''}
      onChange={(event) => choose(event.target.value)}
      slotProps={{ select: { native: true }, htmlInput: hiddenLabel(props) }}
    >
      {value === undefined && (
        <option value="" disabled>
          {placeholder}
        </option>
      )}
      {options.map((option) => (
        <option key={option.value} value={option.value} disabled={option.disabled ?? false}>
          {option.label}
        </option>
      ))}
    </MuiTextField>
  );
}
