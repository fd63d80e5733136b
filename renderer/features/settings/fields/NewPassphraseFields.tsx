/** A new passphrase, typed twice, with what makes a good one. */
import { newPassphrase } from '../../../../shared/ipc/desk.contract.ts';
import { FieldGrid } from './FieldGrid.tsx';
import { PassphraseField } from './PassphraseField.tsx';

export type NewPassphrase = { readonly text: string; readonly again: string };

export const emptyPassphrase: NewPassphrase = { text: '', again: '' };

export type NewPassphraseErrors = { readonly text?: string; readonly again?: string };

/** What is wrong with it; empty when it can be used. */
export function passphraseProblems({ text, again }: NewPassphrase): NewPassphraseErrors {
  const parsed = newPassphrase.safeParse(text);
  if (!parsed.success) return { text: parsed.error.issues[0]?.message ?? 'Choose another.' };
  if (text !== again) return { again: 'The two are not the same. Type it again.' };
  return {};
}

export function hasProblems(errors: NewPassphraseErrors): boolean {
  return errors.text !== undefined || errors.again !== undefined;
}

export type NewPassphraseFieldsProps = {
  readonly value: NewPassphrase;
  readonly onChange: (value: NewPassphrase) => void;
  readonly errors: NewPassphraseErrors;
  readonly autoFocus?: boolean | undefined;
};

export function NewPassphraseFields(props: NewPassphraseFieldsProps) {
  const { value, onChange, errors, autoFocus } = props;
  return (
    <FieldGrid>
      <PassphraseField
        label="New passphrase"
        isNew
        autoFocus={autoFocus}
        value={value.text}
        onChange={(text) => onChange({ ...value, text })}
        helperText="At least 10 characters. Four or five words that have nothing to do with each other are easy to type and hard to guess."
        error={errors.text}
      />
      <PassphraseField
        label="The same passphrase again"
        isNew
        value={value.again}
        onChange={(again) => onChange({ ...value, again })}
        error={errors.again}
      />
    </FieldGrid>
  );
}
