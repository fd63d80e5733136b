import { expect, test } from 'vitest';
import { wayTo } from '../../../electron/sample/script-path.ts';
import { findOutcome, outcomes } from '../../../shared/domain/outcomes.ts';
import { playMoves } from '../../../shared/domain/script/moves.ts';
import { outcomeProblem } from '../../../shared/domain/script/outcome-fit.ts';
import { proposedOutcome, type ScriptContext } from '../../../shared/domain/script/run.ts';
import { scriptFor } from '../../../shared/domain/script/scripts.ts';

const contexts: readonly ScriptContext[] = (['en', 'es'] as const).flatMap((language) =>
  [true, false].flatMap((isFirstCommunication) =>
    (['open', 'barred', 'unknown'] as const).map((limitation) => ({
      language,
      isFirstCommunication,
      limitation,
      isRecorded: false,
      nameIndicatesCollection: false,
    })),
  ),
);

test('there is a way to every outcome in every kind of call, and the outcome fits it', () => {
  for (const context of contexts) {
    for (const { code, ways } of outcomes) {
      for (const way of ways) {
        const script = scriptFor(way);
        const at = '2026-03-02T16:00:00Z';
        const moves = wayTo(script, context, code).map((move) =>
          move.kind === 'tick' ? { ...move, at } : move,
        );
        const state = playMoves(script, context, moves);
        expect(proposedOutcome(script, state), `${code} ${way}`).toBe(code);
        const outcome = findOutcome(code);
        expect(outcome && outcomeProblem(script, state, outcome)).toBeUndefined();
      }
    }
  }
});

test('an outcome that a script does not have has no way', () => {
  const [context] = contexts;
  if (!context) throw new Error('no context');
  expect(() => wayTo(scriptFor('walk_in'), context, 'NO_ANSWER')).toThrow(/No way/);
});
