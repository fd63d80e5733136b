/** The dialogs of the workspace: one at a time, each opened by its key or its button. */
import { type ReactNode, useState } from 'react';
import type { Workspace } from '../../../shared/ipc/workspace.ts';
import { useCommand } from '../../commands/CommandProvider.tsx';
import { longDate } from '../../components/date-text.ts';
import { useToaster } from '../../components/Toaster.tsx';
import { SnoozeDialog } from '../queue/SnoozeDialog.tsx';
import { type ContactDialogRequest, ContactDialogs } from './dialogs/ContactDialogs.tsx';
import { HoldDialog } from './dialogs/HoldDialog.tsx';
import { OverrideDialog } from './dialogs/OverrideDialog.tsx';
import { ReleaseDialog } from './dialogs/ReleaseDialog.tsx';

type Hold = Workspace['holds'][number];
type Phone = Workspace['phones'][number];

type Open =
  | { readonly kind: 'hold' }
  | { readonly kind: 'snooze' }
  | { readonly kind: 'release'; readonly hold: Hold }
  | { readonly kind: 'override'; readonly phone: Phone }
  | { readonly kind: 'contact'; readonly request: ContactDialogRequest };

export type AccountDialogs = {
  readonly element: ReactNode;
  readonly askHold: () => void;
  readonly askRelease: (hold: Hold) => void;
  /** Asks for the supervisor’s code that lets a call to this number begin. */
  readonly askOverride: (phone: Phone) => void;
  readonly askContact: (request: ContactDialogRequest) => void;
};

export function useAccountDialogs(workspace: Workspace, isDebtShown: boolean): AccountDialogs {
  const [open, setOpen] = useState<Open>();
  const { toast } = useToaster();
  const close = () => setOpen(undefined);
  const { account, consumer, today } = workspace;
  useCommand('account.hold', () => setOpen({ kind: 'hold' }));
  useCommand(
    'account.snooze',
    // Its reason is often about money, and at a call's end the next action is what is asked for.
    account.state === 'live' && isDebtShown ? () => setOpen({ kind: 'snooze' }) : undefined,
  );
  const snoozed = (until: string) => {
    close();
    toast({ message: `${consumer.name} is snoozed until ${longDate(until)}` });
  };
  return {
    element: (
      <>
        {open?.kind === 'hold' && (
          <HoldDialog workspace={workspace} isDebtShown={isDebtShown} onClose={close} />
        )}
        {open?.kind === 'release' && <ReleaseDialog hold={open.hold} onClose={close} />}
        {open?.kind === 'override' && (
          <OverrideDialog workspace={workspace} phone={open.phone} onClose={close} />
        )}
        {open?.kind === 'snooze' && (
          <SnoozeDialog
            account={{ accountId: account.id, consumerName: consumer.name }}
            today={today}
            onDone={snoozed}
            onClose={close}
          />
        )}
        <ContactDialogs
          workspace={workspace}
          isDebtShown={isDebtShown}
          request={open?.kind === 'contact' ? open.request : undefined}
          onClose={close}
        />
      </>
    ),
    askHold: () => setOpen({ kind: 'hold' }),
    askRelease: (hold) => setOpen({ kind: 'release', hold }),
    askOverride: (phone) => setOpen({ kind: 'override', phone }),
    askContact: (request) => setOpen({ kind: 'contact', request }),
  };
}
