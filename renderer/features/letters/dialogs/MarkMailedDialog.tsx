/** The day on which printed letters went into the mailbox; notices that left too late are told. */
import { useState } from 'react';
import type { OutputOf } from '../../../../shared/ipc/contract.ts';
import { DateField } from '../../../components/DateField.tsx';
import { FormDialog } from '../../../components/FormDialog.tsx';
import { useToaster } from '../../../components/Toaster.tsx';
import { lettersText } from '../letter-words.ts';
import { useMarkMailed } from '../letters.mutations.ts';
import { useDay } from '../letters.queries.ts';
import { HeldBackList } from './HeldBackList.tsx';
import { NoteDialog } from './NoteDialog.tsx';

export type MarkMailedDialogProps = {
  readonly letterIds?: readonly string[] | undefined;
  readonly batchId?: string | undefined;
  readonly count: number;
  readonly onDone: () => void;
  readonly onClose: () => void;
};

export function MarkMailedDialog(props: MarkMailedDialogProps) {
  const { letterIds, batchId, count, onDone, onClose } = props;
  const { today } = useDay();
  const { toast } = useToaster();
  // Never a proposal to date it back: whether a notice left in time is the agent's word alone.
  const [on, setOn] = useState<string | undefined>(today);
  const [problem, setProblem] = useState<string>();
  const [result, setResult] = useState<OutputOf<'letters.markMailed'>>();
  const mark = useMarkMailed();
  const submit = () => {
    if (on === undefined || problem !== undefined || mark.isPending) return;
    mark.mutate(
      { letterIds, batchId, on },
      {
        onSuccess: (marked) => {
          onDone();
          if (marked.refused.length > 0) {
            setResult(marked);
            return;
          }
          toast({ message: `${lettersText(marked.mailed)} marked as mailed` });
          onClose();
        },
      },
    );
  };
  if (result) {
    return (
      <NoteDialog title={`${lettersText(result.mailed)} marked as mailed`} onClose={onClose}>
        <HeldBackList title="Not marked" tone="attention" letters={result.refused} />
      </NoteDialog>
    );
  }
  return (
    <FormDialog
      open
      width="xs"
      title={`Mark ${lettersText(count)} as mailed`}
      description="A notice starts its validation period with this. One that left later than it states is not marked: make it again."
      submitLabel="Mark mailed"
      dirty={false}
      busy={mark.isPending}
      error={mark.error?.toValue()}
      onSubmit={submit}
      onClose={onClose}
    >
      <DateField
        label="In the mailbox on"
        required
        autoFocus
        value={on}
        max={today}
        onChange={(next, wrong) => {
          setOn(next);
          setProblem(wrong);
        }}
        error={problem}
      />
    </FormDialog>
  );
}
