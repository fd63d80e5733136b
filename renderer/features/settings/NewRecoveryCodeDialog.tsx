/** Asks for the passphrase, then puts up a new recovery code; the printed one stops working. */
import { useState } from 'react';
import { FormDialog } from '../../components/FormDialog.tsx';
import { PassphraseField } from './fields/PassphraseField.tsx';
import { useReplaceRecoveryCode } from './settings.mutations.ts';

type DialogProps = { readonly open: boolean; readonly onClose: () => void };

export function NewRecoveryCodeDialog(props: DialogProps) {
  return props.open ? <Body onClose={props.onClose} /> : null;
}

function Body({ onClose }: { readonly onClose: () => void }) {
  const replace = useReplaceRecoveryCode();
  const [passphrase, setPassphrase] = useState('');
  const isRefused = replace.error?.code === 'denied';
  return (
    <FormDialog
      open
      title="Make a new recovery code"
      description="For when the printed code is lost or was seen by somebody. The old code stops working at once."
      submitLabel="Make a new code"
      dirty={false}
      busy={replace.isBusy}
      error={isRefused ? undefined : replace.error}
      onSubmit={() => {
        if (passphrase !== '') replace.run({ passphrase });
      }}
      onClose={onClose}
    >
      <PassphraseField
        label="Passphrase"
        autoFocus
        value={passphrase}
        onChange={setPassphrase}
        error={isRefused ? replace.error?.message : undefined}
      />
    </FormDialog>
  );
}
