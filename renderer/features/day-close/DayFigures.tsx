/** The day so far, beside the count: cash, other payments, receipts, calls, promises, letters, closes. */
import { type Cents, cents } from '../../../shared/domain/money.ts';
import { paymentMethodLabels, paymentMethods } from '../../../shared/domain/payment-method.ts';
import type { DaySummary, ToClose } from '../../../shared/ipc/day.contract.ts';
import { DetailList } from '../../components/DetailList.tsx';
import { Money } from '../../components/Money.tsx';
import { Section } from '../../components/Section.tsx';
import { clockText, countsLine, countText, momentText } from './day-text.ts';
import { type Figure, FigureTable } from './FigureTable.tsx';
import { Nothing } from './Nothing.tsx';

type Payments = DaySummary['payments'];

/** Payments other than cash by method; what was taken back is its own line. */
function otherPayments(payments: Payments): Figure[] {
  const rows: Figure[] = [];
  for (const method of paymentMethods) {
    if (method === 'cash') continue;
    const posted = sum(payments, method, 'posted');
    const reversed = sum(payments, method, 'reversed');
    const label = paymentMethodLabels[method];
    if (posted.count > 0) rows.push({ key: method, label, ...posted });
    if (reversed.count > 0) {
      const amount = cents(-reversed.cents);
      rows.push({
        key: `${method}-back`,
        label: `${label}, taken back`,
        ...reversed,
        cents: amount,
      });
    }
  }
  return rows;
}

function sum(
  payments: Payments,
  method: Payments[number]['method'],
  kind: 'posted' | 'reversed',
): { readonly count: number; readonly cents: Cents } {
  const tallies = payments.filter((row) => row.method === method).map((row) => row[kind]);
  return {
    count: tallies.reduce((all, { count }) => all + count, 0),
    cents: cents(tallies.reduce((all, tally) => all + tally.cents, 0)),
  };
}

export function DayFigures({ day, zone }: { readonly day: DaySummary; readonly zone: string }) {
  const others = otherPayments(day.payments);
  const { receipts, letters } = day;
  const papers = countsLine([
    [receipts.issued, 'issued'],
    [receipts.reissued, 'reissued'],
    [receipts.voided, 'voided'],
  ]);
  const mail = countsLine([
    [letters.made, 'made'],
    [letters.printed, 'printed'],
    [letters.mailed, 'mailed'],
    [letters.returned, 'returned'],
    [letters.cancelled, 'cancelled'],
  ]);
  return (
    <>
      <CashMoved toClose={day.toClose} zone={zone} />
      <Section title="Other payments today">
        {others.length === 0 ? (
          <Nothing>None: nothing by check, money order, card or bank transfer.</Nothing>
        ) : (
          <FigureTable
            label="Other payments"
            heads={['Method', 'Payments', 'Amount']}
            rows={others}
          />
        )}
      </Section>
      <Section title="Calls and visits today">
        {day.calls.length === 0 ? (
          <Nothing>None yet.</Nothing>
        ) : (
          <FigureTable
            label="Calls and visits"
            heads={['Outcome', 'Count']}
            rows={day.calls.map(({ outcomeCode, label, count }) => ({
              key: outcomeCode,
              label,
              count,
            }))}
            total="All"
          />
        )}
      </Section>
      <Section title="Promises today">
        <Promises promises={day.promises} />
      </Section>
      <Section title="Paper today">
        <DetailList
          items={[
            { label: 'Receipts', value: papers ?? 'None' },
            { label: 'Letters', value: mail ?? 'None' },
          ]}
        />
      </Section>
      {day.closes.length > 0 && <Closes closes={day.closes} zone={zone} />}
    </>
  );
}

function CashMoved({ toClose, zone }: { readonly toClose: ToClose; readonly zone: string }) {
  const { cashReceived, cashReturned, expectedCents, since } = toClose;
  return (
    <Section
      title="Cash"
      meta={since === undefined ? 'Since the first day' : `Since ${momentText(since, zone)}`}
    >
      <DetailList
        variant="amounts"
        items={[
          {
            label: `Received in ${countText(cashReceived.count, 'payment')}`,
            value: <Money amount={cashReceived.cents} />,
          },
          {
            label: `Taken back in ${countText(cashReturned.count, 'reversal')}`,
            value: <Money amount={cents(-cashReturned.cents)} />,
          },
          { label: 'Expected in hand', value: <Money amount={expectedCents} />, total: true },
        ]}
      />
    </Section>
  );
}

export const promiseWords = {
  made: 'Made',
  kept: 'Kept',
  partial: 'Kept in part',
  broken: 'Broken',
  cancelled: 'Cancelled',
} as const;

export function Promises({ promises }: { readonly promises: DaySummary['promises'] }) {
  const kinds = Object.keys(promiseWords) as (keyof typeof promiseWords)[];
  const rows = kinds
    .map((kind) => ({ key: kind, label: promiseWords[kind], ...promises[kind] }))
    .filter(({ count }) => count > 0);
  if (rows.length === 0) return <Nothing>None made, kept or broken.</Nothing>;
  return <FigureTable label="Promises" heads={['State', 'Count', 'Amount']} rows={rows} />;
}

function Closes({
  closes,
  zone,
}: {
  readonly closes: DaySummary['closes'];
  readonly zone: string;
}) {
  return (
    <Section title="Closed already today">
      <FigureTable
        label="Closes of today"
        heads={['Closed', 'Batch', 'Counted']}
        rows={closes.map((close) => ({
          key: close.batchId,
          label: clockText(close.closedAt, zone),
          hint: close.reason === '' ? undefined : close.reason,
          count: close.sequence,
          cents: close.countedCents,
        }))}
      />
    </Section>
  );
}
