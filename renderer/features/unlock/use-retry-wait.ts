/** Counts down to the next try after wrong secrets. */
import { useEffect, useState } from 'react';
import type { ErrorValue } from '../../../shared/errors.ts';

const everyMs = 250;

function secondsUntil(instant: string | undefined): number {
  if (instant === undefined) return 0;
  return Math.max(0, Math.ceil((Date.parse(instant) - Date.now()) / 1000));
}

/** Whole seconds to wait; zero when a try is allowed. */
export function useRetryWait(retryAt: string | undefined): number {
  const [seconds, setSeconds] = useState(() => secondsUntil(retryAt));
  useEffect(() => {
    setSeconds(secondsUntil(retryAt));
    if (secondsUntil(retryAt) === 0) return undefined;
    const timer = setInterval(() => setSeconds(secondsUntil(retryAt)), everyMs);
    return () => clearInterval(timer);
  }, [retryAt]);
  return seconds;
}

/** When a refusal says that the next try has to wait. */
export function retryAtOf(error: ErrorValue | undefined): string | undefined {
  const retryAt = error?.details?.retryAt;
  return typeof retryAt === 'string' ? retryAt : undefined;
}

/** `4 s`, `1 min 5 s`. */
export function waitText(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  if (minutes === 0) return `${rest} s`;
  return rest === 0 ? `${minutes} min` : `${minutes} min ${rest} s`;
}
