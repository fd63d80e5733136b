/** What an open call has gathered so far: its way through the script and its note, stored as JSON. */
import type { z } from 'zod';
import { isSameMove, playMoves, type ScriptMove } from '../../../../shared/domain/script/moves.ts';
import type { ScriptState } from '../../../../shared/domain/script/run.ts';
import type { Script } from '../../../../shared/domain/script/script.ts';
import { findScript } from '../../../../shared/domain/script/scripts.ts';
import { AppError } from '../../../../shared/errors.ts';
import { openCallSchema } from '../../../../shared/ipc/calls.contract.ts';

const draftSchema = openCallSchema.pick({ script: true, note: true });

export type CallDraft = z.output<typeof draftSchema>;

export function readDraft(text: string): CallDraft {
  return draftSchema.parse(JSON.parse(text));
}

export function writeDraft(draft: CallDraft): string {
  return JSON.stringify(draft);
}

export type Played = { readonly script: Script; readonly state: ScriptState };

/**
 * The script and the state it has come to; undefined when this version of Amicable no longer has the
 * script. @throws AppError of the script's engine for a move that it does not allow
 */
export function playDraft({ script }: CallDraft): Played | undefined {
  const found = findScript(script.id, script.version);
  return found && { script: found, state: playMoves(found, script.context, script.moves) };
}

type StoredMove = CallDraft['script']['moves'][number];
/** A move as the agent sends it: when a disclosure was ticked is the desk's to say. */
export type SentMove =
  | Exclude<StoredMove, { readonly kind: 'tick' }>
  | Omit<Extract<StoredMove, { readonly kind: 'tick' }>, 'at'>;

function stamped(move: SentMove, at: string): StoredMove {
  return move.kind === 'tick' ? { ...move, at } : move;
}

/**
 * The stored moves and those that were sent beyond them. A save that comes late and knows fewer moves
 * changes nothing. @throws AppError `conflict` when the two went different ways
 */
export function mergeMoves(
  stored: readonly StoredMove[],
  sent: readonly SentMove[],
  at: string,
): StoredMove[] {
  const all = sent.map((move, index) => {
    const known = stored[index];
    const fresh = stamped(move, at);
    if (known === undefined) return fresh;
    if (!isSameMove(known satisfies ScriptMove, fresh)) {
      throw new AppError('conflict', 'This call went on elsewhere. Open it again.');
    }
    return known;
  });
  return [...all, ...stored.slice(sent.length)];
}
