/** A call is open and its account is not on screen: with whom, and the way back to it. */
import { styled } from '@mui/material/styles';
import type { OpenCall } from '../../../shared/ipc/calls.contract.ts';
import { useNavigation } from '../../app/routes.tsx';
import { useAsk } from '../../client/use-ask.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { PhoneIcon } from '../../components/icons/icons.ts';

const Root = styled('div')(({ theme }) => {
  const tone = theme.tokens.color.tone.next;
  return {
    flex: 'none',
    display: 'flex',
    alignItems: 'center',
    gap: 10,
    padding: '4px 16px',
    backgroundColor: tone.tint,
    borderBottom: `1px solid ${tone.edge}`,
    color: tone.text,
    fontSize: '0.8125rem',
    fontWeight: 600,
    '& .act': { marginLeft: 'auto' },
  };
});

function lineOf({ consumerName, isLeftOver }: OpenCall): string {
  return isLeftOver
    ? `A call with ${consumerName} was left without wrap-up. It counts as a conversation until you say how it ended.`
    : `The call with ${consumerName} is still open.`;
}

/** @param openCallId as the desk's status has it */
export function OpenCallLine({ openCallId }: { readonly openCallId: string | undefined }) {
  const { route, openAccount } = useNavigation();
  const { data } = useAsk('calls.get', {}, { enabled: openCallId !== undefined });
  const call = openCallId === undefined ? undefined : data?.call;
  if (!call || (route.area === 'accounts' && route.accountId === call.accountId)) return null;
  return (
    <Root role="status">
      <PhoneIcon />
      <span>{lineOf(call)}</span>
      <span className="act">
        <ActionButton size="small" onClick={() => openAccount(call.accountId)}>
          Go to the call
        </ActionButton>
      </span>
    </Root>
  );
}
