/**
 * What keeps the door closed although the desk behind it is open: a request whose answer holds a recovery
 * code, and then the code itself until the agent has confirmed it. Kept in memory, nowhere else.
 */
import { useRef, useSyncExternalStore } from 'react';
import type { OutputOf } from '../../../shared/ipc/contract.ts';

export type ShownCode = {
  readonly code: string;
  /** `first`: of a new desk; `replaced`: the old one no longer works. */
  readonly kind: 'first' | 'replaced';
};

type Door = { readonly isHeld: boolean; readonly shown: ShownCode | undefined };
type State = OutputOf<'desk.status'>['state'];

let door: Door = { isHeld: false, shown: undefined };
const listeners = new Set<() => void>();

function change(patch: Partial<Door>): void {
  door = { ...door, ...patch };
  for (const listener of listeners) listener();
}

/** Runs a request behind the closed door and puts up the code it answers. */
export async function behindTheDoor(
  kind: ShownCode['kind'],
  request: () => Promise<{ readonly recoveryCode?: string | undefined }>,
): Promise<void> {
  change({ isHeld: true });
  try {
    const { recoveryCode } = await request();
    if (recoveryCode !== undefined) change({ shown: { code: recoveryCode, kind } });
  } finally {
    change({ isHeld: false });
  }
}

/** The agent has kept the code. */
export function forgetShownCode(): void {
  change({ shown: undefined });
}

function useDoor(): Door {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => door,
  );
}

/** The code to put up, and the state whose screen to show: while the door is held, the one before. */
export function useEntrance(state: State | undefined): {
  readonly shown: ShownCode | undefined;
  readonly state: State | undefined;
} {
  const { isHeld, shown } = useDoor();
  const before = useRef(state);
  if (!isHeld) before.current = state;
  return { shown, state: before.current };
}
