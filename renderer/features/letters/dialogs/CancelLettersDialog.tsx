/** Takes letters back before they are mailed, with the reason that stays on record. */
import { useState } from 'react';
import type { LetterRow } from '../../../../shared/ipc/letters.ts';
import { FormDialog } from '../../../components/FormDialog.tsx';
import { TextField } from '../../../components/TextField.tsx';
import { useToaster } from '../../../components/Toaster.tsx';
import { lettersText } from '../letter-words.ts';
import { useCancelLetters } from '../letters.mutations.ts';

export type CancelLettersDialogProps = {
  readonly letters: readonly LetterRow[];
  readonly onDone: () => void;
  readonly onClose: () => void;
};

export function CancelLettersDialog({ letters, onDone, onClose }: CancelLettersDialogProps) {
  const { toast } = useToaster();
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const cancel = useCancelLetters();
  const submit = () => {
    setTried(true);
    if (reason.trim() === '') return;
    cancel.mutate(
      { letterIds: letters.map(({ id }) => id), reason },
      {
        onSuccess: (cancelled) => {
          onDone();
          toast({ message: `${lettersText(cancelled)} cancelled` });
          onClose();
        },
      },
    );
  };
  return (
    <FormDialog
      open
      width="xs"
      title={`Cancel ${lettersText(letters.length)}`}
      description="Paper that was printed must not be mailed. The letters stay on record with the reason."
      submitLabel={letters.length === 1 ? 'Cancel the letter' : 'Cancel the letters'}
      dirty={reason !== ''}
      busy={cancel.isPending}
      error={cancel.error?.toValue()}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        label="Reason"
        required
        autoFocus
        maxLength={200}
        value={reason}
        onChange={setReason}
        error={isTried && reason.trim() === '' ? 'Say why; it stays on record.' : undefined}
      />
    </FormDialog>
  );
}
