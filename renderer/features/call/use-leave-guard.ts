/** Leaving an account in the middle of its call asks first; the call stays open either way. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { type Route, useNavigation } from '../../app/routes.tsx';

export type Leaving = {
  /** Where the agent wants to go, while they are asked. */
  readonly to: Route | undefined;
  readonly stay: () => void;
  readonly leave: () => void;
};

export function useLeaveGuard(accountId: string): Leaving {
  const { guard, go } = useNavigation();
  const [to, setTo] = useState<Route>();
  const mayLeave = useRef(false);
  useEffect(() => {
    guard((next) => {
      if (mayLeave.current || next.accountId === accountId) return false;
      setTo(next);
      return true;
    });
    return () => guard(undefined);
  }, [guard, accountId]);
  const stay = useCallback(() => setTo(undefined), []);
  const leave = useCallback(() => {
    if (!to) return;
    mayLeave.current = true;
    setTo(undefined);
    go(to);
  }, [go, to]);
  return { to, stay, leave };
}
