/** The wording for one requirement: exactly what letters will print, and who approved it. */
import { useState } from 'react';
import { newRequestId } from '../../../client/ask.ts';
import { useWrite } from '../../../client/use-ask.ts';
import { FormDialog } from '../../../components/FormDialog.tsx';
import { TextField } from '../../../components/TextField.tsx';
import { useToaster } from '../../../components/Toaster.tsx';
import type { StateText } from './StateTextsDialog.tsx';

export type StateTextFormProps = { readonly subject: StateText; readonly onClose: () => void };

export function StateTextForm({ subject, onClose }: StateTextFormProps) {
  const { toast } = useToaster();
  const [text, setText] = useState(subject.text ?? '');
  const [approvedBy, setApprovedBy] = useState(subject.approvedBy ?? '');
  const [isTried, setTried] = useState(false);
  const [requestId, setRequestId] = useState(newRequestId);
  const save = useWrite('letters.saveStateText', requestId);
  const lacksName = text.trim() !== '' && approvedBy.trim() === '';
  const submit = () => {
    setTried(true);
    if (lacksName) return;
    const isRemoved = text.trim() === '';
    save.mutate(
      { id: subject.id, text, approvedBy: isRemoved ? '' : approvedBy },
      {
        onSuccess: () => {
          toast({
            message: isRemoved
              ? 'The wording was taken back.'
              : 'Kept. Make the letters that waited for it again.',
          });
          onClose();
        },
        onError: () => setRequestId(newRequestId()),
      },
    );
  };
  return (
    <FormDialog
      open
      width="md"
      title="Wording for letters"
      description={subject.requirement}
      submitLabel="Keep"
      dirty={text !== (subject.text ?? '') || approvedBy !== (subject.approvedBy ?? '')}
      busy={save.isPending}
      error={save.error?.toValue()}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        label="Text to print"
        rows={6}
        autoFocus
        maxLength={3900}
        value={text}
        onChange={setText}
        helperText="Printed as it stands, in the letter’s own type, with the texts that states require; on the back when the front has no room. Where the state asks for another size, color or place, keep no wording: the letters wait for the office. Leave it empty to take the wording back."
      />
      <TextField
        label="Approved by"
        maxLength={80}
        value={approvedBy}
        onChange={setApprovedBy}
        error={isTried && lacksName ? 'Say whose approval this is; it stays on record.' : undefined}
      />
    </FormDialog>
  );
}
