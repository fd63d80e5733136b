/**
 * The way through the script of one call: shown at once, kept by the desk one save after the other. What
 * is judged at wrap-up is what the desk has, so `saved` comes first.
 */
import type { ScriptMove } from '../../../shared/domain/script/moves.ts';
import { AppError, type ErrorValue } from '../../../shared/errors.ts';

type Moves = readonly ScriptMove[];

export type MoveKeeping = {
  readonly first: Moves;
  readonly show: (moves: Moves) => void;
  /** @returns the moves as the desk has them: its times of ticks are the ones that count. */
  readonly send: (moves: Moves) => Promise<Moves>;
  /** What the desk holds; undefined when the call is over. A failure was told with the refusal. */
  readonly reload: () => Promise<Moves | undefined>;
  readonly refused: (error: ErrorValue) => void;
};

export type MoveKeeper = {
  readonly latest: () => Moves;
  readonly go: (moves: Moves) => void;
  /** Waits for the desk. @returns false when it refused something: then the agent looks at it first. */
  readonly saved: () => Promise<boolean>;
};

export function createMoveKeeper(keeping: MoveKeeping): MoveKeeper {
  let latest = keeping.first;
  let kept = keeping.first;
  let refusals = 0;
  let saving = Promise.resolve();

  const show = (moves: Moves) => {
    latest = moves;
    keeping.show(moves);
  };

  const saveLatest = async (): Promise<void> => {
    const sent = latest;
    if (sent === kept) return;
    try {
      const known = await keeping.send(sent);
      // Saved on the way; what was answered meanwhile has its own save behind this one.
      if (latest !== sent) return;
      kept = known;
      show(known);
    } catch (error) {
      refusals += 1;
      if (!(error instanceof AppError)) throw error;
      keeping.refused(error.toValue());
      // It went on elsewhere, or is over: what the desk holds is what counts.
      const known = await keeping.reload().catch(() => undefined);
      if (!known) return;
      kept = known;
      show(known);
    }
  };

  const save = () => {
    // A save that broke off does not keep the next one from being tried.
    saving = saving.catch(() => undefined).then(saveLatest);
  };

  return {
    latest: () => latest,
    go: (moves) => {
      show(moves);
      save();
    },
    saved: async () => {
      const before = refusals;
      save();
      for (let seen: unknown; seen !== saving; ) {
        seen = saving;
        await saving.catch(() => undefined);
      }
      return refusals === before && latest === kept;
    },
  };
}
