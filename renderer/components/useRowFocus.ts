/** Keeps the keyboard in the list: on its first rows, and when the row one stood on has left it. */
import { type RefObject, useEffect, useRef } from 'react';
import type { VirtualTableHandle } from './VirtualTable.tsx';

/** Frames to wait for a row to be drawn: a list that just appeared first measures its room. */
const patience = 20;

function focusRow(list: VirtualTableHandle | null, frames = patience): void {
  list?.focus();
  const isOnRow = document.activeElement?.getAttribute('role') === 'row';
  if (!isOnRow && frames > 0) requestAnimationFrame(() => focusRow(list, frames - 1));
}

function isFocusLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

/**
 * @param rows the rows on screen; the focus moves when they change and nothing else has it
 * @param isWantedFirst whether the first rows take the focus
 * @returns moves the focus to the list as soon as it has rows
 */
export function useRowFocus(
  list: RefObject<VirtualTableHandle | null>,
  rows: readonly unknown[],
  isWantedFirst = true,
): () => void {
  const isWanted = useRef(isWantedFirst);
  useEffect(() => {
    if (rows.length === 0 || !(isWanted.current || isFocusLost())) return;
    isWanted.current = false;
    focusRow(list.current);
  }, [list, rows]);
  return () => {
    isWanted.current = true;
    // Rows that are there already bring no change to wait for.
    requestAnimationFrame(() => {
      if (isWanted.current && rows.length > 0) focusRow(list.current);
    });
  };
}
