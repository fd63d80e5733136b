/** A call is open on another account: which, and the way there. */
import { styled } from '@mui/material/styles';
import type { Workspace } from '../../../shared/ipc/workspace.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { WarningIcon } from '../../components/icons/icons.ts';

const Root = styled('div')(({ theme }) => {
  const tone = theme.tokens.color.tone.attention;
  return {
    display: 'flex',
    alignItems: 'center',
    gap: 10,
    padding: '4px 10px',
    marginBottom: 4,
    borderRadius: theme.tokens.measure.radius,
    backgroundColor: tone.tint,
    boxShadow: `inset 0 0 0 1px ${tone.edge}`,
    color: tone.text,
    fontSize: '0.8125rem',
    '& .act': { marginLeft: 'auto' },
  };
});

type OtherCallProps = {
  readonly workspace: Workspace;
  readonly onOpen: (accountId: string) => void;
};

export function OtherCall({ workspace, onOpen }: OtherCallProps) {
  const { openCall } = workspace;
  if (!openCall) return null;
  return (
    <Root>
      <WarningIcon />
      <span>A call with {openCall.consumerName} is still open. Wrap it up first.</span>
      <span className="act">
        <ActionButton size="small" onClick={() => onOpen(openCall.accountId)}>
          Go to the call
        </ActionButton>
      </span>
    </Root>
  );
}
