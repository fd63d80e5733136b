/**
 * The script of an open call in the window: plays the moves with the same engine as the desk, shows the
 * result at once and keeps the desk up to date, one save after the other.
 */
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { ScriptMove } from '../../../shared/domain/script/moves.ts';
import { playMoves } from '../../../shared/domain/script/moves.ts';
import type { ScriptState } from '../../../shared/domain/script/run.ts';
import type { Language, Script } from '../../../shared/domain/script/script.ts';
import { findScript } from '../../../shared/domain/script/scripts.ts';
import { AppError, type ErrorValue } from '../../../shared/errors.ts';
import type { OpenCall } from '../../../shared/ipc/calls.contract.ts';
import type { InputOf } from '../../../shared/ipc/contract.ts';
import { ask, newRequestId } from '../../client/ask.ts';
import { type DeskMoment, deskNow } from '../account/desk-clock.ts';

type Sent = NonNullable<InputOf<'calls.progress'>['moves']>[number];

export type RunningScript = {
  readonly script: Script;
  readonly state: ScriptState;
  readonly answer: (answerId: string) => void;
  readonly tick: (disclosure: Extract<ScriptMove, { kind: 'tick' }>['disclosure']) => void;
  readonly speak: (language: Language) => void;
  readonly back: () => void;
  /** Why the last move was not taken, or not kept. */
  readonly problem: ErrorValue | undefined;
  readonly dismissProblem: () => void;
};

function toSent(move: ScriptMove): Sent {
  return move.kind === 'tick' ? { kind: 'tick', disclosure: move.disclosure } : move;
}

/** Undefined when this version of Amicable no longer has the call's script. */
export function useScript(call: OpenCall, moment: DeskMoment): RunningScript | undefined {
  const client = useQueryClient();
  const [moves, setMoves] = useState<readonly ScriptMove[]>(call.script.moves);
  const [problem, setProblem] = useState<ErrorValue>();
  const latest = useRef(moves);
  const saving = useRef(Promise.resolve());
  const script = findScript(call.script.id, call.script.version);
  const { context } = call.script;

  const show = useCallback((next: readonly ScriptMove[]) => {
    latest.current = next;
    setMoves(next);
  }, []);

  const save = useCallback(() => {
    saving.current = saving.current.then(async () => {
      const sent = latest.current;
      try {
        const { call: kept } = await ask('calls.progress', {
          requestId: newRequestId(),
          callId: call.callId,
          moves: sent.map(toSent),
        });
        // The desk's times of ticks are the ones that count.
        if (latest.current === sent) show(kept.script.moves);
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
        setProblem(error.toValue());
        // It went on elsewhere, or is over: what the desk holds is what counts.
        const { call: known } = await ask('calls.get', {});
        if (known?.callId === call.callId) show(known.script.moves);
        void client.invalidateQueries({ queryKey: ['accounts.get'] });
      }
    });
  }, [call.callId, client, show]);

  const state = useMemo(
    () => script && playMoves(script, context, moves),
    [script, context, moves],
  );
  if (!script || !state) return undefined;

  const make = (move: ScriptMove) => {
    const next = [...latest.current, move];
    try {
      playMoves(script, context, next);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      setProblem(error.toValue());
      return;
    }
    setProblem(undefined);
    show(next);
    save();
  };
  return {
    script,
    state,
    answer: (answerId) => make({ kind: 'answer', answerId }),
    tick: (disclosure) => make({ kind: 'tick', disclosure, at: deskNow(moment).toString() }),
    speak: (language) => make({ kind: 'speak', language }),
    back: () => make({ kind: 'back' }),
    problem,
    dismissProblem: () => setProblem(undefined),
  };
}
