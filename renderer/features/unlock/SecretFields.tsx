/** What opens a backup: its passphrase, or the recovery code with a new passphrase. */
import { RadioCards } from '../../components/RadioCards.tsx';
import {
  emptyPassphrase,
  type NewPassphrase,
  NewPassphraseFields,
  passphraseProblems,
} from '../settings/fields/NewPassphraseFields.tsx';
import { PassphraseField } from '../settings/fields/PassphraseField.tsx';
import { RecoveryCodeField } from './RecoveryCodeField.tsx';
import type { RestoreInput } from './unlock.mutations.ts';

export type SecretDraft = {
  readonly kind: 'passphrase' | 'recovery';
  readonly passphrase: string;
  readonly recoveryCode: string;
  readonly next: NewPassphrase;
};

export const emptySecret: SecretDraft = {
  kind: 'passphrase',
  passphrase: '',
  recoveryCode: '',
  next: emptyPassphrase,
};

export type SecretProblems = {
  readonly secret?: string;
  readonly text?: string;
  readonly again?: string;
};

export function secretProblems(draft: SecretDraft): SecretProblems {
  if (draft.kind === 'passphrase') {
    return draft.passphrase === '' ? { secret: 'Type the passphrase.' } : {};
  }
  const code = draft.recoveryCode.trim() === '' ? { secret: 'Type the recovery code.' } : {};
  return { ...code, ...passphraseProblems(draft.next) };
}

export function secretOf(draft: SecretDraft): RestoreInput['secret'] {
  return draft.kind === 'passphrase'
    ? { passphrase: draft.passphrase }
    : { recoveryCode: draft.recoveryCode, newPassphrase: draft.next.text };
}

const kinds = [
  {
    value: 'passphrase',
    title: 'Passphrase',
    description: 'The present one; on another computer that of the backup',
  },
  { value: 'recovery', title: 'Recovery code', description: 'Sets a new passphrase' },
] as const;

export function SecretFields(props: {
  readonly value: SecretDraft;
  readonly onChange: (value: SecretDraft) => void;
  readonly problems: SecretProblems;
}) {
  const { value, onChange, problems } = props;
  return (
    <>
      <RadioCards
        legend="Open it with"
        options={kinds}
        value={value.kind}
        onChange={(kind) => onChange({ ...value, kind })}
      />
      {value.kind === 'passphrase' ? (
        <PassphraseField
          label="Passphrase"
          value={value.passphrase}
          onChange={(passphrase) => onChange({ ...value, passphrase })}
          error={problems.secret}
        />
      ) : (
        <>
          <RecoveryCodeField
            value={value.recoveryCode}
            onChange={(recoveryCode) => onChange({ ...value, recoveryCode })}
            error={problems.secret}
          />
          <NewPassphraseFields
            value={value.next}
            onChange={(next) => onChange({ ...value, next })}
            errors={problems}
          />
        </>
      )}
    </>
  );
}
