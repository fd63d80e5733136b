/** A share typed as percent; basis points out. */
import InputAdornment from '@mui/material/InputAdornment';
import MuiTextField from '@mui/material/TextField';
import { baseFieldProps, type FieldProps, hiddenLabel } from '../../components/field-props.ts';
import { useFieldText } from '../../components/useFieldText.ts';
import { percentText, readPercentText } from './percent-text.ts';

export type PercentFieldProps = FieldProps & {
  /** Basis points. */
  readonly value: number | undefined;
  readonly onChange: (basisPoints: number | undefined) => void;
};

const read = (text: string) => readPercentText(text).basisPoints;

export function PercentField(props: PercentFieldProps) {
  const { value, onChange, error } = props;
  const field = useFieldText<number>({ value, read, write: percentText });
  const { problem } = readPercentText(field.text);
  return (
    <MuiTextField
      {...baseFieldProps({ ...props, error: error ?? (field.touched ? problem : undefined) })}
      value={field.text}
      onChange={(event) => {
        field.setText(event.target.value);
        onChange(read(event.target.value));
      }}
      onFocus={(event) => {
        field.enter();
        event.target.select();
      }}
      onBlur={field.leave}
      slotProps={{
        input: { endAdornment: <InputAdornment position="end">%</InputAdornment> },
        htmlInput: {
          ...hiddenLabel(props),
          inputMode: 'decimal',
          maxLength: 8,
          sx: { textAlign: 'right' },
        },
      }}
    />
  );
}
