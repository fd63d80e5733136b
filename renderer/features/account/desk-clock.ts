/** The desk's own clock in the window: a throw-away desk may keep another time than the machine. */
import { useEffect, useState } from 'react';
import { Temporal } from 'temporal-polyfill';

export type DeskMoment = {
  /** ISO 8601 UTC, as the desk said it. */
  readonly now: string;
  /** The machine's milliseconds when it was said. */
  readonly answeredAt: number;
};

/** The desk's time at this moment. */
export function deskNow({ now, answeredAt }: DeskMoment): Temporal.Instant {
  return Temporal.Instant.from(now).add({ milliseconds: Math.max(0, Date.now() - answeredAt) });
}

/** Renews itself every second. */
export function useDeskSecond(moment: DeskMoment): Temporal.Instant {
  const [, setTick] = useState(0);
  useEffect(() => {
    const timer = window.setInterval(() => setTick((tick) => tick + 1), 1000);
    return () => window.clearInterval(timer);
  }, []);
  return deskNow(moment);
}
