/** Tells the desk that the agent is there: at most one touch in ten seconds of real input. */
import { useEffect } from 'react';
import { ask } from './ask.ts';

const everyMs = 10_000;

export function useIdleTouch(isOpen: boolean): void {
  useEffect(() => {
    if (!isOpen) return;
    let last = 0;
    const touch = (event: Event): void => {
      if (event.timeStamp - last < everyMs) return;
      last = event.timeStamp;
      ask('desk.touch', {}).catch(() => {});
    };
    window.addEventListener('keydown', touch, true);
    window.addEventListener('pointerdown', touch, true);
    return () => {
      window.removeEventListener('keydown', touch, true);
      window.removeEventListener('pointerdown', touch, true);
    };
  }, [isOpen]);
}
