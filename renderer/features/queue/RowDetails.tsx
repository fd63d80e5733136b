/** One row of the queue in full: what a call would meet, why it ranks where it does, what was and is planned. */

import { styled } from '@mui/material/styles';
import { cents } from '../../../shared/domain/money.ts';
import type { QueueRow } from '../../../shared/ipc/queue.contract.ts';
import type { DeskClock } from '../../client/use-desk-clock.ts';
import { AttemptDots } from '../../components/AttemptDots.tsx';
import { ClockWindowBar } from '../../components/ClockWindowBar.tsx';
import { type Detail, DetailList } from '../../components/DetailList.tsx';
import { Money } from '../../components/Money.tsx';
import { Section } from '../../components/Section.tsx';
import { StatusChip } from '../../components/StatusChip.tsx';
import { RowVerdict } from './QueueChips.tsx';
import { weeklyAttempts } from './queue-columns.tsx';
import {
  clockTimes,
  dayText,
  flagText,
  fullMomentText,
  holdText,
  nextActionText,
} from './queue-words.ts';

export type RowDetailsProps = { readonly row: QueueRow; readonly clock: DeskClock };

const Reasons = styled('ul')(({ theme }) => ({
  display: 'grid',
  gap: 6,
  marginTop: 8,
  fontSize: '0.8125rem',
  lineHeight: '1.25rem',
  color: theme.tokens.color.muted,
}));

const Chips = styled('div')({ display: 'flex', flexWrap: 'wrap', gap: 6 });

/** May a call start: the verdict, its grounds, the clock and the attempts. */
export function CallOutlook({ row, clock }: RowDetailsProps) {
  const { verdict, localTimes } = row;
  const items: Detail[] = [
    {
      label: 'Local time',
      value:
        localTimes.length === 0 ? (
          'Unknown'
        ) : (
          <ClockWindowBar times={clockTimes(localTimes)} open={verdict.kind === 'call'} />
        ),
    },
  ];
  if (verdict.attemptsLeft !== undefined) {
    items.push({
      label: 'Attempts left',
      value: <AttemptDots left={verdict.attemptsLeft} total={weeklyAttempts} />,
      hint: `${verdict.attemptsLeft} of ${weeklyAttempts} in seven days`,
    });
  }
  return (
    <Section title="Call now?" meta={<RowVerdict row={row} clock={clock} />}>
      <DetailList items={items} />
      {verdict.reasons.length > 0 && (
        <Reasons>
          {verdict.reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </Reasons>
      )}
    </Section>
  );
}

/** The documented sum behind the order of the queue. */
export function ScoreParts({ row: { score } }: RowDetailsProps) {
  const part = (label: string, { points, label: band }: typeof score.balance): Detail => ({
    label,
    hint: band,
    value: points,
  });
  return (
    <Section title="Score">
      <DetailList
        variant="amounts"
        items={[
          part('Balance', score.balance),
          part('Days since contact', score.contact),
          part('Days since placement', score.placement),
          { label: 'Score', value: score.total, total: true },
        ]}
      />
    </Section>
  );
}

function historyOf(row: QueueRow, clock: DeskClock): readonly Detail[] {
  const { lastAction, lastWorkedOn, lastContactOn, nextAction, snoozed } = row;
  const items: Detail[] = [
    {
      label: 'Last action',
      value: lastAction || 'Not worked yet',
      hint: lastWorkedOn && dayText(lastWorkedOn, clock),
    },
    { label: 'Last contact', value: lastContactOn ? dayText(lastContactOn, clock) : 'Never' },
    {
      label: 'Next action',
      value: nextActionText(row, clock) || 'None',
      hint: nextAction?.at && `${fullMomentText(nextAction.at, clock)} your time`,
    },
  ];
  if (snoozed) {
    items.push({
      label: 'Snoozed',
      value: snoozed.reason,
      hint: `until ${dayText(snoozed.until, clock)}`,
    });
  }
  return items;
}

export function RowHistory({ row, clock }: RowDetailsProps) {
  return (
    <Section title="Work">
      <DetailList items={historyOf(row, clock)} />
    </Section>
  );
}

export function RowDebt({ row, clock }: RowDetailsProps) {
  const { client, number, product, balanceAsOf } = row;
  const age = balanceAsOf.days <= 0 ? 'today' : `${balanceAsOf.days} days old`;
  return (
    <div>
      <Money amount={cents(row.balanceCents)} size="display" />
      <DetailList
        items={[
          {
            label: 'Balance as of',
            value: `${balanceAsOf.label}, ${dayText(balanceAsOf.date, clock)}`,
            hint: age,
          },
          { label: 'Client', value: client.name, hint: product },
          { label: 'Account', value: number },
        ]}
      />
    </div>
  );
}

/** Holds and flags as words; nothing when there are none. */
export function RowMarks({ row }: Pick<RowDetailsProps, 'row'>) {
  if (row.holds.length === 0 && row.flags.length === 0) return null;
  return (
    <Chips>
      {row.holds.map((hold) => (
        <StatusChip key={hold} tone="blocked">
          {holdText(hold)}
        </StatusChip>
      ))}
      {row.flags.map((flag) => (
        <StatusChip key={flag} tone="attention">
          {flagText(flag)}
        </StatusChip>
      ))}
    </Chips>
  );
}
