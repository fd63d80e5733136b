/** What can be done with a row, the same for the queue and for what a search found. */
import { useMemo, useState } from 'react';
import { useNavigation } from '../../app/routes.tsx';
import { useWrite } from '../../client/use-ask.ts';
import { longDate } from '../../components/date-text.ts';
import { useToaster } from '../../components/Toaster.tsx';

/** As much of a row as its actions need. */
export type Subject = { readonly accountId: string; readonly consumerName: string };

export type QueueActions = {
  readonly open: (subject: Subject) => void;
  readonly call: (subject: Subject) => void;
  readonly askSnooze: (subject: Subject) => void;
  readonly wake: (subject: Subject) => void;
  /** Whom the snooze dialog is about, while it is open. */
  readonly snoozing: Subject | undefined;
  readonly closeSnooze: () => void;
  readonly snoozed: (until: string) => void;
};

export function useQueueActions(): QueueActions {
  const { go, openAccount } = useNavigation();
  const { toast } = useToaster();
  const { mutate: wakeUp } = useWrite('queue.wake');
  const [snoozing, setSnoozing] = useState<Subject | undefined>();
  return useMemo(() => {
    const wake = ({ accountId, consumerName }: Subject) =>
      wakeUp(
        { accountId },
        {
          onSuccess: () => toast({ message: `${consumerName} is back in the queue` }),
          onError: ({ message }) => toast({ message }),
        },
      );
    return {
      open: ({ accountId }) => openAccount(accountId),
      call: ({ accountId }) => go({ area: 'accounts', accountId, intent: 'call' }),
      askSnooze: setSnoozing,
      wake,
      snoozing,
      closeSnooze: () => setSnoozing(undefined),
      snoozed: (until) => {
        setSnoozing(undefined);
        if (!snoozing) return;
        toast({
          message: `${snoozing.consumerName} is snoozed until ${longDate(until)}`,
          action: { label: 'Undo', run: () => wake(snoozing) },
        });
      },
    };
  }, [go, openAccount, toast, wakeUp, snoozing]);
}
