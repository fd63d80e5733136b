/** One step of set-up: its fields, what is wrong with them, and the way on or back. */
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { ActionButton } from '../../components/ActionButton.tsx';
import { ErrorBanner } from '../../components/ErrorBanner.tsx';
import { type FieldErrors, noErrors } from '../settings/fields/field-errors.ts';
import {
  hasProblems,
  type NewPassphraseErrors,
  passphraseProblems,
} from '../settings/fields/NewPassphraseFields.tsx';
import { DoorForm } from '../unlock/DoorPage.tsx';
import { useCreate } from '../unlock/unlock.mutations.ts';
import { SetUpFields } from './SetUpFields.tsx';
import {
  type SetUpDraft,
  type SetUpStep,
  setUpSteps,
  stepProblems,
  toCreateInput,
} from './setup-draft.ts';

export type SetUpFormProps = {
  readonly step: SetUpStep;
  readonly draft: SetUpDraft;
  readonly onChange: (draft: SetUpDraft) => void;
  readonly onStep: (step: SetUpStep) => void;
};

export function SetUpForm({ step, draft, onChange, onStep }: SetUpFormProps) {
  const create = useCreate();
  const form = useRef<HTMLFormElement>(null);
  const [errors, setErrors] = useState<FieldErrors>(noErrors);
  const [secretErrors, setSecretErrors] = useState<NewPassphraseErrors>({});
  const at = setUpSteps.indexOf(step);
  const next = setUpSteps[at + 1];
  const before = setUpSteps[at - 1];

  // After a refused step the first field that is wrong has the focus.
  useEffect(() => {
    if (errors === noErrors && !hasProblems(secretErrors)) return;
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [errors, secretErrors]);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (create.isBusy) return;
    const found = stepProblems(step, draft);
    const secret = next ? {} : passphraseProblems(draft.passphrase);
    setErrors(Object.keys(found).length > 0 ? found : noErrors);
    setSecretErrors(secret);
    if (Object.keys(found).length > 0 || hasProblems(secret)) return;
    if (next) onStep(next);
    else create.run(toCreateInput(draft));
  };

  return (
    <DoorForm ref={form} onSubmit={submit} noValidate>
      {create.error && <ErrorBanner error={create.error} />}
      <SetUpFields
        step={step}
        draft={draft}
        onChange={onChange}
        errors={errors}
        secretErrors={secretErrors}
      />
      <div className="buttons">
        {before && (
          <ActionButton onClick={() => onStep(before)} disabled={create.isBusy}>
            Back
          </ActionButton>
        )}
        <span className="end">
          <ActionButton type="submit" kind="primary" busy={create.isBusy}>
            {next ? 'Continue' : 'Create the desk'}
          </ActionButton>
        </span>
      </div>
    </DoorForm>
  );
}
