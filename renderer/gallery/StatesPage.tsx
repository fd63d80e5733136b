/** What happens around the work: empty, loading, failed, asked, done. */
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import type { Cents } from '../../shared/domain/money.ts';
import { ActionButton } from '../components/ActionButton.tsx';
import { ConfirmDialog } from '../components/ConfirmDialog.tsx';
import { DateField } from '../components/DateField.tsx';
import { EmptyState } from '../components/EmptyState.tsx';
import { ErrorBanner } from '../components/ErrorBanner.tsx';
import { FormDialog } from '../components/FormDialog.tsx';
import { ExchangeIcon, UploadIcon } from '../components/icons/icons.ts';
import { Money } from '../components/Money.tsx';
import { MoneyField } from '../components/MoneyField.tsx';
import { PageHeader } from '../components/PageHeader.tsx';
import { ProgressBar } from '../components/ProgressBar.tsx';
import { ProgressDialog } from '../components/ProgressDialog.tsx';
import { Section } from '../components/Section.tsx';
import { TextField } from '../components/TextField.tsx';
import { useToaster } from '../components/Toaster.tsx';
import { type Column, VirtualTable } from '../components/VirtualTable.tsx';
import { type Item, queueItems } from './data.ts';

const Page = styled('div')({
  overflow: 'auto',
  padding: '0 32px 40px',
  '& .grid': {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(420px, 1fr))',
    gap: '24px 40px',
  },
});
const Box = styled('div')(({ theme }) => ({
  display: 'flex',
  height: 250,
  border: `1px solid ${theme.tokens.color.hairline}`,
}));
const Stack = styled('div')({ display: 'grid', gap: 12 });
const Row = styled('div')({ display: 'flex', flexWrap: 'wrap', gap: 8 });

const columns: readonly Column<Item>[] = [
  { id: 'consumer', header: 'Consumer', width: 140, grow: 1, cell: (item) => item.consumer },
  { id: 'client', header: 'Client', width: 140, priority: 2, cell: (item) => item.client },
  {
    id: 'balance',
    header: 'Balance',
    width: 110,
    align: 'end',
    cell: (item) => <Money amount={item.balance} />,
  },
];
const failure = {
  code: 'io-failed',
  message: 'The export could not be written: the disk is full.',
} as const;
const items = queueItems(40);

export function StatesPage() {
  return (
    <Page tabIndex={0} role="region" aria-label="States">
      <PageHeader title="States" description="Stillness: nothing jumps, nothing spins early." />
      <div className="grid">
        <Tables />
        <Messages />
        <Dialogs />
      </div>
    </Page>
  );
}

const table = { columns, rowKey: (item: Item) => item.id };

function Tables() {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set(['account-1']));
  const toggle = ({ id }: Item) =>
    setSelected((before) => (before.has(id) ? without(before, id) : new Set([...before, id])));
  return (
    <>
      <Section title="Loading">
        <Box>
          <VirtualTable {...table} label="Loading table" rows={[]} status="loading" />
        </Box>
      </Section>
      <Section title="Empty">
        <Box>
          <VirtualTable
            {...table}
            label="Empty table"
            rows={[]}
            status="ready"
            empty={
              <EmptyState
                title="No accounts yet"
                icon={ExchangeIcon}
                action={
                  <ActionButton kind="primary" icon={UploadIcon} keys="Ctrl+O">
                    Import a placement file
                  </ActionButton>
                }
              >
                Accounts arrive in a placement file from your office. You see every row before
                anything is saved.
              </EmptyState>
            }
          />
        </Box>
      </Section>
      <Section title="Failed">
        <Box>
          <VirtualTable
            {...table}
            label="Failed table"
            rows={[]}
            status="ready"
            error={<ErrorBanner error={failure} onRetry={() => undefined} />}
          />
        </Box>
      </Section>
      <Section title="Selecting" meta={`${selected.size} selected`}>
        <Box>
          <VirtualTable
            {...table}
            label="Letters to print"
            rows={items}
            total={items.length}
            status="ready"
            selected={selected}
            onToggle={toggle}
          />
        </Box>
      </Section>
    </>
  );
}

function without(set: ReadonlySet<string>, id: string): ReadonlySet<string> {
  return new Set([...set].filter((each) => each !== id));
}

function Messages() {
  const { toast } = useToaster();
  return (
    <Section title="Messages">
      <Stack>
        <ErrorBanner error={failure} onRetry={() => undefined} onDismiss={() => undefined} />
        <ErrorBanner
          error={{
            code: 'rule-broken',
            message: 'Seven calls in seven days have been made to this person about this debt.',
          }}
          next="The next call may start Monday, March 9 at 10:44 AM (12 CFR 1006.14(b)(2)(i)(A))."
        />
        <ProgressBar
          label="Checking rows"
          done={12_400}
          total={100_000}
          detail="Matching clients"
          onCancel={() => undefined}
        />
        <Row>
          <ActionButton
            onClick={() =>
              toast({
                message: 'Snoozed until tomorrow 9:00',
                action: { label: 'Undo', run: () => undefined, keys: 'Ctrl+Z' },
              })
            }
          >
            Show toast
          </ActionButton>
        </Row>
      </Stack>
    </Section>
  );
}

function Dialogs() {
  const [open, setOpen] = useState<'confirm' | 'form' | 'progress' | undefined>();
  const [amount, setAmount] = useState<Cents | undefined>();
  const [due, setDue] = useState<string | undefined>();
  const [note, setNote] = useState('');
  const close = () => setOpen(undefined);
  return (
    <Section title="Dialogs">
      <Row>
        <ActionButton onClick={() => setOpen('confirm')}>Confirm</ActionButton>
        <ActionButton onClick={() => setOpen('form')}>Form</ActionButton>
        <ActionButton onClick={() => setOpen('progress')}>Progress</ActionButton>
      </Row>
      <ConfirmDialog
        open={open === 'confirm'}
        title="Void receipt 000142?"
        confirmLabel="Void receipt"
        danger
        onConfirm={close}
        onCancel={close}
      >
        The number stays used and the payment is reversed. A voided receipt cannot be restored.
      </ConfirmDialog>
      <FormDialog
        open={open === 'form'}
        title="Record a promise"
        description="The consumer commits to one payment by a date."
        submitLabel="Record promise"
        dirty={amount !== undefined || due !== undefined || note !== ''}
        onSubmit={close}
        onClose={close}
      >
        <MoneyField label="Amount" value={amount} onChange={setAmount} required autoFocus />
        <DateField label="Due" value={due} onChange={setDue} required />
        <TextField label="Note" value={note} onChange={setNote} rows={3} />
      </FormDialog>
      <ProgressDialog
        open={open === 'progress'}
        title="Making letters"
        label="Letters made"
        done={412}
        total={1_000}
        detail="Payment reminders"
        onCancel={close}
      />
    </Section>
  );
}
