/** One screen per conversation: who, what is owed, what to say, what to offer, how it ended. */
import { styled } from '@mui/material/styles';
import { useEffect, useRef, useState } from 'react';
import type { Workspace } from '../../../shared/ipc/workspace.ts';
import { useNavigation } from '../../app/routes.tsx';
import { useCommandScope } from '../../commands/CommandProvider.tsx';
import { ActionButton } from '../../components/ActionButton.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorBanner } from '../../components/ErrorBanner.tsx';
import { AccountsIcon } from '../../components/icons/icons.ts';
import type { WrappedUp } from '../call/call.mutations.ts';
import { useWorkspace } from './account.queries.ts';
import { CallingWorkspace } from './CallingWorkspace.tsx';
import { QuietWorkspace } from './QuietWorkspace.tsx';

const Room = styled('div')({ padding: 24, display: 'grid', gap: 12, justifyItems: 'start' });

export type AccountWorkspaceProps = { readonly accountId: string };

/** Mounted anew for every account: nothing of one consumer stays on screen for another. */
export function AccountWorkspace({ accountId }: AccountWorkspaceProps) {
  return <Loaded key={accountId} accountId={accountId} />;
}

function Loaded({ accountId }: AccountWorkspaceProps) {
  const { back, route } = useNavigation();
  const workspace = useWorkspace(accountId);
  const [last, setLast] = useState<WrappedUp>();
  const [intent, setIntent] = useState(route.intent);
  useCommandScope('account');
  if (workspace.error && !workspace.data) {
    return (
      <Room>
        <ErrorBanner error={workspace.error.toValue()} onRetry={() => void workspace.refetch()} />
        <ActionButton onClick={back}>Back</ActionButton>
      </Room>
    );
  }
  const { data } = workspace;
  if (!data) return <Waiting />;
  const moment = { now: data.now, answeredAt: workspace.dataUpdatedAt };
  const call = data.openCall;
  if (call?.accountId === accountId) {
    return (
      <CallingWorkspace
        key={call.callId}
        workspace={data}
        call={call}
        moment={moment}
        onDone={setLast}
      />
    );
  }
  return (
    <QuietWorkspace
      workspace={data}
      moment={moment}
      last={last}
      isCallWanted={intent === 'call'}
      onCallWanted={() => setIntent(undefined)}
    />
  );
}

/** Empty on purpose: an answer comes within a few milliseconds. */
function Waiting() {
  const [isLate, setLate] = useState(false);
  const timer = useRef(0);
  useEffect(() => {
    timer.current = window.setTimeout(() => setLate(true), 1500);
    return () => window.clearTimeout(timer.current);
  }, []);
  if (!isLate) return null;
  return (
    <EmptyState title="Opening the account" icon={AccountsIcon}>
      The desk is busy with a long job; the account follows.
    </EmptyState>
  );
}

export type { Workspace };
