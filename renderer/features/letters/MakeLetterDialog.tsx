/** Makes one letter for one account: every letter there is, with what stands in its way, and its date. */
import { useState } from 'react';
import { newRequestId } from '../../client/ask.ts';
import { useAsk, useWrite } from '../../client/use-ask.ts';
import { DateField } from '../../components/DateField.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { useToaster } from '../../components/Toaster.tsx';
import { type Made, MadeDialog, toMade } from './dialogs/MadeDialog.tsx';
import { LetterChoices } from './LetterChoices.tsx';
import { letterName } from './letter-words.ts';
import { useDay } from './letters.queries.ts';
import { optionKey } from './option-key.ts';

export type MakeLetterDialogProps = {
  readonly accountId: string;
  readonly onClose: () => void;
};

export function MakeLetterDialog({ accountId, onClose }: MakeLetterDialogProps) {
  const { today } = useDay();
  const { toast } = useToaster();
  const [date, setDate] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const { data, error } = useAsk(
    'letters.options',
    { accountId, ...(date !== undefined && problem === undefined && { mailingDate: date }) },
    { keepPrevious: true },
  );
  const [chosen, setChosen] = useState<string>();
  const [made, setMade] = useState<Made>();
  const [requestId, setRequestId] = useState(newRequestId);
  const make = useWrite('letters.make', requestId);
  const options = data?.options ?? [];
  const option =
    options.find((each) => optionKey(each) === chosen) ??
    options.find(({ outlook }) => outlook.kind !== 'refused');
  const mailingDate = date ?? data?.mailingDate;
  const refusal = option?.outlook.kind === 'refused' ? option.outlook.reasons[0] : undefined;
  const submit = () => {
    if (!option || mailingDate === undefined || problem !== undefined) return;
    make.mutate(
      { orders: [option.order], mailingDate },
      {
        onSuccess: (result) => {
          const told = toMade(result);
          if (told.waiting + told.refused > 0) {
            setMade(told);
            return;
          }
          toast({ message: `${letterName(option.order)} is ready to print` });
          onClose();
        },
        onError: () => setRequestId(newRequestId()),
      },
    );
  };
  if (made) return <MadeDialog made={made} onClose={onClose} />;
  return (
    <FormDialog
      open
      title="Make a letter"
      submitLabel="Make letter"
      dirty={false}
      busy={make.isPending}
      error={(make.error ?? error)?.toValue()}
      blocked={
        option === undefined || refusal !== undefined
          ? { reason: refusal ?? 'No letter may be made for this account now.' }
          : undefined
      }
      onSubmit={submit}
      onClose={onClose}
    >
      <LetterChoices
        options={options}
        value={option && optionKey(option)}
        onChoose={(next) => setChosen(optionKey(next))}
      />
      {mailingDate !== undefined && (
        <DateField
          label="Mailing date"
          required
          value={mailingDate}
          min={today}
          onChange={(next, wrong) => {
            setDate(next);
            setProblem(wrong ?? (next === undefined ? 'Enter a date.' : undefined));
          }}
          error={problem}
        />
      )}
    </FormDialog>
  );
}
