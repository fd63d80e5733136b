/** License and permit lines by state: printed on letters and receipts that go to that state. */
import IconButton from '@mui/material/IconButton';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import type { Agency } from '../../../../shared/domain/desk-settings.ts';
import { ActionButton } from '../../../components/ActionButton.tsx';
import { CloseIcon, PlusIcon } from '../../../components/icons/icons.ts';
import { SelectField } from '../../../components/SelectField.tsx';
import { TextField } from '../../../components/TextField.tsx';
import { states } from './AgencyFields.tsx';
import type { FieldErrors } from './field-errors.ts';

type License = Agency['licenses'][number];

export type LicenseFieldsProps = {
  readonly licenses: readonly License[];
  readonly onChange: (licenses: License[]) => void;
  readonly errors: FieldErrors;
};

const Lines = styled('div')(({ theme }) => ({
  display: 'grid',
  gap: 8,
  justifyItems: 'start',
  '& .line': {
    display: 'grid',
    gridTemplateColumns: '168px minmax(0, 1fr) 32px',
    gap: 8,
    alignItems: 'start',
    width: '100%',
    margin: 0,
    padding: 0,
    border: 0,
  },
  '& .none': { color: theme.tokens.color.muted, fontSize: '0.8125rem' },
}));

const mostLines = 60;

export function LicenseFields({ licenses, onChange, errors }: LicenseFieldsProps) {
  const [added, setAdded] = useState(-1);
  const change = (at: number, patch: Partial<License>): void =>
    onChange(licenses.map((line, index) => (index === at ? { ...line, ...patch } : line)));
  const add = (): void => {
    setAdded(licenses.length);
    onChange([...licenses, { state: '', text: '' }]);
  };
  return (
    <Lines>
      {licenses.length === 0 && <p className="none">No license lines yet.</p>}
      {licenses.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no id and are never reordered
        <fieldset className="line" aria-label={`License line ${index + 1}`} key={index}>
          <SelectField
            label="State"
            labelHidden
            placeholder="State"
            autoFocus={index === added}
            options={states}
            value={line.state === '' ? undefined : line.state}
            onChange={(state) => change(index, { state })}
            error={errors[`agency.licenses.${index}.state`] && 'Choose the state.'}
          />
          <TextField
            label="Text as it is printed"
            labelHidden
            placeholder="Collection agency license 1234567"
            maxLength={120}
            value={line.text}
            onChange={(text) => change(index, { text })}
            error={errors[`agency.licenses.${index}.text`]}
          />
          <IconButton
            aria-label={`Remove license line ${index + 1}`}
            onClick={() => onChange(licenses.filter((_, other) => other !== index))}
          >
            <CloseIcon size={16} />
          </IconButton>
        </fieldset>
      ))}
      {licenses.length < mostLines && (
        <ActionButton size="small" icon={PlusIcon} onClick={add}>
          Add a license line
        </ActionButton>
      )}
    </Lines>
  );
}
