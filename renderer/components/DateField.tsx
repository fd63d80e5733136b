/**
 * A calendar date typed as 7/8/2026 or 2026-07-08; the weekday below confirms it.
 * Up and Down step a day, Page Up and Page Down a month.
 */
import MuiTextField from '@mui/material/TextField';
import type { KeyboardEvent } from 'react';
import { type DateLimits, longDate, readDateText, shortDate, steppedDate } from './date-text.ts';
import { baseFieldProps, type FieldProps, hiddenLabel } from './field-props.ts';
import { useFieldText } from './useFieldText.ts';

export type DateFieldProps = FieldProps &
  Omit<DateLimits, 'required'> & {
    /** ISO `YYYY-MM-DD`. */
    readonly value: string | undefined;
    /** The date the text spells (also outside the limits) and what is wrong with it. */
    readonly onChange: (date: string | undefined, problem: string | undefined) => void;
  };

const dateOf = (text: string) => readDateText(text).date;
const textOf = (date: string | undefined) => (date === undefined ? '' : shortDate(date));

export function DateField(props: DateFieldProps) {
  const { value, onChange, error, helperText } = props;
  const field = useFieldText<string>({ value, read: dateOf, write: textOf });
  const { date, problem } = readDateText(field.text, props);
  const type = (text: string) => {
    field.setText(text);
    const reading = readDateText(text, props);
    onChange(reading.date, reading.problem);
  };
  const step = (event: KeyboardEvent) => {
    const next = date === undefined ? undefined : steppedDate(date, event.key);
    if (next === undefined) return;
    event.preventDefault();
    type(shortDate(next));
  };
  return (
    <MuiTextField
      {...baseFieldProps({
        ...props,
        error: error ?? (field.touched ? problem : undefined),
        helperText: date === undefined ? (helperText ?? ' ') : longDate(date),
      })}
      value={field.text}
      placeholder="M/D/YYYY"
      onChange={(event) => type(event.target.value)}
      onKeyDown={step}
      onFocus={(event) => {
        field.enter();
        event.target.select();
      }}
      onBlur={field.leave}
      slotProps={{ htmlInput: { ...hiddenLabel(props), inputMode: 'numeric', maxLength: 10 } }}
    />
  );
}
