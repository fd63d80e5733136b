/** Stillness: a flag that becomes true only after its cause has lasted a while, and false at once. */
import { useEffect, useState } from 'react';
import { patience } from '../theme/tokens.ts';

/** True once `active` has held for `delay` ms; used before showing anything that says "wait". */
export function useDelayedFlag(active: boolean, delay: number = patience): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!active) return undefined;
    const timer = setTimeout(() => setLate(true), delay);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [active, delay]);
  return active && late;
}
