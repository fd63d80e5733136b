/** Sets an account aside until a date, with the reason. */
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { Temporal } from 'temporal-polyfill';
import { newRequestId } from '../../client/ask.ts';
import { useWrite } from '../../client/use-ask.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { DateField } from '../../components/DateField.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { TextField } from '../../components/TextField.tsx';
import { snoozeDays } from './snooze-days.ts';

export type SnoozeDialogProps = {
  readonly account: { readonly accountId: string; readonly consumerName: string };
  /** The business date. */
  readonly today: string;
  readonly onDone: (until: string) => void;
  readonly onClose: () => void;
};

const longestDays = 90;

const Days = styled('div')({ display: 'flex', flexWrap: 'wrap', gap: 6 });

export function SnoozeDialog({ account, today, onDone, onClose }: SnoozeDialogProps) {
  const start = Temporal.PlainDate.from(today);
  const days = snoozeDays(start);
  const first = days[0]?.date ?? start.add({ days: 1 }).toString();
  const [until, setUntil] = useState<string | undefined>(first);
  const [problem, setProblem] = useState<string | undefined>();
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const [requestId] = useState(newRequestId);
  const snooze = useWrite('queue.snooze', requestId);
  const submit = () => {
    setTried(true);
    if (until === undefined || problem !== undefined || reason.trim() === '') return;
    snooze.mutate(
      { accountId: account.accountId, until, reason },
      { onSuccess: () => onDone(until) },
    );
  };
  return (
    <FormDialog
      open
      width="xs"
      title={`Snooze ${account.consumerName}`}
      description="The account leaves the queue and comes back by itself on the date. A call-back that was agreed waits too."
      submitLabel="Snooze"
      dirty={reason !== '' || until !== first}
      busy={snooze.isPending}
      error={snooze.error?.toValue()}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        label="Reason"
        required
        autoFocus
        maxLength={200}
        value={reason}
        placeholder="Waits for the pay day on the 15th"
        onChange={setReason}
        error={isTried && reason.trim() === '' ? 'Say why; it stays on record.' : undefined}
      />
      <DateField
        label="Back in the queue on"
        required
        value={until}
        min={start.add({ days: 1 }).toString()}
        max={start.add({ days: longestDays }).toString()}
        onChange={(date, wrong) => {
          setUntil(date);
          setProblem(wrong ?? (date === undefined ? 'Enter a date.' : undefined));
        }}
        error={isTried ? problem : undefined}
      />
      <Days role="group" aria-label="Usual dates">
        {days.map(({ label, date }) => (
          <ActionButton
            key={label}
            size="small"
            onClick={() => {
              setUntil(date);
              setProblem(undefined);
            }}
          >
            {label}
          </ActionButton>
        ))}
      </Days>
    </FormDialog>
  );
}
