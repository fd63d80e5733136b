/** Locking the desk: asks first while a call is open, and keeps what was typed before the key is wiped. */
import { useState } from 'react';
import { keepUnsaved } from '../client/unsaved.ts';
import { useWrite } from '../client/use-ask.ts';

export type Locking = {
  readonly isAsking: boolean;
  /** The agent wants to lock. */
  readonly ask: () => void;
  readonly stay: () => void;
  readonly lock: () => void;
};

export function useLock(isCallOpen: boolean): Locking {
  const write = useWrite('desk.lock');
  const [isAsking, setAsking] = useState(false);
  const lock = () => {
    setAsking(false);
    void keepUnsaved().then(() => write.mutate({}));
  };
  return {
    isAsking,
    ask: () => (isCallOpen ? setAsking(true) : lock()),
    stay: () => setAsking(false),
    lock,
  };
}
