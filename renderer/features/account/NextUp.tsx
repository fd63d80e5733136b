/** After a call: how it was wrapped up, and the next account of the queue one key away. */
import { styled } from '@mui/material/styles';
import type { Workspace } from '../../../shared/ipc/workspace.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { ArrowRightIcon, DoneIcon } from '../../components/icons/icons.ts';
import type { WrappedUp } from '../call/call.mutations.ts';
import { outcomeLabel } from '../call/outcome-label.ts';
import { nextActionText } from './words.ts';

const Root = styled('div')(({ theme }) => {
  const tone = theme.tokens.color.tone.done;
  return {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    alignItems: 'center',
    gap: '2px 12px',
    padding: '10px 12px',
    marginTop: 8,
    borderRadius: theme.tokens.measure.radius,
    backgroundColor: tone.tint,
    boxShadow: `inset 0 0 0 1px ${tone.edge}`,
    '& > svg': { color: tone.solid },
    '& .what': { fontWeight: 650, color: tone.text },
    '& .next': { gridColumn: 2, color: theme.tokens.color.text, fontSize: '0.8125rem' },
    '& .act': { gridColumn: 3, gridRow: '1 / 3' },
  };
});

type NextUpProps = {
  readonly last: WrappedUp;
  readonly workspace: Workspace;
  readonly onOpen: (accountId: string) => void;
};

export function NextUp({ last, workspace, onOpen }: NextUpProps) {
  const { next } = last;
  return (
    <Root data-next-up="">
      <DoneIcon />
      <span className="what">Wrapped up: {outcomeLabel(last.outcomeCode)}</span>
      <span className="next">Next here: {nextActionText(last.nextAction, workspace)}</span>
      {next && (
        <span className="act">
          <ActionButton
            kind="primary"
            icon={ArrowRightIcon}
            autoFocus
            onClick={() => onOpen(next.accountId)}
          >
            {`Next: ${next.consumerName}`}
          </ActionButton>
        </span>
      )}
    </Root>
  );
}
