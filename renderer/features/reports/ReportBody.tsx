/** One day's report: what was collected, what was done, what was promised. */
import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { cents } from '../../../shared/domain/money.ts';
import type { DaySummary } from '../../../shared/ipc/day.contract.ts';
import { DetailList } from '../../components/DetailList.tsx';
import { Money } from '../../components/Money.tsx';
import { Section } from '../../components/Section.tsx';
import { labelText } from '../../theme/mixins.ts';
import { Promises } from '../day-close/DayFigures.tsx';
import { clockText, countsLine } from '../day-close/day-text.ts';
import { FigureTable, Table } from '../day-close/FigureTable.tsx';
import { Nothing } from '../day-close/Nothing.tsx';
import { CollectedTable, netOf } from './CollectedTable.tsx';

const Heads = styled('dl')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  gap: '8px 48px',
  margin: '4px 0 20px',
  '& dt': labelText(theme.tokens),
  '& dd': {
    fontSize: '1.75rem',
    lineHeight: '2.25rem',
    fontWeight: 600,
    fontVariantNumeric: 'tabular-nums',
    letterSpacing: '-0.015em',
  },
}));

const Columns = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(400px, 100%), 1fr))',
  gap: '24px 48px',
  alignItems: 'start',
  '& > div': { display: 'grid', gap: 20 },
});

export function ReportBody({ day, zone }: { readonly day: DaySummary; readonly zone: string }) {
  const { receipts, letters, calls, promises } = day;
  const all = calls.reduce((sum, { count }) => sum + count, 0);
  const talks = calls
    .filter(({ countsAs }) => countsAs === 'conversation')
    .reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <Heads>
        <Head
          label="Collected, net"
          value={<Money amount={netOf(day.payments)} size="display" />}
        />
        <Head label="Calls and visits" value={all.toLocaleString('en-US')} />
        <Head label="Conversations" value={talks.toLocaleString('en-US')} />
        <Head label="Promised" value={<Money amount={promises.made.cents} size="display" />} />
      </Heads>
      <Section title="Collected by client and method">
        {day.payments.length === 0 ? (
          <Nothing>No payment was taken on this day.</Nothing>
        ) : (
          <CollectedTable rows={day.payments} />
        )}
      </Section>
      <Columns style={{ marginTop: 20 }}>
        <div>
          <Section title="Activity by outcome">
            {calls.length === 0 ? (
              <Nothing>No call was made or taken, and nobody came by.</Nothing>
            ) : (
              <Outcomes calls={calls} />
            )}
          </Section>
        </div>
        <div>
          <Section title="Promises">
            <Promises promises={promises} />
          </Section>
          <Section title="Paper">
            <DetailList
              items={[
                {
                  label: 'Receipts',
                  value:
                    countsLine([
                      [receipts.issued, 'issued'],
                      [receipts.reissued, 'reissued'],
                      [receipts.voided, 'voided'],
                    ]) ?? 'None',
                },
                {
                  label: 'Letters',
                  value:
                    countsLine([
                      [letters.made, 'made'],
                      [letters.printed, 'printed'],
                      [letters.mailed, 'mailed'],
                      [letters.returned, 'returned'],
                      [letters.cancelled, 'cancelled'],
                    ]) ?? 'None',
                },
              ]}
            />
          </Section>
          <Section title="Cash closes">
            <Closes closes={day.closes} zone={zone} />
          </Section>
        </div>
      </Columns>
    </>
  );
}

function Head({ label, value }: { readonly label: string; readonly value: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}

const countsAsWords = {
  attempt: 'Attempt',
  contact: 'Somebody else reached',
  conversation: 'Conversation',
  none: 'Counts as nothing',
} as const;

function Outcomes({ calls }: Pick<DaySummary, 'calls'>) {
  return (
    <FigureTable
      label="Calls and visits by outcome"
      heads={['Outcome', 'Count']}
      rows={calls.map(({ outcomeCode, label, countsAs, count }) => ({
        key: outcomeCode,
        label,
        hint: countsAsWords[countsAs],
        count,
      }))}
      total="All"
    />
  );
}

function Closes({
  closes,
  zone,
}: {
  readonly closes: DaySummary['closes'];
  readonly zone: string;
}) {
  if (closes.length === 0) return <Nothing>The day was not closed.</Nothing>;
  return (
    <Table aria-label="Cash closes">
      <thead>
        <tr>
          <th scope="col">Closed</th>
          <th scope="col" className="figure">
            Expected
          </th>
          <th scope="col" className="figure">
            Counted
          </th>
          <th scope="col" className="figure">
            Difference
          </th>
        </tr>
      </thead>
      <tbody>
        {closes.map((close) => (
          <tr key={close.batchId}>
            <th scope="row">
              {clockText(close.closedAt, zone)}, batch {close.sequence}
              {close.reason !== '' && <span className="hint">{close.reason}</span>}
            </th>
            {[close.expectedCents, close.countedCents, close.differenceCents].map(
              (amount, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: three fixed columns
                <td className="figure" key={index}>
                  <Money amount={cents(amount)} />
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
