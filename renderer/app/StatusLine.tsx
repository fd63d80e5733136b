/** The truth at the bottom: lock, backup, seal, rows to export, age of the balances. */
import { styled } from '@mui/material/styles';
import { Temporal } from 'temporal-polyfill';
import type { OutputOf } from '../../shared/ipc/contract.ts';
import { useMinute } from './use-minute.ts';

type Open = NonNullable<OutputOf<'desk.status'>['open']>;

const Root = styled('footer')(({ theme: { tokens } }) => ({
  gridArea: 'status',
  display: 'flex',
  gap: 16,
  alignItems: 'center',
  padding: '0 16px',
  overflow: 'hidden',
  whiteSpace: 'nowrap',
  fontSize: '0.75rem',
  fontStretch: tokens.stretch.label,
  color: tokens.color.muted,
  background: tokens.color.sunken,
  borderTop: `1px solid ${tokens.color.hairline}`,
  '& .end': { marginLeft: 'auto' },
  '& .sample': { color: tokens.color.tone.attention.text, fontWeight: 650 },
}));

const shortDay = (instant: string, zone: string): string =>
  Temporal.Instant.from(instant)
    .toZonedDateTimeISO(zone)
    .toLocaleString('en-US', { weekday: 'short', hour: 'numeric', minute: '2-digit' });

function lockText({ locksAt, now, openCallId }: Open, sinceAnswer: number): string {
  if (openCallId) return 'The desk stays open during the call';
  const left =
    Temporal.Instant.from(locksAt).epochMilliseconds -
    Temporal.Instant.from(now).epochMilliseconds -
    sinceAnswer;
  return `Locks in ${Math.max(1, Math.ceil(left / 60_000))} min`;
}

function rowsText(rows: number): string {
  if (rows === 0) return 'Nothing to export';
  return `${rows.toLocaleString('en-US')} ${rows === 1 ? 'row' : 'rows'} to export`;
}

export function StatusLine(props: {
  readonly open: Open;
  readonly sample: boolean;
  readonly answeredAt: number;
}) {
  const { open } = props;
  const now = useMinute();
  // During a call somebody may read along; how old a balance is stands beside the balance itself.
  const balances = open.openCallId === undefined ? open.balancesAsOf : undefined;
  return (
    <Root aria-label="Desk status">
      {props.sample && (
        <span className="sample">Sample desk: invented people, thrown away on closing</span>
      )}
      <span>{lockText(open, Math.max(0, now - props.answeredAt))}</span>
      <span>
        {open.lastBackupAt ? `Backup ${shortDay(open.lastBackupAt, open.zone)}` : 'No backup yet'}
      </span>
      <span>
        {open.lastSealAt ? `Last seal ${shortDay(open.lastSealAt, open.zone)}` : 'Never sealed'}
      </span>
      <span>{rowsText(open.rowsToExport)}</span>
      {balances && (
        <span>
          Balances as of {balances.label}
          {balances.days > 0
            ? `, ${balances.days} ${balances.days === 1 ? 'day' : 'days'} old`
            : ', today'}
        </span>
      )}
      <span className="end">{open.agentName}</span>
    </Root>
  );
}
