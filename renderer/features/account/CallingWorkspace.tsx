/** The account during a call on it: the script leads, the debt shows once it may, leaving asks first. */
import { styled } from '@mui/material/styles';
import { visibleFacts } from '../../../shared/domain/script/run.ts';
import type { OpenCall } from '../../../shared/ipc/calls.contract.ts';
import type { Workspace } from '../../../shared/ipc/workspace.ts';
import { useNavigation } from '../../app/routes.tsx';
import { useCommandScope } from '../../commands/CommandProvider.tsx';
import { useAnnounce } from '../../components/LiveRegion.tsx';
import { CallLine } from '../call/CallLine.tsx';
import { CallPanel } from '../call/CallPanel.tsx';
import type { WrappedUp } from '../call/call.mutations.ts';
import { OpenCallQuestion } from '../call/OpenCallQuestion.tsx';
import { outcomeLabel } from '../call/outcome-label.ts';
import { useLeaveGuard } from '../call/use-leave-guard.ts';
import { useScript } from '../call/use-script.ts';
import { WrapUpBar } from '../call/WrapUpBar.tsx';
import { WishLine } from '../wishes/WishLine.tsx';
import type { DeskMoment } from './desk-clock.ts';
import { LeftColumn } from './LeftColumn.tsx';
import { Quiet } from './Quiet.tsx';
import { RightColumn } from './RightColumn.tsx';
import { useAccountDialogs } from './use-account-dialogs.tsx';
import { WorkspaceFrame } from './WorkspaceFrame.tsx';

const Gone = styled(Quiet)({ padding: '12px 0' });

type CallingProps = {
  readonly workspace: Workspace;
  readonly call: OpenCall;
  readonly moment: DeskMoment;
  readonly onDone: (wrapped: WrappedUp) => void;
};

/** The script needs the height: what is said of the call shares a line while there is room. */
const OneLine = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '2px 16px',
});

export function CallingWorkspace({ workspace, call, moment, onDone }: CallingProps) {
  const { openAccount } = useNavigation();
  const announce = useAnnounce();
  const running = useScript(call, moment);
  const isDebtShown = running === undefined || visibleFacts(running.state).debt;
  const dialogs = useAccountDialogs(workspace, isDebtShown);
  const leaving = useLeaveGuard(workspace.account.id);
  useCommandScope('call');
  const done = (wrapped: WrappedUp) => {
    announce(`Wrapped up: ${outcomeLabel(wrapped.outcomeCode)}.`);
    onDone(wrapped);
  };
  return (
    <>
      <WorkspaceFrame
        workspace={workspace}
        isDebtShown={isDebtShown}
        isMiddleWanted
        contactLine={
          <OneLine>
            <CallLine call={call} moment={moment} running={running} />
            <WishLine
              workspace={workspace}
              moment={moment}
              call={call}
              speaker={running?.state.rightParty ?? undefined}
            />
          </OneLine>
        }
        left={
          <LeftColumn workspace={workspace} isDebtShown={isDebtShown} ask={dialogs.askContact} />
        }
        middle={
          running ? (
            <CallPanel
              call={call}
              running={running}
              spoken={workspace.spoken}
              zone={workspace.zone}
            />
          ) : (
            <Gone>
              This call began with another version of its script. Wrap it up by hand below.
            </Gone>
          )
        }
        right={
          <RightColumn
            accountId={workspace.account.id}
            today={workspace.today}
            isDebtShown={isDebtShown}
            onNext={openAccount}
          />
        }
        foot={
          <WrapUpBar
            call={call}
            workspace={workspace}
            isDebtShown={isDebtShown}
            running={running}
            onDone={done}
          />
        }
      />
      {dialogs.element}
      <OpenCallQuestion
        open={leaving.to !== undefined}
        way="leave"
        onGo={leaving.leave}
        onStay={leaving.stay}
      />
    </>
  );
}
