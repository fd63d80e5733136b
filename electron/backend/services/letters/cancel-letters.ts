/** Takes back letters that have not been mailed. */
import { AppError } from '../../../../shared/errors.ts';
import type { OutputOf, ParsedInputOf } from '../../../../shared/ipc/contract.ts';
import type { DeskContext } from '../../context.ts';
import { type LetterRow, listLettersByIds } from '../../store/letters.store.ts';
import { once } from '../once.ts';
import { cancelLetter } from './write-letter.ts';

const open = ['waiting', 'queued', 'printed'];

export function isOpen({ state }: Pick<LetterRow, 'state'>): boolean {
  return open.includes(state);
}

/** @throws AppError `not-found` */
export function listKnownLetters(
  { db }: DeskContext,
  letterIds: readonly string[],
): readonly LetterRow[] {
  const ids = new Set(letterIds);
  const letters = listLettersByIds(db, [...ids]);
  if (letters.length === ids.size) return letters;
  throw new AppError('not-found', 'A letter among these is not on the desk.');
}

/** All or none. @throws AppError `not-found`; `conflict` when one has been mailed or cancelled */
export function cancelLetters(
  context: DeskContext,
  input: ParsedInputOf<'letters.cancel'>,
): OutputOf<'letters.cancel'> {
  const cancelled = once(context, 'letters.cancel', input, () => {
    const letters = listKnownLetters(context, input.letterIds);
    for (const letter of letters) {
      if (!isOpen(letter)) {
        throw new AppError('conflict', `A letter among these is already ${letter.state}.`);
      }
      cancelLetter(context, letter, input.reason);
    }
    return { cancelled: letters.length };
  });
  context.changed('letters', 'accounts');
  return cancelled;
}
