/** The row one is on: remembered by key, so that a refreshed list keeps the place. */
import { useEffect, useEffectEvent, useState } from 'react';
import { keptIndex } from './keyboard.ts';

export type ActiveRowOptions<Row> = {
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly initialKey?: string | undefined;
  readonly onActiveChange?: ((row: Row | undefined) => void) | undefined;
};

export function useActiveRow<Row>(options: ActiveRowOptions<Row>) {
  const { rows, rowKey, initialKey, onActiveChange } = options;
  const [place, setPlace] = useState({ key: initialKey, index: 0 });
  const keyAt = (at: number) => {
    const row = rows[at];
    return row === undefined ? undefined : rowKey(row);
  };
  const index = keptIndex(place, { count: rows.length, keyAt });
  const row = rows[index];
  const key = keyAt(index);
  if (key !== undefined && (key !== place.key || index !== place.index)) setPlace({ key, index });
  const report = useEffectEvent(() => onActiveChange?.(row));
  // biome-ignore lint/correctness/useExhaustiveDependencies: reported when another row becomes active.
  useEffect(() => report(), [key]);
  const activate = (next: number) => {
    const target = rows[next];
    if (target !== undefined) setPlace({ key: rowKey(target), index: next });
  };
  return { index, activate };
}
