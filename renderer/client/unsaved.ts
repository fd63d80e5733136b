/** What is on screen and not yet kept by the desk: kept before the desk locks or the page goes away. */
import { useEffect, useRef } from 'react';

type Keep = () => Promise<unknown>;

const keeping = new Set<Keep>();

/** Once settled, everything is kept but what the desk refuses; the field itself says why it does. */
export async function keepUnsaved(): Promise<void> {
  await Promise.allSettled([...keeping].map((keep) => keep()));
}

/** Has `keep` called before the desk locks, for as long as the component is on screen. */
export function useUnsaved(keep: Keep): void {
  const latest = useRef(keep);
  latest.current = keep;
  useEffect(() => {
    const now: Keep = () => latest.current();
    keeping.add(now);
    return () => {
      keeping.delete(now);
    };
  }, []);
}
