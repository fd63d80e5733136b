/**
 * The script of an open call in the window: plays the moves with the same engine as the desk, and shows
 * the result at once.
 */
import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { ScriptMove } from '../../../shared/domain/script/moves.ts';
import { playMoves } from '../../../shared/domain/script/moves.ts';
import type { ScriptState } from '../../../shared/domain/script/run.ts';
import type { Language, Script } from '../../../shared/domain/script/script.ts';
import { findScript } from '../../../shared/domain/script/scripts.ts';
import { AppError, type ErrorValue } from '../../../shared/errors.ts';
import type { OpenCall } from '../../../shared/ipc/calls.contract.ts';
import type { InputOf } from '../../../shared/ipc/contract.ts';
import { ask, newRequestId } from '../../client/ask.ts';
import { useUnsaved } from '../../client/unsaved.ts';
import { type DeskMoment, deskNow } from '../account/desk-clock.ts';
import { createMoveKeeper } from './keep-moves.ts';

type Sent = NonNullable<InputOf<'calls.progress'>['moves']>[number];

export type RunningScript = {
  readonly script: Script;
  readonly state: ScriptState;
  readonly answer: (answerId: string) => void;
  readonly tick: (disclosure: Extract<ScriptMove, { kind: 'tick' }>['disclosure']) => void;
  readonly speak: (language: Language) => void;
  readonly back: () => void;
  /** Waits until the desk has every move. False: it refused one, and `problem` says why. */
  readonly saved: () => Promise<boolean>;
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
  const script = findScript(call.script.id, call.script.version);
  const { context } = call.script;
  const [keeper] = useState(() =>
    createMoveKeeper({
      first: moves,
      show: setMoves,
      send: async (latest) => {
        const { call: kept } = await ask('calls.progress', {
          requestId: newRequestId(),
          callId: call.callId,
          moves: latest.map(toSent),
        });
        return kept.script.moves;
      },
      reload: async () => {
        void client.invalidateQueries({ queryKey: ['accounts.get'] });
        const { call: known } = await ask('calls.get', {});
        return known?.callId === call.callId ? known.script.moves : undefined;
      },
      refused: setProblem,
    }),
  );
  useUnsaved(keeper.saved);

  const state = useMemo(
    () => script && playMoves(script, context, moves),
    [script, context, moves],
  );
  if (!script || !state) return undefined;

  const make = (move: ScriptMove) => {
    const next = [...keeper.latest(), move];
    try {
      playMoves(script, context, next);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      setProblem(error.toValue());
      return;
    }
    setProblem(undefined);
    keeper.go(next);
  };
  return {
    script,
    state,
    answer: (answerId) => make({ kind: 'answer', answerId }),
    tick: (disclosure) => make({ kind: 'tick', disclosure, at: deskNow(moment).toString() }),
    speak: (language) => make({ kind: 'speak', language }),
    back: () => make({ kind: 'back' }),
    saved: keeper.saved,
    problem,
    dismissProblem: () => setProblem(undefined),
  };
}
