/** Restores a backup: which one, and the passphrase or recovery code that opens it. */
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { AppError } from '../../../shared/errors.ts';
import type { PickedFile } from '../../../shared/ipc/bridge.ts';
import { amicable } from '../../client/amicable.ts';
import { unwrap } from '../../client/ask.ts';
import { useAsk } from '../../client/use-ask.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { ErrorBanner } from '../../components/ErrorBanner.tsx';
import { ProgressBar } from '../../components/ProgressBar.tsx';
import { useDelayedFlag } from '../../components/useDelayedFlag.ts';
import { BackupChoice, type ChosenBackup } from './BackupChoice.tsx';
import { DoorForm } from './DoorPage.tsx';
import { LastGivenFields } from './LastGivenFields.tsx';
import {
  emptySecret,
  type SecretDraft,
  SecretFields,
  type SecretProblems,
  secretOf,
  secretProblems,
} from './SecretFields.tsx';
import { useRestore } from './unlock.mutations.ts';
import { useLastGiven } from './use-last-given.ts';
import { retryAtOf, useRetryWait, waitText } from './use-retry-wait.ts';

export function RestoreForm(props: {
  readonly retryAt: string | undefined;
  readonly onBack: () => void;
}) {
  const restore = useRestore();
  const listed = useAsk('backups.list', {});
  const [file, setFile] = useState<PickedFile>();
  const [chosen, setChosen] = useState<ChosenBackup>();
  const [secret, setSecret] = useState<SecretDraft>(emptySecret);
  const [problems, setProblems] = useState<SecretProblems>({});
  const lastGiven = useLastGiven(restore.error);
  const wait = useRetryWait(retryAtOf(restore.error) ?? props.retryAt);
  const isSlow = useDelayedFlag(restore.isBusy);
  const isRefused = restore.error?.code === 'denied';
  const pick = useMutation<PickedFile | undefined, AppError>({
    mutationFn: async () => unwrap(await amicable.pickFile('backup')),
    onSuccess: (picked) => {
      if (!picked) return;
      setFile(picked);
      choose({ uploadId: picked.uploadId });
    },
  });
  // Another backup holds other numbers: they are asked for anew.
  const choose = (next: ChosenBackup): void => {
    setChosen(next);
    lastGiven.forget();
  };
  const firstListed = listed.data?.backups.find((backup) => backup.about)?.name;
  const backup = chosen ?? (firstListed === undefined ? undefined : { name: firstListed });
  const failure = pick.error ?? listed.error;

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const found = secretProblems(secret);
    setProblems(found);
    if (Object.keys(found).length > 0 || !backup || restore.isBusy || wait > 0) return;
    const given = lastGiven.read();
    if (given !== 'wrong') restore.run({ backup, secret: secretOf(secret), ...given });
  };

  return (
    <DoorForm onSubmit={submit} noValidate>
      {restore.error && !isRefused && !lastGiven.isFirstAsked && (
        <ErrorBanner error={restore.error} />
      )}
      {failure && <ErrorBanner error={failure.toValue()} />}
      <BackupChoice
        backups={listed.data?.backups ?? []}
        file={file}
        value={backup}
        onChange={choose}
        onPick={() => pick.mutate()}
        isPicking={pick.isPending}
      />
      {backup && (
        <SecretFields
          value={secret}
          onChange={(next) => {
            setSecret(next);
            if (restore.error && wait === 0) restore.clear();
          }}
          problems={isRefused ? { ...problems, secret: restore.error?.message ?? '' } : problems}
        />
      )}
      {lastGiven.least && (
        <LastGivenFields
          least={lastGiven.least}
          value={lastGiven.draft}
          onChange={lastGiven.setDraft}
          problems={lastGiven.problems}
        />
      )}
      {isSlow && <ProgressBar label="Reading and checking the backup" done={0} />}
      <div className="buttons">
        <ActionButton onClick={props.onBack} disabled={restore.isBusy}>
          Back
        </ActionButton>
        <span className="end">
          <ActionButton
            type="submit"
            kind="primary"
            busy={restore.isBusy}
            disabled={!backup || wait > 0}
          >
            {wait > 0 ? `Try again in ${waitText(wait)}` : 'Restore this backup'}
          </ActionButton>
        </span>
      </div>
    </DoorForm>
  );
}
