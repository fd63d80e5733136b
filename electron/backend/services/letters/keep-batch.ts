/** Writes a drawn batch: its document, its letters as printed, and what was pulled. */
import type { BatchResult } from '../../../../shared/ipc/letters.ts';
import type { DeskContext } from '../../context.ts';
import { insertDocument } from '../../store/documents.store.ts';
import { insertLetterBatch } from '../../store/letter-batches.store.ts';
import { countLetters, type LetterRow, listLettersByIds } from '../../store/letters.store.ts';
import { type Rechecked, recheckLetters, type Undrawn } from './recheck-letters.ts';
import { cancelLetter, moveLetter } from './write-letter.ts';

export type DrawnBatch = {
  readonly ids: readonly string[];
  /** What the drawing was based on. */
  readonly checked: readonly Rechecked[];
  readonly undrawn: Undrawn;
  /** Undefined when no letter could be printed. */
  readonly bytes: Uint8Array | undefined;
};

const mostCounted = 100_000;

/**
 * Must run inside a transaction. Looks at every letter once more.
 * @returns undefined, with nothing written, when the letters to print are not the ones that were drawn
 */
export function keepBatch(
  context: DeskContext,
  { ids, checked, undrawn, bytes }: DrawnBatch,
): BatchResult | undefined {
  const now = recheckLetters(context, listLettersByIds(context.db, ids), undrawn);
  if (verdicts(now) !== verdicts(checked)) return undefined;
  for (const one of now) {
    if (one.kind === 'cancel') cancelLetter(context, one.letter, one.reason);
  }
  const printed = now.flatMap((one) => (one.kind === 'print' ? [one.letter] : []));
  return {
    batch: bytes === undefined ? null : writeBatch(context, printed, bytes),
    cancelled: heldBack(now, 'cancel'),
    skipped: heldBack(now, 'skip'),
    left: countLetters(context.db, 'queued', mostCounted),
  };
}

function verdicts(checked: readonly Rechecked[]): string {
  return checked.map(({ kind, letter }) => `${kind} ${letter.id}`).join('\n');
}

function writeBatch(context: DeskContext, letters: readonly LetterRow[], bytes: Uint8Array) {
  const { db, env } = context;
  const on = context.today().toString();
  const at = context.now().toString();
  const batchId = env.newId();
  const documentId = env.newId();
  const documentSha256 = insertDocument(db, {
    id: documentId,
    kind: 'letter-batch',
    name: `letters-${on}-${batchId.slice(0, 8)}.pdf`,
    mime: 'application/pdf',
    bytes,
    at,
  });
  insertLetterBatch(db, { id: batchId, documentId, letters: letters.length, at });
  for (const letter of letters) {
    moveLetter(context, letter, { to: 'printed', on, documentSha256, change: { batchId } });
  }
  return { batchId, documentId, letters: letters.length };
}

function heldBack(checked: readonly Rechecked[], kind: Rechecked['kind']): HeldBack[] {
  return checked.flatMap((one) => {
    if (one.kind === 'print' || one.kind !== kind) return [];
    const { id: letterId, consumerName, type } = one.letter;
    return [{ letterId, consumerName, type, reason: one.reason }];
  });
}

type HeldBack = BatchResult['cancelled'][number];
