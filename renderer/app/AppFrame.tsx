/** Which screen the desk's state calls for: set-up, unlock, or the desk itself. */

import { useEffect } from 'react';
import { forgetAnswers } from '../client/query-client.ts';
import { useAsk } from '../client/use-ask.ts';
import { ErrorBanner } from '../components/ErrorBanner.tsx';
import { useToaster } from '../components/Toaster.tsx';
import { NewRecoveryCode } from '../features/setup/NewRecoveryCode.tsx';
import { SetUpScreen } from '../features/setup/SetUpScreen.tsx';
import { useEntrance } from '../features/unlock/door.ts';
import { UnlockScreen } from '../features/unlock/UnlockScreen.tsx';
import { Shell } from './Shell.tsx';

const statusEveryMs = 30_000;

export function AppFrame() {
  const status = useAsk('desk.status', {}, { refetchInterval: statusEveryMs });
  const state = status.data?.state;
  const entrance = useEntrance(state);
  const { dismiss } = useToaster();
  useEffect(() => {
    if (state !== 'locked') return;
    forgetAnswers();
    dismiss();
  }, [state, dismiss]);
  if (entrance.shown) return <NewRecoveryCode shown={entrance.shown} />;
  if (status.error) {
    return (
      <main>
        <ErrorBanner error={status.error.toValue()} onRetry={() => void status.refetch()} />
      </main>
    );
  }
  if (!status.data) return null;
  if (entrance.state === 'absent') return <SetUpScreen />;
  if (entrance.state === 'locked') return <UnlockScreen status={status.data} />;
  return <Shell status={status.data} answeredAt={status.dataUpdatedAt} />;
}
