/** A passphrase: hidden until the agent wants to see it; tells when Caps Lock is on. */
import IconButton from '@mui/material/IconButton';
import MuiTextField from '@mui/material/TextField';
import { type KeyboardEvent, type Ref, useState } from 'react';
import { EyeIcon } from '../../../components/icons/icons.ts';

export type PassphraseFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** True where it is chosen rather than known. */
  readonly isNew?: boolean | undefined;
  readonly autoFocus?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly helperText?: string | undefined;
  readonly error?: string | undefined;
  readonly inputRef?: Ref<HTMLInputElement> | undefined;
};

export function PassphraseField(props: PassphraseFieldProps) {
  const { label, value, onChange, isNew = false, error, helperText } = props;
  const [isShown, setShown] = useState(false);
  const [isCaps, setCaps] = useState(false);
  const look = (event: KeyboardEvent): void => setCaps(event.getModifierState('CapsLock'));
  const help = isCaps && !isShown ? 'Caps Lock is on.' : helperText;
  return (
    <MuiTextField
      label={label}
      required
      type={isShown ? 'text' : 'password'}
      value={value}
      disabled={props.disabled ?? false}
      autoFocus={props.autoFocus ?? false}
      autoComplete={isNew ? 'new-password' : 'current-password'}
      error={error !== undefined}
      helperText={error ?? help}
      inputRef={props.inputRef}
      onChange={(event) => onChange(event.target.value)}
      onKeyUp={look}
      onKeyDown={look}
      slotProps={{
        htmlInput: { maxLength: 200, spellCheck: false, autoCapitalize: 'off' },
        input: {
          endAdornment: (
            <IconButton
              size="small"
              aria-label={isShown ? `Hide ${label}` : `Show ${label}`}
              aria-pressed={isShown}
              onClick={() => setShown(!isShown)}
            >
              <EyeIcon size={16} />
            </IconButton>
          ),
        },
      }}
    />
  );
}
