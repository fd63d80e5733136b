/** The second line of the header during a call: how long, with whom, and whether they are confirmed. */
import { styled } from '@mui/material/styles';
import type { RightParty } from '../../../shared/domain/script/script.ts';
import type { OpenCall } from '../../../shared/ipc/calls.contract.ts';
import { PhoneIcon } from '../../components/icons/icons.ts';
import { PhoneText } from '../../components/PhoneText.tsx';
import { StatusChip } from '../../components/StatusChip.tsx';
import type { DeskMoment } from '../account/desk-clock.ts';
import { CallClock } from './CallClock.tsx';
import type { RunningScript } from './use-script.ts';

const Root = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '4px 16px',
  minHeight: 34,
  fontSize: '0.875rem',
  '& .live': {
    display: 'inline-flex',
    alignItems: 'center',
    gap: 8,
    padding: '3px 10px',
    borderRadius: theme.tokens.measure.radius,
    backgroundColor: theme.tokens.color.tone.next.tint,
    boxShadow: `inset 0 0 0 1px ${theme.tokens.color.tone.next.edge}`,
    color: theme.tokens.color.tone.next.text,
    fontWeight: 650,
  },
  '& .quiet': { color: theme.tokens.color.muted, fontSize: '0.8125rem' },
}));

const ways: Readonly<Record<OpenCall['direction'], string>> = {
  outbound: 'Calling',
  inbound: 'On the phone',
  walk_in: 'They are here',
};

const parties: Readonly<Record<RightParty, string>> = {
  consumer: 'Right party confirmed',
  spouse: 'Spouse confirmed',
  guardian: 'Guardian confirmed',
};

type LineProps = {
  readonly call: OpenCall;
  readonly moment: DeskMoment;
  readonly running: RunningScript | undefined;
};

export function CallLine({ call, moment, running }: LineProps) {
  const party = running?.state.rightParty ?? null;
  return (
    <Root>
      <span className="live">
        <PhoneIcon size={14} />
        {ways[call.direction]} <CallClock startedAt={call.startedAt} moment={moment} />
      </span>
      {call.phone && <PhoneText number={call.phone.digits} kind={call.phone.type} strong />}
      {running &&
        (party === null ? (
          <StatusChip tone="attention">Not confirmed yet</StatusChip>
        ) : (
          <StatusChip tone="done">{parties[party]}</StatusChip>
        ))}
      {call.isLeftOver && (
        <span className="quiet">
          Left without wrap-up. It counts as a conversation until you say how it ended.
        </span>
      )}
    </Root>
  );
}
