/** The frame of the workspace: header and foot stand still, three columns between them scroll. */
import { styled } from '@mui/material/styles';
import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import type { Workspace } from '../../../shared/ipc/workspace.ts';
import { useNavigation } from '../../app/routes.tsx';
import { useCommand } from '../../commands/CommandProvider.tsx';
import { SplitColumns, type SplitColumnsHandle } from '../../components/SplitColumns.tsx';
import { measures } from '../../theme/tokens.ts';
import { WorkspaceHeader } from './WorkspaceHeader.tsx';

const Root = styled('div')({
  display: 'flex',
  flexDirection: 'column',
  flex: 1,
  minHeight: 0,
});

const Head = styled('header')(({ theme }) => ({
  flex: 'none',
  display: 'grid',
  gap: 2,
  padding: '8px 16px 6px',
  backgroundColor: theme.tokens.color.surface,
  borderBottom: `1px solid ${theme.tokens.color.rule}`,
}));

const Stack = styled('div')({ display: 'grid', gap: 20 });

export type FrameProps = {
  readonly workspace: Workspace;
  readonly isDebtShown: boolean;
  /** A call is open here, or has just ended: where columns are tabs, the middle one comes to the front. */
  readonly isMiddleWanted: boolean;
  readonly contactLine: ReactNode;
  /** Under the header: errors and what stands in the way. */
  readonly notices?: ReactNode;
  readonly left: ReactNode;
  readonly middle: ReactNode;
  readonly right: ReactNode;
  readonly foot: ReactNode;
};

export function WorkspaceFrame(props: FrameProps) {
  const { workspace, isDebtShown } = props;
  const { back } = useNavigation();
  const columns = useRef<SplitColumnsHandle>(null);
  useMiddleInFront(columns, props.isMiddleWanted);
  useCommand('account.back', back);
  useCommand('account.column-1', () => columns.current?.focus('owed'));
  useCommand('account.column-2', () => columns.current?.focus('script'));
  useCommand('account.column-3', () => columns.current?.focus('offers'));
  return (
    <Root>
      <Head>
        <WorkspaceHeader workspace={workspace} isDebtShown={isDebtShown} onBack={back} />
        {props.contactLine}
        {props.notices}
      </Head>
      <SplitColumns
        ref={columns}
        columns={[
          {
            id: 'owed',
            label: isDebtShown ? 'Account' : 'Person',
            track: 'minmax(280px, 1fr)',
            content: <Stack>{props.left}</Stack>,
          },
          {
            id: 'script',
            label: 'Call',
            track: 'minmax(360px, 1.35fr)',
            content: <Stack>{props.middle}</Stack>,
          },
          {
            id: 'offers',
            label: isDebtShown ? 'Negotiate and pay' : 'Once confirmed',
            track: 'minmax(300px, 1.15fr)',
            content: <Stack>{props.right}</Stack>,
          },
        ]}
      />
      {props.foot}
    </Root>
  );
}

/** Where the agent goes on: the step's disclosure, its first answer, or the next account. */
const whereToGoOn =
  '[data-call] [data-step-focus-within] input, [data-call] [data-step-focus], [data-next-up] button';

function useMiddleInFront(columns: RefObject<SplitColumnsHandle | null>, isWanted: boolean): void {
  useEffect(() => {
    const areSideBySide = window.matchMedia(`(min-width:${measures.collapse}px)`).matches;
    if (!isWanted || areSideBySide) return undefined;
    // After the effects of this rendering: only then can a column come to the front at once.
    const timer = window.setTimeout(() => {
      columns.current?.focus('script');
      document.querySelector<HTMLElement>(whereToGoOn)?.focus();
    });
    return () => window.clearTimeout(timer);
  }, [columns, isWanted]);
}
