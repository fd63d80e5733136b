/** What a screen remembers while the agent is elsewhere: in memory, beside the desk's answers. */
import { useCallback, useState } from 'react';
import { queryClient } from './query-client.ts';

queryClient.setQueryDefaults(['kept'], { gcTime: Number.POSITIVE_INFINITY });

/**
 * Like `useState`, but the value survives leaving the screen. `key` is unique and used by one component at
 * a time; `initial` is a constant.
 */
export function useKept<Value>(
  key: string,
  initial: Value,
): readonly [value: Value, keep: (next: Value | ((before: Value) => Value)) => void] {
  const read = useCallback(
    () => queryClient.getQueryData<Value>(['kept', key]) ?? initial,
    [key, initial],
  );
  const [held, setHeld] = useState(() => ({ key, value: read() }));
  const keep = useCallback(
    (next: Value | ((before: Value) => Value)) => {
      const after = next instanceof Function ? next(read()) : next;
      queryClient.setQueryData<Value>(['kept', key], after);
      setHeld({ key, value: after });
    },
    [key, read],
  );
  return [held.key === key ? held.value : read(), keep];
}
