/** Another person on the account: who they are and in what role. */
import { useState } from 'react';
import type { ContactSource } from '../../../../shared/domain/contact-sources.ts';
import {
  type PartyRole,
  partyRoleLabels,
  partyRoles,
  tellsRoleOfDebt,
} from '../../../../shared/domain/party-roles.ts';
import { normalizePhone } from '../../../../shared/domain/phone.ts';
import { FormDialog } from '../../../components/FormDialog.tsx';
import { SelectField } from '../../../components/SelectField.tsx';
import { TextField } from '../../../components/TextField.tsx';
import { EnterSubmits } from './EnterSubmits.tsx';
import { SourceField } from './SourceField.tsx';
import { useChange } from './use-change.ts';

type DialogProps = {
  readonly accountId: string;
  /** False while somebody on the line is not known to be the right party. */
  readonly isDebtShown: boolean;
  readonly onClose: () => void;
};

export function PartyDialog({ accountId, isDebtShown, onClose }: DialogProps) {
  const roles = partyRoles
    .filter((value) => isDebtShown || !tellsRoleOfDebt(value))
    .map((value) => ({ value, label: partyRoleLabels[value] }));
  const [role, setRole] = useState<PartyRole>('attorney');
  const [name, setName] = useState('');
  const [address, setAddress] = useState('');
  const [phone, setPhone] = useState('');
  const [source, setSource] = useState<ContactSource>('consumer');
  const [isChecked, setChecked] = useState(false);
  const change = useChange('contacts.addParty', 'Person added.', onClose);
  const digits = phone.trim() === '' ? '' : normalizePhone(phone);
  const submit = () => {
    setChecked(true);
    if (name.trim() === '' || digits === undefined) return;
    change.run({ accountId, role, name, address, phone: digits, source });
  };
  return (
    <FormDialog
      open
      title="Another person"
      submitLabel="Add person"
      dirty={name !== '' || address !== '' || phone !== ''}
      busy={change.isBusy}
      error={change.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <EnterSubmits>
        <SelectField label="Role" options={roles} value={role} onChange={setRole} />
      </EnterSubmits>
      <TextField
        label="Name"
        required
        autoFocus
        value={name}
        onChange={setName}
        maxLength={80}
        error={isChecked && name.trim() === '' ? 'Enter the name.' : undefined}
      />
      <TextField label="Address" value={address} onChange={setAddress} maxLength={200} />
      <TextField
        label="Phone"
        type="tel"
        value={phone}
        onChange={setPhone}
        maxLength={24}
        error={
          isChecked && digits === undefined
            ? 'Enter a US number with its area code, or leave it empty.'
            : undefined
        }
      />
      <SourceField value={source} onChange={setSource} />
    </FormDialog>
  );
}
