/** Keeps the row one is on where it is in view when rows come or go above it. */
import { type RefObject, useLayoutEffect, useRef } from 'react';

export type Anchor = {
  readonly key: string | undefined;
  readonly index: number;
};

function isInView(target: HTMLElement, index: number, rowHeight: number): boolean {
  const top = index * rowHeight - target.scrollTop;
  return top > -rowHeight && top < target.clientHeight;
}

export function useAnchor(
  scroll: RefObject<HTMLElement | null>,
  { key, index }: Anchor,
  rowHeight: number,
): void {
  const before = useRef<Anchor>({ key, index });
  useLayoutEffect(() => {
    const target = scroll.current;
    const last = before.current;
    before.current = { key, index };
    if (!target || key === undefined || key !== last.key || index === last.index) return;
    if (isInView(target, last.index, rowHeight))
      target.scrollTop += (index - last.index) * rowHeight;
  }, [scroll, key, index, rowHeight]);
}
