/** Asks for the supervisor's passphrase; says when it was wrong and how long to wait. */
import type { ErrorValue } from '../../../../shared/errors.ts';
import { retryAtOf, useRetryWait, waitText } from '../../unlock/use-retry-wait.ts';
import { PassphraseField } from '../fields/PassphraseField.tsx';

type FieldProps = {
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly error: ErrorValue | undefined;
  readonly autoFocus?: boolean | undefined;
};

export function SupervisorField({ value, onChange, error, autoFocus }: FieldProps) {
  const wait = useRetryWait(retryAtOf(error));
  const isRefused = error?.code === 'denied';
  const waiting = wait > 0 ? ` Wait ${waitText(wait)} before the next try.` : '';
  return (
    <PassphraseField
      label="Supervisor’s passphrase"
      autoFocus={autoFocus}
      value={value}
      onChange={onChange}
      error={isRefused ? `${error.message}${waiting}` : undefined}
    />
  );
}
