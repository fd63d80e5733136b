/** The machine's time, renewed on every minute: for what ages while it is on screen. */
import { useEffect, useState } from 'react';

export function useMinute(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    let timer = 0;
    const next = (): void => {
      timer = window.setTimeout(
        () => {
          setNow(Date.now());
          next();
        },
        60_000 - (Date.now() % 60_000),
      );
    };
    next();
    return () => window.clearTimeout(timer);
  }, []);
  return now;
}
