/** What else happens at wrap-up: confirmed or left out before it does. */
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import type { Workspace } from '../../../shared/ipc/workspace.ts';
import { StatusChip } from '../../components/StatusChip.tsx';
import { labelText } from '../../theme/mixins.ts';
import type { HoldProposal } from './follow-ups.ts';

const Root = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '0 8px',
  minHeight: 28,
  '& .legend': labelText(theme.tokens),
  '& .fact': { color: theme.tokens.color.muted, fontSize: '0.8125rem', marginRight: 12 },
  '& .MuiFormControlLabel-root .MuiFormControlLabel-label': { fontSize: '0.8125rem' },
}));

type FollowUpsProps = {
  readonly holds: readonly HoldProposal[];
  readonly leftOut: ReadonlySet<string>;
  readonly onHold: (kind: string, isIn: boolean) => void;
  readonly mark: string | undefined;
  /** Which number the mark is about, where that has to be asked. */
  readonly numberField: ReactNode;
  /** Other debts that may have been spoken about; empty unless it was a conversation. */
  readonly others: Workspace['otherAccounts'];
  readonly discussed: ReadonlySet<string>;
  readonly onDiscussed: (accountId: string, isIn: boolean) => void;
};

export function FollowUps(props: FollowUpsProps) {
  const { holds, leftOut, mark, others, discussed } = props;
  if (holds.length === 0 && mark === undefined && others.length === 0) return null;
  const fixed = holds.filter(({ isFixed }) => isFixed);
  const open = holds.filter(({ isFixed }) => !isFixed);
  return (
    <Root role="group" aria-label="What follows from this call">
      <span className="legend" aria-hidden="true">
        Also:
      </span>
      {mark !== undefined && <span className="fact">{mark}.</span>}
      {props.numberField}
      {fixed.map(({ kind, label }) => (
        <StatusChip key={kind} tone="blocked">
          {label}
        </StatusChip>
      ))}
      {open.map(({ kind, label }) => (
        <FormControlLabel
          key={kind}
          label={label}
          control={
            <Checkbox
              checked={!leftOut.has(kind)}
              onChange={(event) => props.onHold(kind, event.target.checked)}
            />
          }
        />
      ))}
      {others.map(({ accountId, client, number }) => (
        <FormControlLabel
          key={accountId}
          label={`${client.code} ${number} was spoken about too`}
          control={
            <Checkbox
              checked={discussed.has(accountId)}
              onChange={(event) => props.onDiscussed(accountId, event.target.checked)}
            />
          }
        />
      ))}
    </Root>
  );
}
