/** The columns of the queue. What leaves first where room is short also stands below the list. */

import { styled } from '@mui/material/styles';
import { cents } from '../../../shared/domain/money.ts';
import type { QueueRow } from '../../../shared/ipc/queue.contract.ts';
import type { DeskClock } from '../../client/use-desk-clock.ts';
import { AttemptDots } from '../../components/AttemptDots.tsx';
import { ClockWindowBar } from '../../components/ClockWindowBar.tsx';
import { clockText } from '../../components/clock-window.ts';
import { Money } from '../../components/Money.tsx';
import type { Column } from '../../components/VirtualTable.tsx';
import { LanguageChip } from './LanguageChip.tsx';
import { RowReason, RowVerdict } from './QueueChips.tsx';
import {
  ageText,
  clockTimes,
  dayText,
  lastActionText,
  localTimeText,
  nextActionCell,
  stateName,
} from './queue-words.ts';

/** Calls to one person about one debt in seven days, 12 CFR 1006.14(b)(2)(i)(A). */
export const weeklyAttempts = 7;

const Named = styled('span')({
  display: 'flex',
  alignItems: 'center',
  gap: 6,
  '& .name': { overflow: 'hidden', textOverflow: 'ellipsis', fontWeight: 600 },
});

const Aged = styled('span')(({ theme }) => ({
  '& .age': {
    display: 'inline-block',
    width: 34,
    color: theme.tokens.color.muted,
    fontSize: '0.75rem',
    fontStretch: theme.tokens.stretch.label,
  },
}));

const Quiet = styled('span')(({ theme }) => ({ color: theme.tokens.color.muted }));

/** The time above the bar: both fit a row of the list. */
const Clock = styled('span')(({ theme }) => ({
  display: 'grid',
  lineHeight: '0.8125rem',
  '& .time': {
    fontSize: '0.75rem',
    fontStretch: theme.tokens.stretch.label,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
  },
  '& svg': { display: 'block', marginTop: -1 },
}));

function withResidence(words: string, residence: string): string {
  return residence === '' ? words : `${words} · ${residence}`;
}

function LocalTimeCell({ row }: { readonly row: QueueRow }) {
  const times = clockTimes(row.localTimes);
  const words = withResidence(localTimeText(times), row.residence);
  if (times.length === 0) return <Quiet>{words}</Quiet>;
  const clocks = times.map(({ minutes, zone }) => `${clockText(minutes)} ${zone}`).join(' / ');
  const all = withResidence(clocks, stateName(row.residence));
  return (
    <Clock title={all}>
      <span className="time">{words}</span>
      <ClockWindowBar times={times} open={row.verdict.kind === 'call'} compact />
    </Clock>
  );
}

/** @param now when the desk answered, where rows count down to the end of their call hours */
export function queueColumns(clock: DeskClock, now?: string): readonly Column<QueueRow>[] {
  return [
    {
      id: 'reason',
      header: 'Why now',
      width: 138,
      cell: (row) => <RowReason row={row} clock={clock} />,
    },
    {
      id: 'consumer',
      header: 'Consumer',
      width: 138,
      grow: 3,
      cell: (row) => (
        <Named>
          <span className="name" title={row.consumerName}>
            {row.consumerName}
          </span>
          <LanguageChip language={row.language} />
        </Named>
      ),
    },
    {
      id: 'client',
      header: 'Client and product',
      width: 134,
      grow: 2,
      priority: 3,
      cell: (row) => `${row.client.code} · ${row.product || row.number}`,
    },
    {
      id: 'balance',
      header: 'Balance, age',
      width: 118,
      align: 'end',
      cell: (row) => (
        <Aged title={`As of ${row.balanceAsOf.label}, ${dayText(row.balanceAsOf.date, clock)}`}>
          <Money amount={cents(row.balanceCents)} />
          <span className="age">{ageText(row.balanceAsOf.days)}</span>
        </Aged>
      ),
    },
    {
      id: 'last',
      header: 'Last action',
      width: 96,
      grow: 2,
      priority: 5,
      cell: (row) => {
        const words = lastActionText(row, clock);
        return words === '' ? <Quiet>None</Quiet> : <span title={words}>{words}</span>;
      },
    },
    {
      id: 'next',
      header: 'Next action',
      width: 96,
      grow: 1,
      priority: 4,
      cell: (row) => nextActionCell(row, clock) || <Quiet>None</Quiet>,
    },
    {
      id: 'clock',
      header: 'Local time, state',
      width: 122,
      priority: 2,
      cell: (row) => <LocalTimeCell row={row} />,
    },
    {
      id: 'left',
      header: 'Attempts',
      width: 80,
      priority: 6,
      cell: ({ verdict }) =>
        verdict.attemptsLeft !== undefined && (
          <AttemptDots left={verdict.attemptsLeft} total={weeklyAttempts} />
        ),
    },
    {
      id: 'verdict',
      header: 'Call now?',
      width: 142,
      grow: 1,
      cell: (row) => (
        <span title={row.verdict.text}>
          <RowVerdict row={row} clock={clock} now={now} isInRow />
        </span>
      ),
    },
  ];
}
