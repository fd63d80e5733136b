/** An amount of money typed by a person: cents out, a sentence for every mistake, no floats between. */
import InputAdornment from '@mui/material/InputAdornment';
import MuiTextField from '@mui/material/TextField';
import type { Cents } from '../../shared/domain/money.ts';
import { baseFieldProps, type FieldProps, hiddenLabel } from './field-props.ts';
import { editableMoney, type MoneyLimits, readMoneyText } from './money-text.ts';
import { useFieldText } from './useFieldText.ts';

export type MoneyFieldProps = FieldProps &
  Omit<MoneyLimits, 'required'> & {
    readonly value: Cents | undefined;
    /** The amount the text spells (also outside the limits) and what is wrong with it. */
    readonly onChange: (amount: Cents | undefined, problem: string | undefined) => void;
  };

const amountOf = (text: string) => readMoneyText(text).amount;

export function MoneyField(props: MoneyFieldProps) {
  const { value, onChange, error } = props;
  const field = useFieldText<Cents>({ value, read: amountOf, write: editableMoney });
  const { problem } = readMoneyText(field.text, props);
  const type = (text: string) => {
    field.setText(text);
    const reading = readMoneyText(text, props);
    onChange(reading.amount, reading.problem);
  };
  return (
    <MuiTextField
      {...baseFieldProps({ ...props, error: error ?? (field.touched ? problem : undefined) })}
      value={field.text}
      onChange={(event) => type(event.target.value)}
      onFocus={(event) => {
        field.enter();
        event.target.select();
      }}
      onBlur={field.leave}
      slotProps={{
        input: { startAdornment: <InputAdornment position="start">$</InputAdornment> },
        htmlInput: {
          ...hiddenLabel(props),
          inputMode: 'decimal',
          maxLength: 24,
          sx: { textAlign: 'right' },
        },
      }}
    />
  );
}
