/** When calls do not suit, or suit best: the hour that it is there now stands ready. */
import { styled } from '@mui/material/styles';
import MuiTextField from '@mui/material/TextField';
import { useState } from 'react';
import type { PhoneType } from '../../../shared/compliance/types.ts';
import type { Wish } from '../../../shared/domain/contact-wishes.ts';
import { SelectField } from '../../components/SelectField.tsx';
import { type Said, SaidDialog } from './SaidDialog.tsx';
import { hourText } from './wish-choices.ts';

const kinds = [
  { value: 'inconvenient_time', label: 'Not at this time' },
  { value: 'preferred_time', label: 'Best at this time' },
] as const;

const dayChoices = [
  { value: '', label: 'Every day' },
  { value: '12345', label: 'Monday to Friday' },
  { value: '67', label: 'Saturday and Sunday' },
  { value: '1', label: 'Mondays' },
  { value: '2', label: 'Tuesdays' },
  { value: '3', label: 'Wednesdays' },
  { value: '4', label: 'Thursdays' },
  { value: '5', label: 'Fridays' },
  { value: '6', label: 'Saturdays' },
  { value: '7', label: 'Sundays' },
] as const;
type Days = (typeof dayChoices)[number]['value'];

const places = [
  { value: 'any', label: 'Any number' },
  { value: 'work', label: 'At work' },
  { value: 'home', label: 'At home' },
  { value: 'mobile', label: 'Mobile' },
] as const;
type Place = Exclude<PhoneType, 'other'> | 'any';

const Clocks = styled('div')({ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 12 });

type DialogProps = {
  readonly said: Said;
  /** Hour of the day at the consumer's, 0 to 23. */
  readonly hour: number;
  readonly onClose: () => void;
};

export function TimeDialog({ said, hour, onClose }: DialogProps) {
  const preset = { from: hourText(hour), to: hourText((hour + 1) % 24) };
  const [kind, setKind] = useState<'inconvenient_time' | 'preferred_time'>('inconvenient_time');
  const [range, setRange] = useState(preset);
  const [days, setDays] = useState<Days>('');
  const [place, setPlace] = useState<Place>('any');
  const [isChecked, setChecked] = useState(false);
  const { from, to } = range;
  const isComplete = from !== '' && to !== '' && from !== to;
  const on = days === '' ? {} : { days: [...days].map(Number) };
  const at = place === 'any' ? {} : { phoneType: place };
  const wish: Wish =
    kind === 'preferred_time' ? { kind, from, to, ...on } : { kind, from, to, ...on, ...at };
  return (
    <SaidDialog
      said={said}
      title="A time they named"
      wish={isComplete ? wish : undefined}
      dirty={from !== preset.from || to !== preset.to}
      onSubmit={() => setChecked(true)}
      onClose={onClose}
    >
      <Clocks>
        <MuiTextField
          label="From, their time"
          type="time"
          value={from}
          onChange={(event) => setRange({ ...range, from: event.target.value })}
        />
        <MuiTextField
          label="To, their time"
          type="time"
          value={to}
          error={isChecked && !isComplete}
          helperText={isChecked && !isComplete ? 'Enter begin and end.' : undefined}
          onChange={(event) => setRange({ ...range, to: event.target.value })}
        />
      </Clocks>
      <SelectField label="What did they say?" options={kinds} value={kind} onChange={setKind} />
      <SelectField label="On which days?" options={dayChoices} value={days} onChange={setDays} />
      {kind === 'inconvenient_time' && (
        <SelectField label="At which numbers?" options={places} value={place} onChange={setPlace} />
      )}
    </SaidDialog>
  );
}
