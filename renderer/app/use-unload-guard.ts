/** Closing, reloading and quitting: what was typed goes to the desk first, and an open call asks. */
import { useEffect } from 'react';
import { keepUnsaved } from '../client/unsaved.ts';

export function useUnloadGuard(isCallOpen: boolean): void {
  useEffect(() => {
    const onLeave = (event: BeforeUnloadEvent): void => {
      void keepUnsaved();
      // The browser asks in words of its own, the desktop shell in ours.
      if (isCallOpen) event.preventDefault();
    };
    window.addEventListener('beforeunload', onLeave);
    return () => window.removeEventListener('beforeunload', onLeave);
  }, [isCallOpen]);
}
