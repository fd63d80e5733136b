/** A recovery code as people type it: case, spaces and dashes do not matter. */
import { TextField } from '../../components/TextField.tsx';

export type RecoveryCodeFieldProps = {
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly error?: string | undefined;
  readonly autoFocus?: boolean | undefined;
};

export function RecoveryCodeField(props: RecoveryCodeFieldProps) {
  return (
    <TextField
      {...props}
      label="Recovery code"
      required
      maxLength={60}
      helperText="26 letters and digits from the printed copy. Capitals, spaces and dashes do not matter."
    />
  );
}
