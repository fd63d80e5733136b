/** The passphrase. Says in words why it did not open, and counts down to the next try. */
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { ActionButton } from '../../components/ActionButton.tsx';
import { ErrorBanner } from '../../components/ErrorBanner.tsx';
import { PassphraseField } from '../settings/fields/PassphraseField.tsx';
import { DoorForm } from './DoorPage.tsx';
import { useUnlock } from './unlock.mutations.ts';
import { retryAtOf, useRetryWait, waitText } from './use-retry-wait.ts';

export function UnlockForm({ retryAt }: { readonly retryAt: string | undefined }) {
  const unlock = useUnlock();
  const field = useRef<HTMLInputElement>(null);
  const [passphrase, setPassphrase] = useState('');
  const wait = useRetryWait(retryAtOf(unlock.error) ?? retryAt);
  const isRefused = unlock.error?.code === 'denied';

  useEffect(() => {
    if (isRefused) field.current?.select();
  }, [isRefused]);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!unlock.isBusy && wait === 0 && passphrase !== '') unlock.run({ passphrase });
  };

  return (
    <DoorForm onSubmit={submit} noValidate>
      {unlock.error && !isRefused && <ErrorBanner error={unlock.error} />}
      <PassphraseField
        label="Passphrase"
        autoFocus
        inputRef={field}
        value={passphrase}
        onChange={(text) => {
          setPassphrase(text);
          if (unlock.error && wait === 0) unlock.clear();
        }}
        error={isRefused ? unlock.error?.message : undefined}
      />
      <div className="buttons">
        <ActionButton
          type="submit"
          kind="primary"
          fullWidth
          size="large"
          busy={unlock.isBusy}
          disabled={wait > 0}
        >
          {wait > 0 ? `Try again in ${waitText(wait)}` : 'Unlock'}
        </ActionButton>
      </div>
    </DoorForm>
  );
}
