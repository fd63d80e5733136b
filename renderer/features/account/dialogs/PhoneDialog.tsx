/** A number that was not known. */
import { useState } from 'react';
import { type PhoneType, phoneTypes } from '../../../../shared/compliance/types.ts';
import type { ContactSource } from '../../../../shared/domain/contact-sources.ts';
import { normalizePhone } from '../../../../shared/domain/phone.ts';
import { FormDialog } from '../../../components/FormDialog.tsx';
import { SelectField } from '../../../components/SelectField.tsx';
import { TextField } from '../../../components/TextField.tsx';
import { capitalized } from '../words.ts';
import { EnterSubmits } from './EnterSubmits.tsx';
import { SourceField } from './SourceField.tsx';
import { useChange } from './use-change.ts';

const types = phoneTypes.map((value) => ({ value, label: capitalized(value) }));

type DialogProps = { readonly accountId: string; readonly onClose: () => void };

export function PhoneDialog({ accountId, onClose }: DialogProps) {
  const [text, setText] = useState('');
  const [type, setType] = useState<PhoneType>('mobile');
  const [source, setSource] = useState<ContactSource>('consumer');
  const [isChecked, setChecked] = useState(false);
  const change = useChange('contacts.addPhone', 'Number added.', onClose);
  const digits = normalizePhone(text);
  const submit = () => {
    setChecked(true);
    if (digits !== undefined) change.run({ accountId, digits, type, source });
  };
  return (
    <FormDialog
      open
      width="xs"
      title="Add a number"
      description="Its area code counts as evidence of where the consumer may be."
      submitLabel="Add number"
      dirty={text !== ''}
      busy={change.isBusy}
      error={change.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        label="Number"
        type="tel"
        required
        autoFocus
        value={text}
        onChange={setText}
        maxLength={24}
        error={
          isChecked && digits === undefined
            ? 'Enter a US number with its area code, such as (219) 555-0142.'
            : undefined
        }
      />
      <EnterSubmits>
        <SelectField label="Kind" options={types} value={type} onChange={setType} />
      </EnterSubmits>
      <SourceField value={source} onChange={setSource} />
    </FormDialog>
  );
}
