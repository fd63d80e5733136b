/** Sets the supervisor's passphrase, or changes it with the present one. */
import { useState } from 'react';
import { FormDialog } from '../../../components/FormDialog.tsx';
import { useChange } from '../../account/dialogs/use-change.ts';
import {
  emptyPassphrase,
  hasProblems,
  type NewPassphraseErrors,
  NewPassphraseFields,
  passphraseProblems,
} from '../fields/NewPassphraseFields.tsx';
import { SupervisorField } from './SupervisorField.tsx';

type DialogProps = { readonly isSet: boolean; readonly onClose: () => void };

export function SupervisorPassphraseDialog({ isSet, onClose }: DialogProps) {
  const done = 'The supervisor’s passphrase is kept.';
  const change = useChange('supervisor.setPassphrase', done, onClose);
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState(emptyPassphrase);
  const [problems, setProblems] = useState<NewPassphraseErrors>({});
  const isRefused = change.error?.code === 'denied';
  const submit = () => {
    const found = passphraseProblems(next);
    setProblems(found);
    if (hasProblems(found) || (isSet && current === '')) return;
    change.run({ ...(isSet && { current }), next: next.text });
  };
  return (
    <FormDialog
      open
      title={isSet ? 'Change the supervisor’s passphrase' : 'Set the supervisor’s passphrase'}
      description="Only the supervisor knows it. It makes and withdraws codes and opens nothing else."
      submitLabel={isSet ? 'Change the passphrase' : 'Set the passphrase'}
      dirty={current !== '' || next.text !== ''}
      busy={change.isBusy}
      error={isRefused ? undefined : change.error}
      onSubmit={submit}
      onClose={onClose}
    >
      {isSet && (
        <SupervisorField value={current} onChange={setCurrent} error={change.error} autoFocus />
      )}
      <NewPassphraseFields value={next} onChange={setNext} errors={problems} autoFocus={!isSet} />
    </FormDialog>
  );
}
