/** The account while no call is open on it: getting ready, or working without the consumer. */
import { useEffect, useRef, useState } from 'react';
import type { Workspace } from '../../../shared/ipc/workspace.ts';
import { useNavigation } from '../../app/routes.tsx';
import { useCommand } from '../../commands/CommandProvider.tsx';
import { keysOf } from '../../commands/keys.ts';
import { ErrorBanner } from '../../components/ErrorBanner.tsx';
import { useStartCall, type WrappedUp } from '../call/call.mutations.ts';
import { ReadyPanel } from '../call/ReadyPanel.tsx';
import { useExplain } from '../why/WhyProvider.tsx';
import { WishLine } from '../wishes/WishLine.tsx';
import { blockOf, CallButtons, releasablePhone, whyCall } from './CallButtons.tsx';
import { ContactLine } from './ContactLine.tsx';
import type { DeskMoment } from './desk-clock.ts';
import { LeftColumn } from './LeftColumn.tsx';
import { NextUp } from './NextUp.tsx';
import { NoteBar } from './NoteBar.tsx';
import { RightColumn } from './RightColumn.tsx';
import { useAccountDialogs } from './use-account-dialogs.tsx';
import { WorkspaceFrame } from './WorkspaceFrame.tsx';

type QuietProps = {
  readonly workspace: Workspace;
  readonly moment: DeskMoment;
  /** How the call that has just ended here was wrapped up. */
  readonly last: WrappedUp | undefined;
  /** The agent came to call: the call starts by itself when it may. */
  readonly isCallWanted: boolean;
  readonly onCallWanted: () => void;
};

/** The agent's choice; else the first number that may be called now; else the first there is. */
function phoneToCall(phones: Workspace['phones'], picked: string | undefined) {
  return (
    phones.find(({ id }) => id === picked) ??
    phones.find(({ decision }) => ['allowed', 'warn'].includes(decision.verdict)) ??
    phones.find(({ status }) => status === 'ok') ??
    phones[0]
  );
}

export function QuietWorkspace(props: QuietProps) {
  const { workspace, moment, last, isCallWanted, onCallWanted } = props;
  const { openAccount } = useNavigation();
  const [picked, setPicked] = useState<string>();
  const starting = useStartCall(workspace.account.id, () => undefined);
  const dialogs = useAccountDialogs(workspace, true);
  const phone = phoneToCall(workspace.phones, picked);
  const isBlocked = blockOf(workspace, phone) !== undefined;
  const start = () => starting.start('outbound', phone?.id ?? null);
  const wasAsked = useRef(false);
  const releasable = releasablePhone(workspace, phone);
  const askOverride = releasable && (() => dialogs.askOverride(releasable));
  const explanation = whyCall(workspace, phone);
  const explain = useExplain();
  useCommand('account.call', isBlocked ? askOverride : start);
  useCommand('account.why', explanation && (() => explain(explanation)));
  useEffect(() => {
    if (!isCallWanted || wasAsked.current) return;
    wasAsked.current = true;
    onCallWanted();
    if (!isBlocked) starting.start('outbound', phone?.id ?? null);
  });
  return (
    <>
      <WorkspaceFrame
        workspace={workspace}
        isDebtShown
        isMiddleWanted={last !== undefined}
        contactLine={
          <>
            <ContactLine
              workspace={workspace}
              phone={phone}
              onPick={setPicked}
              actions={
                <CallButtons
                  workspace={workspace}
                  phone={phone}
                  starting={starting}
                  onOverride={dialogs.askOverride}
                />
              }
            />
            <WishLine workspace={workspace} moment={moment} />
          </>
        }
        notices={
          starting.error && <ErrorBanner error={starting.error} onDismiss={starting.reset} />
        }
        left={<LeftColumn workspace={workspace} isDebtShown ask={dialogs.askContact} />}
        middle={
          <>
            {last && <NextUp last={last} workspace={workspace} onOpen={openAccount} />}
            <ReadyPanel
              workspace={workspace}
              phone={phone}
              onRelease={dialogs.askRelease}
              onHold={dialogs.askHold}
              holdKeys={keysOf('account.hold')}
            />
          </>
        }
        right={
          <RightColumn
            accountId={workspace.account.id}
            today={workspace.today}
            isDebtShown
            onNext={openAccount}
          />
        }
        foot={<NoteBar workspace={workspace} />}
      />
      {dialogs.element}
    </>
  );
}
