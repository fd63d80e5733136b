/** A new address. It replaces the one thought current unless both are lived at. */
import { useState } from 'react';
import type { ContactSource } from '../../../../shared/domain/contact-sources.ts';
import { CheckRow } from '../../../components/CheckRow.tsx';
import { FormDialog } from '../../../components/FormDialog.tsx';
import { TextField } from '../../../components/TextField.tsx';
import { Grid } from './Grid.ts';
import { SourceField } from './SourceField.tsx';
import { useChange } from './use-change.ts';

const empty = { line1: '', line2: '', city: '', state: '', zip: '' };

type DialogProps = { readonly accountId: string; readonly onClose: () => void };

export function AddressDialog({ accountId, onClose }: DialogProps) {
  const [lines, setLines] = useState(empty);
  const [source, setSource] = useState<ContactSource>('consumer');
  const [isAdditional, setAdditional] = useState(false);
  const [isChecked, setChecked] = useState(false);
  const change = useChange('contacts.addAddress', 'Address recorded.', onClose);
  const set = (part: Partial<typeof empty>) => setLines((before) => ({ ...before, ...part }));
  const problems = problemsOf(lines);
  const submit = () => {
    setChecked(true);
    if (Object.keys(problems).length > 0) return;
    change.run({ accountId, ...lines, source, isAdditional });
  };
  const errorOf = (field: keyof typeof empty) => (isChecked ? problems[field] : undefined);
  return (
    <FormDialog
      open
      title="New address"
      description="Its ZIP code decides the hours of calls and which state’s rules apply."
      submitLabel="Record address"
      dirty={JSON.stringify(lines) !== JSON.stringify(empty)}
      busy={change.isBusy}
      error={change.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        label="Street"
        required
        autoFocus
        value={lines.line1}
        onChange={(line1) => set({ line1 })}
        maxLength={80}
        error={errorOf('line1')}
      />
      <TextField
        label="Apartment or unit"
        value={lines.line2}
        onChange={(line2) => set({ line2 })}
        maxLength={80}
      />
      <Grid className="place">
        <TextField
          label="City"
          required
          value={lines.city}
          onChange={(city) => set({ city })}
          maxLength={60}
          error={errorOf('city')}
        />
        <TextField
          label="State"
          required
          value={lines.state}
          onChange={(state) => set({ state: state.toUpperCase() })}
          maxLength={2}
          error={errorOf('state')}
        />
        <TextField
          label="ZIP code"
          required
          value={lines.zip}
          onChange={(zip) => set({ zip })}
          maxLength={10}
          error={errorOf('zip')}
        />
      </Grid>
      <CheckRow
        label="They also live at the address on file"
        checked={isAdditional}
        onChange={setAdditional}
        description="Otherwise the address on file becomes a former one."
      />
      <SourceField value={source} onChange={setSource} />
    </FormDialog>
  );
}

function problemsOf(lines: typeof empty): Partial<Record<keyof typeof empty, string>> {
  return {
    ...(lines.line1.trim() === '' && { line1: 'Enter the street.' }),
    ...(lines.city.trim() === '' && { city: 'Enter the city.' }),
    ...(!/^[A-Z]{2}$/.test(lines.state) && { state: 'Two letters.' }),
    ...(!/^\d{5}(-\d{4})?$/.test(lines.zip) && { zip: 'Such as 46402.' }),
  };
}
