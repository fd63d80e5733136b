/** Gives the focus to the first field inside when a dialog opens, so that Enter and arrows work at once. */
import { type ReactNode, useEffect, useRef } from 'react';

export function FirstFocus({ children }: { readonly children: ReactNode }) {
  const room = useRef<HTMLDivElement>(null);
  useEffect(() => room.current?.querySelector<HTMLElement>('input, select')?.focus(), []);
  return <div ref={room}>{children}</div>;
}
