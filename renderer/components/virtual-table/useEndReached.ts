/** Asks for the next page when the last rendered row comes near the end of what is loaded. */
import { useEffect, useEffectEvent } from 'react';

/** Rows before the end at which the next page is wanted: about two screens. */
const ahead = 40;

export type EndReachedOptions = {
  readonly lastIndex: number;
  readonly count: number;
  /** More exists and nothing is on the way. */
  readonly ready: boolean;
  readonly onEndReached: (() => void) | undefined;
};

export function useEndReached({ lastIndex, count, ready, onEndReached }: EndReachedOptions) {
  const near = ready && lastIndex >= count - ahead;
  const ask = useEffectEvent(() => onEndReached?.());
  // biome-ignore lint/correctness/useExhaustiveDependencies: asks again after each page that arrived.
  useEffect(() => {
    if (near) ask();
  }, [near, count]);
}
