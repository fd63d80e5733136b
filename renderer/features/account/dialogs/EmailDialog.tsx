/** The email address, or none. */
import { useState } from 'react';
import type { ContactSource } from '../../../../shared/domain/contact-sources.ts';
import type { Workspace } from '../../../../shared/ipc/workspace.ts';
import { FormDialog } from '../../../components/FormDialog.tsx';
import { TextField } from '../../../components/TextField.tsx';
import { SourceField } from './SourceField.tsx';
import { useChange } from './use-change.ts';

type DialogProps = {
  readonly accountId: string;
  readonly consumer: Workspace['consumer'];
  readonly onClose: () => void;
};

export function EmailDialog({ accountId, consumer, onClose }: DialogProps) {
  const [email, setEmail] = useState(consumer.email);
  const [source, setSource] = useState<ContactSource>('consumer');
  const change = useChange('contacts.setEmail', 'Email recorded.', onClose);
  return (
    <FormDialog
      open
      width="xs"
      title="Email"
      description="Leave it empty when they have none or do not want to be written to."
      submitLabel="Record email"
      dirty={email !== consumer.email}
      busy={change.isBusy}
      error={change.error}
      onSubmit={() => change.run({ accountId, email: email.trim(), source })}
      onClose={onClose}
    >
      <TextField
        label="Email address"
        type="email"
        autoFocus
        value={email}
        onChange={setEmail}
        maxLength={254}
      />
      <SourceField value={source} onChange={setSource} />
    </FormDialog>
  );
}
