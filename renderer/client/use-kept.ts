/** What a screen remembers while the agent is elsewhere: in memory, for as long as the desk's answers are. */
import { skipToken, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';

/** Like `useState`, but the value survives leaving the screen. `key` is unique; `initial` a constant. */
export function useKept<Value>(
  key: string,
  initial: Value,
): readonly [value: Value, keep: (next: Value | ((before: Value) => Value)) => void] {
  const client = useQueryClient();
  const { data } = useQuery<Value>({
    queryKey: ['kept', key],
    queryFn: skipToken,
    initialData: initial,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  });
  const keep = useCallback(
    (next: Value | ((before: Value) => Value)) => {
      client.setQueryData<Value>(['kept', key], (before = initial) =>
        next instanceof Function ? next(before) : next,
      );
    },
    [client, key, initial],
  );
  return [data ?? initial, keep];
}
