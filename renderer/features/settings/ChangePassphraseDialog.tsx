/** The old passphrase once, the new one twice. */
import { useState } from 'react';
import { FormDialog } from '../../components/FormDialog.tsx';
import {
  emptyPassphrase,
  hasProblems,
  type NewPassphraseErrors,
  NewPassphraseFields,
  passphraseProblems,
} from './fields/NewPassphraseFields.tsx';
import { PassphraseField } from './fields/PassphraseField.tsx';
import { useChangePassphrase } from './settings.mutations.ts';

type DialogProps = { readonly open: boolean; readonly onClose: () => void };

/** Mounted anew each time it opens, so that nothing typed stays behind. */
export function ChangePassphraseDialog(props: DialogProps) {
  return props.open ? <Body onClose={props.onClose} /> : null;
}

function Body({ onClose }: { readonly onClose: () => void }) {
  const change = useChangePassphrase(onClose);
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState(emptyPassphrase);
  const [problems, setProblems] = useState<NewPassphraseErrors>({});
  const isRefused = change.error?.code === 'denied';
  const submit = (): void => {
    const found = passphraseProblems(next);
    setProblems(found);
    if (!hasProblems(found) && current !== '') change.run({ current, next: next.text });
  };
  return (
    <FormDialog
      open
      title="Change the passphrase"
      description="Backups made before the change open with either passphrase on this computer, and with the old one elsewhere."
      submitLabel="Change the passphrase"
      dirty={current !== '' || next.text !== ''}
      busy={change.isBusy}
      error={isRefused ? undefined : change.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <PassphraseField
        label="Present passphrase"
        autoFocus
        value={current}
        onChange={setCurrent}
        error={isRefused ? change.error?.message : undefined}
      />
      <NewPassphraseFields value={next} onChange={setNext} errors={problems} />
    </FormDialog>
  );
}
