/** A note while it is typed: kept by the desk at every pause, so that a crash costs a few letters at most. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { AppError, type ErrorValue } from '../../../shared/errors.ts';
import { useUnsaved } from '../../client/unsaved.ts';

const pauseMs = 500;

export type NoteDraft = {
  readonly text: string;
  readonly change: (text: string) => void;
  /** Why the desk does not keep it, e.g. a card number. */
  readonly problem: ErrorValue | undefined;
  /** True once everything typed is kept. */
  readonly isKept: boolean;
  /** Empties the field without telling the desk, which has forgotten it already. */
  readonly clear: () => void;
};

export function useNoteDraft(initial: string, keep: (text: string) => Promise<unknown>): NoteDraft {
  const [text, setText] = useState(initial);
  const [kept, setKept] = useState(initial);
  const [problem, setProblem] = useState<ErrorValue>();
  const waiting = useRef<string>(undefined);
  const saving = useRef(Promise.resolve());
  const latestKeep = useRef(keep);
  latestKeep.current = keep;

  const flush = useCallback(async () => {
    const unsaved = waiting.current;
    if (unsaved === undefined) return saving.current;
    waiting.current = undefined;
    saving.current = latestKeep.current(unsaved).then(
      () => {
        setKept(unsaved);
        setProblem(undefined);
      },
      (error: unknown) => {
        if (error instanceof AppError) setProblem(error.toValue());
      },
    );
    return saving.current;
  }, []);

  useEffect(() => {
    if (text === kept) return undefined;
    const timer = window.setTimeout(() => void flush(), pauseMs);
    return () => window.clearTimeout(timer);
  }, [text, kept, flush]);
  useEffect(() => () => void flush(), [flush]);
  useUnsaved(flush);

  return {
    text,
    change: (next) => {
      waiting.current = next;
      setText(next);
    },
    problem,
    isKept: text === kept,
    clear: () => {
      waiting.current = undefined;
      setText('');
      setKept('');
      setProblem(undefined);
    },
  };
}
