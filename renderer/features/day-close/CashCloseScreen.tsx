/** Cash and close: the day in figures, the count of the drawer, and sealing what the office gets. */
import { styled } from '@mui/material/styles';
import { type FormEvent, useRef, useState } from 'react';
import { formatMoney } from '../../../shared/domain/money.ts';
import type { OutputOf } from '../../../shared/ipc/contract.ts';
import type { DaySummary } from '../../../shared/ipc/day.contract.ts';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { ErrorBanner } from '../../components/ErrorBanner.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { CashCount } from './CashCount.tsx';
import { ClosedPanel } from './ClosedPanel.tsx';
import { type CashDraft, countsOf, emptyDraft, firstMistake, stateOf } from './cash-draft.ts';
import { DayFigures } from './DayFigures.tsx';
import { useCloseDay } from './day-close.mutations.ts';
import { useDaySummary, useDeskZone } from './day-close.queries.ts';
import { dayText } from './day-text.ts';
import { SealPanel } from './SealPanel.tsx';
import { useKeptText } from './use-kept-text.ts';

const Page = styled('div')({ padding: '0 32px 32px' });

const Columns = styled('form')({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(320px, 100%), 1fr))',
  maxWidth: 1400,
  gap: '24px 48px',
  alignItems: 'start',
  '& > .figures': { display: 'grid', gap: 20 },
  // In two columns the step that seals stays under the count.
  '@media (max-width: 1210px)': { '& > .figures': { gridRow: 'span 2' } },
});

export function CashCloseScreen() {
  const summary = useDaySummary();
  const zone = useDeskZone();
  const [closed, setClosed] = useState<OutputOf<'day.close'>>();
  // Held here: the form is another one as soon as the day is closed, before the answer may have come.
  const close = useCloseDay();
  if (closed) {
    return <ClosedPanel closed={closed} zone={zone} onBack={() => setClosed(undefined)} />;
  }
  if (summary.error) {
    return (
      <Page>
        <PageHeader title="Cash and close" />
        <ErrorBanner error={summary.error.toValue()} onRetry={() => void summary.refetch()} />
      </Page>
    );
  }
  if (!summary.data) return null;
  // A close that went through, though its answer was lost, leaves no count to seal a second time.
  const since = summary.data.toClose.since ?? '';
  const given = { day: summary.data, zone, close, onClosed: setClosed };
  return <CloseForm key={since} {...given} />;
}

type CloseFormProps = {
  readonly day: DaySummary;
  readonly zone: string;
  readonly close: ReturnType<typeof useCloseDay>;
  readonly onClosed: (closed: OutputOf<'day.close'>) => void;
};

const unexplained = 'Say why the cash differs, or count again.';

function CloseForm({ day, zone, close, onClosed }: CloseFormProps) {
  const { toClose } = day;
  const since = toClose.since ?? '';
  const [draft, setDraft] = useKeptText<CashDraft>(`day-close.counts ${since}`, emptyDraft);
  const [reason, setReason] = useKeptText(`day-close.reason ${since}`, '');
  const [reasonProblem, setReasonProblem] = useState<string>();
  const [isAsking, setAsking] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const { counted, difference } = stateOf(draft, toClose.expectedCents);
  const isEmpty = toClose.rows === 0 && difference === 0;

  const focusField = (name: string): void => {
    // The field may only come with the next frame.
    requestAnimationFrame(() => {
      form.current?.querySelector<HTMLElement>(`[name="${name}"]`)?.focus();
    });
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isEmpty || close.isPending) return;
    const mistake = firstMistake(draft, { difference, reason });
    if (mistake !== undefined) {
      setReasonProblem(mistake === 'reason' ? unexplained : undefined);
      focusField(mistake);
      return;
    }
    close.reset();
    setAsking(true);
  };
  const seal = (): void => {
    const input = { counts: countsOf(draft), ...(difference !== 0 && { reason }) };
    close.mutate(input, {
      onSuccess: (answer) => {
        setDraft(emptyDraft);
        setReason('');
        onClosed(answer);
      },
      onError: () => setAsking(false),
    });
  };

  return (
    <Page>
      <PageHeader title="Cash and close" meta={dayText(day.today)} />
      <Columns ref={form} onSubmit={submit} noValidate>
        <div className="figures">
          <DayFigures day={day} zone={zone} />
        </div>
        <CashCount
          draft={draft}
          onChange={setDraft}
          expected={toClose.expectedCents}
          reason={reason}
          onReason={(text) => {
            setReason(text);
            setReasonProblem(undefined);
          }}
          reasonProblem={difference === 0 ? undefined : reasonProblem}
        />
        <div>
          {close.error && <ErrorBanner error={close.error.toValue()} onDismiss={close.reset} />}
          <SealPanel toClose={toClose} today={day.today} busy={close.isPending} empty={isEmpty} />
        </div>
      </Columns>
      <ConfirmDialog
        open={isAsking}
        title="Close the day?"
        confirmLabel="Close and seal"
        busy={close.isPending}
        onConfirm={seal}
        onCancel={() => setAsking(false)}
      >
        Cash counted {formatMoney(counted)}, expected {formatMoney(toClose.expectedCents)}
        {difference === 0 ? '' : `, difference ${formatMoney(difference)}`}. Everything since the
        last close is sealed in one batch, which cannot be changed or taken back.
      </ConfirmDialog>
    </Page>
  );
}
