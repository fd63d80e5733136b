/** From an event inside the table to the row it concerns; rows themselves carry no handlers. */

/** The index of the row around an event's target. */
export function rowIndexOf(target: EventTarget): number | undefined {
  if (!(target instanceof Element)) return undefined;
  const row = target.closest<HTMLElement>('[data-index]');
  return row === null ? undefined : Number(row.dataset.index);
}

/** True when a control inside a row, not the row, is meant. */
export function isInnerControl(target: EventTarget): boolean {
  return target instanceof Element && target.closest('button, a, input, select') !== null;
}

/** True when the target belongs to the column of ticks. */
export function isTick(target: EventTarget): boolean {
  return target instanceof Element && target.closest('.tick') !== null;
}

/** The element of the row at an index, if it is rendered. */
export function rowElement(table: HTMLElement | null, index: number): HTMLElement | null {
  return table?.querySelector<HTMLElement>(`[data-index="${index}"]`) ?? null;
}
