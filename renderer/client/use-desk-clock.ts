/** The agent's own clock: the zone of the desk and its business date. */
import { useMemo } from 'react';
import { useAsk } from './use-ask.ts';

export type DeskClock = {
  readonly zone: string;
  /** The business date, ISO `YYYY-MM-DD`. */
  readonly today: string;
};

/** The shell asks for the status of the desk before any screen shows, so it is there at once. */
export function useDeskClock(): DeskClock {
  const open = useAsk('desk.status', {}).data?.open;
  const zone = open?.zone ?? 'UTC';
  const today = open?.businessDate ?? '1970-01-01';
  return useMemo(() => ({ zone, today }), [zone, today]);
}
