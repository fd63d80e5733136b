/** What the peek would say, in two lines below the list: for windows without room beside it. */

import { styled } from '@mui/material/styles';
import type { QueueRow } from '../../../shared/ipc/queue.contract.ts';
import type { DeskClock } from '../../client/use-desk-clock.ts';
import { dayText, lastActionText, nextActionText } from './queue-words.ts';
import { RowActions, type RowActionsProps } from './RowActions.tsx';
import { RowMarks } from './RowDetails.tsx';

const Strip = styled('aside')(({ theme }) => ({
  display: 'flex',
  alignItems: 'center',
  gap: 16,
  minHeight: 60,
  padding: '8px 16px',
  borderTop: `1px solid ${theme.tokens.color.rule}`,
  backgroundColor: theme.tokens.color.surface,
  fontSize: '0.8125rem',
  lineHeight: '1.25rem',
  '& .words': { flex: 1, minWidth: 0 },
  '& .first': { display: 'flex', alignItems: 'center', gap: 8 },
  '& .first strong': { fontWeight: 650, whiteSpace: 'nowrap' },
  '& .second': {
    color: theme.tokens.color.muted,
    display: '-webkit-box',
    WebkitLineClamp: 2,
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
  },
  '& .buttons': { display: 'flex', gap: 8 },
}));

/** The grounds of the verdict where there are any; else what was done last and how the score adds up. */
function secondLine(row: QueueRow, clock: DeskClock): string {
  const { verdict, score, snoozed } = row;
  if (snoozed) return `Snoozed until ${dayText(snoozed.until, clock)}: ${snoozed.reason}`;
  if (verdict.reasons.length > 0) return verdict.reasons.join(' ');
  const last = lastActionText(row, clock) || 'Not worked yet';
  const next = nextActionText(row, clock);
  const parts = [score.balance, score.contact, score.placement]
    .map(({ points, label }) => `${points} (${label})`)
    .join(' + ');
  return `Last: ${last}. Next: ${next || 'none'}. Score ${score.total} = ${parts}.`;
}

export function RowStrip(props: RowActionsProps) {
  const { row, clock } = props;
  return (
    <Strip aria-label="The row you are on">
      <div className="words">
        <div className="first">
          <strong>{row.consumerName}</strong>
          <RowMarks row={row} />
        </div>
        <p className="second">{secondLine(row, clock)}</p>
      </div>
      <div className="buttons">
        <RowActions {...props} size="small" />
      </div>
    </Strip>
  );
}
