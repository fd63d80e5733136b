/**
 * What is being typed, kept while the agent is on another screen. The field's own state answers every key
 * at once; the copy that survives follows it.
 */
import { useCallback, useState } from 'react';
import { useKept } from '../../client/use-kept.ts';

type Change<Value> = Value | ((before: Value) => Value);

export function useKeptText<Value>(
  key: string,
  initial: Value,
): readonly [value: Value, change: (next: Change<Value>) => void] {
  const [kept, keep] = useKept<Value>(key, initial);
  const [value, setValue] = useState(kept);
  const change = useCallback(
    (next: Change<Value>) => {
      setValue(next);
      keep(next);
    },
    [keep],
  );
  return [value, change];
}
