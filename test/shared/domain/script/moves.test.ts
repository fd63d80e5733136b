import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSameMove, playMoves, type ScriptMove } from '../../../../shared/domain/script/moves.ts';
import {
  answersNow,
  currentStep,
  type ScriptContext,
  visibleFacts,
} from '../../../../shared/domain/script/run.ts';
import { scriptFor, scripts } from '../../../../shared/domain/script/scripts.ts';
import { AppError } from '../../../../shared/errors.ts';

const context: ScriptContext = {
  language: 'en',
  isFirstCommunication: true,
  limitation: 'unknown',
  isRecorded: false,
  nameIndicatesCollection: false,
};
const at = '2026-03-02T16:00:00Z';
const script = scriptFor('outbound_call');
const answer = (answerId: string): ScriptMove => ({ kind: 'answer', answerId });

test('playing the same moves gives the same state', () => {
  const moves: ScriptMove[] = [
    answer('person'),
    answer('speaking'),
    { kind: 'speak', language: 'es' },
    answer('matches'),
    { kind: 'tick', disclosure: 'mini_miranda_full', at },
    answer('read'),
    { kind: 'back' },
    answer('read'),
  ];
  const state = playMoves(script, context, moves);
  expect(playMoves(script, context, moves)).toEqual(state);
  expect(currentStep(script, state).id).toBe('time_barred');
  expect(state.ticks).toEqual([{ id: 'mini_miranda_full', language: 'es', at }]);
});

test('a move that the script does not allow stops the playing', () => {
  expect(() => playMoves(script, context, [answer('matches')])).toThrow(AppError);
});

test('any moves that can be played show the debt only after somebody was confirmed', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...scripts),
      fc.array(fc.tuple(fc.nat(30), fc.nat(9)), { maxLength: 30 }),
      (any, picks) => {
        const moves: ScriptMove[] = [];
        for (const [pick, kind] of picks) {
          const state = playMoves(any, context, moves);
          const answers = answersNow(any, state);
          const chosen = answers[pick % Math.max(1, answers.length)];
          const move: ScriptMove | undefined =
            kind === 0
              ? { kind: 'back' }
              : kind === 1
                ? { kind: 'tick', disclosure: 'mini_miranda_full', at }
                : chosen && answer(chosen.id);
          if (!move) break;
          try {
            playMoves(any, context, [...moves, move]);
            moves.push(move);
          } catch (error) {
            if (!(error instanceof AppError)) throw error;
          }
        }
        const state = playMoves(any, context, moves);
        expect(visibleFacts(state).debt).toBe(state.rightParty !== null);
      },
    ),
  );
});

test('moves are the same whenever the disclosure was ticked', () => {
  const tick = (when: string): ScriptMove => ({ kind: 'tick', disclosure: 'recording', at: when });
  expect(isSameMove(tick(at), tick('2026-03-02T17:00:00Z'))).toBe(true);
  expect(isSameMove(answer('a'), answer('b'))).toBe(false);
  expect(isSameMove({ kind: 'back' }, answer('b'))).toBe(false);
});
