/** The recovery code and a new passphrase: for when the old one is forgotten. */
import { type FormEvent, useState } from 'react';
import { ActionButton } from '../../components/ActionButton.tsx';
import { ErrorBanner } from '../../components/ErrorBanner.tsx';
import {
  emptyPassphrase,
  hasProblems,
  type NewPassphraseErrors,
  NewPassphraseFields,
  passphraseProblems,
} from '../settings/fields/NewPassphraseFields.tsx';
import { DoorForm } from './DoorPage.tsx';
import { RecoveryCodeField } from './RecoveryCodeField.tsx';
import { useRecover } from './unlock.mutations.ts';
import { retryAtOf, useRetryWait, waitText } from './use-retry-wait.ts';

export function RecoverForm(props: {
  readonly retryAt: string | undefined;
  readonly onBack: () => void;
}) {
  const recover = useRecover();
  const [code, setCode] = useState('');
  const [passphrase, setPassphrase] = useState(emptyPassphrase);
  const [problems, setProblems] = useState<NewPassphraseErrors>({});
  const wait = useRetryWait(retryAtOf(recover.error) ?? props.retryAt);
  const isRefused = recover.error?.code === 'denied';

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const found = passphraseProblems(passphrase);
    setProblems(found);
    if (hasProblems(found) || recover.isBusy || wait > 0 || code.trim() === '') return;
    recover.run({ recoveryCode: code, newPassphrase: passphrase.text });
  };

  return (
    <DoorForm onSubmit={submit} noValidate>
      {recover.error && !isRefused && <ErrorBanner error={recover.error} />}
      <RecoveryCodeField
        autoFocus
        value={code}
        onChange={(text) => {
          setCode(text);
          if (recover.error && wait === 0) recover.clear();
        }}
        error={isRefused ? recover.error?.message : undefined}
      />
      <NewPassphraseFields value={passphrase} onChange={setPassphrase} errors={problems} />
      <div className="buttons">
        <ActionButton onClick={props.onBack}>Back</ActionButton>
        <span className="end">
          <ActionButton
            type="submit"
            kind="primary"
            busy={recover.isBusy}
            disabled={wait > 0 || code.trim() === ''}
          >
            {wait > 0 ? `Try again in ${waitText(wait)}` : 'Set the passphrase and unlock'}
          </ActionButton>
        </span>
      </div>
    </DoorForm>
  );
}
