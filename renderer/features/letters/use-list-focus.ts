/** Gives the keyboard back to the list when nothing else has it: on arrival, and after a row has left. */
import { type RefObject, useEffect } from 'react';
import type { VirtualTableHandle } from '../../components/VirtualTable.tsx';

/** Frames to wait for a row to be drawn: a list that just appeared first measures its room. */
const patience = 20;

function isFocusLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

function focusRow(list: VirtualTableHandle | null, frames: number): void {
  if (!isFocusLost()) return;
  list?.focus();
  if (isFocusLost() && frames > 0) requestAnimationFrame(() => focusRow(list, frames - 1));
}

export function useListFocus(
  list: RefObject<VirtualTableHandle | null>,
  rows: readonly unknown[],
): void {
  useEffect(() => {
    if (rows.length > 0) focusRow(list.current, patience);
  }, [list, rows]);
}
