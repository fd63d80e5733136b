/** Makes letters again from today's facts, for a new mailing date. */
import { useState } from 'react';
import type { LetterRow } from '../../../../shared/ipc/letters.ts';
import { useAsk } from '../../../client/use-ask.ts';
import { DateField } from '../../../components/DateField.tsx';
import { FormDialog } from '../../../components/FormDialog.tsx';
import { useToaster } from '../../../components/Toaster.tsx';
import { lettersText } from '../letter-words.ts';
import { useRemakeLetters } from '../letters.mutations.ts';
import { useDay } from '../letters.queries.ts';
import { type Made, MadeDialog, toMade } from './MadeDialog.tsx';

export type RemakeDialogProps = {
  readonly letters: readonly LetterRow[];
  readonly onDone: () => void;
  readonly onClose: () => void;
};

export function RemakeDialog({ letters, onDone, onClose }: RemakeDialogProps) {
  const { today } = useDay();
  const { toast } = useToaster();
  const next = useAsk('letters.proposals', { filter: {}, limit: 1 }).data?.mailingDate;
  const [chosen, setChosen] = useState<string | undefined>();
  const [problem, setProblem] = useState<string>();
  const [made, setMade] = useState<Made>();
  const remake = useRemakeLetters();
  const date = chosen ?? next;
  const submit = () => {
    if (date === undefined || problem !== undefined) return;
    remake.mutate(
      { letterIds: letters.map(({ id }) => id), mailingDate: date },
      {
        onSuccess: (result) => {
          onDone();
          const told = toMade(result);
          if (told.waiting > 0 || told.refused > 0) {
            setMade(told);
            return;
          }
          toast({ message: `${lettersText(told.queued)} ready to print` });
          onClose();
        },
      },
    );
  };
  if (made) return <MadeDialog made={made} onClose={onClose} />;
  return (
    <FormDialog
      open
      width="xs"
      title={`Make ${lettersText(letters.length)} again`}
      description="From what is on file today. Letters that were not mailed are cancelled and replaced, with a new reference."
      submitLabel="Make again"
      dirty={false}
      busy={remake.isPending}
      error={remake.error?.toValue()}
      onSubmit={submit}
      onClose={onClose}
    >
      {date !== undefined && (
        <DateField
          label="Mailing date"
          required
          autoFocus
          value={date}
          min={today}
          onChange={(picked, wrong) => {
            setChosen(picked);
            setProblem(wrong ?? (picked === undefined ? 'Enter a date.' : undefined));
          }}
          error={problem}
        />
      )}
    </FormDialog>
  );
}
