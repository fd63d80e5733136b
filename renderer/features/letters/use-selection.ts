/** The rows ticked in a list; what an action means: those, or the row one stands on. */
import { useCallback, useMemo, useState } from 'react';

export type Selection<Row> = {
  readonly keys: ReadonlySet<string>;
  readonly count: number;
  readonly toggle: (row: Row) => void;
  /** Ticks every row that is loaded, or none when all are ticked. */
  readonly toggleAll: () => void;
  readonly clear: () => void;
  /** The ticked rows in the order of the list; without any the active one. */
  readonly meant: (active: Row | undefined) => readonly Row[];
};

const noKeys: ReadonlySet<string> = new Set();

export function useSelection<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): Selection<Row> {
  const [ticked, setTicked] = useState(noKeys);
  const chosen = useMemo(() => rows.filter((row) => ticked.has(keyOf(row))), [rows, ticked, keyOf]);
  const keys = useMemo(() => new Set(chosen.map(keyOf)), [chosen, keyOf]);
  const toggle = useCallback(
    (row: Row) =>
      setTicked((before) => {
        const key = keyOf(row);
        const next = new Set(before);
        if (!next.delete(key)) next.add(key);
        return next;
      }),
    [keyOf],
  );
  return {
    keys,
    count: chosen.length,
    toggle,
    toggleAll: () => setTicked(chosen.length === rows.length ? noKeys : new Set(rows.map(keyOf))),
    clear: () => setTicked(noKeys),
    meant: (active) => (chosen.length > 0 ? chosen : active === undefined ? [] : [active]),
  };
}
