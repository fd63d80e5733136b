/** Makes letters again from today's facts and for a new mailing date; what was not mailed is cancelled. */
import { AppError } from '../../../../shared/errors.ts';
import type { ParsedInputOf } from '../../../../shared/ipc/contract.ts';
import type { MakeResult } from '../../../../shared/ipc/letters.ts';
import type { DeskContext } from '../../context.ts';
import type { LetterRow } from '../../store/letters.store.ts';
import { once } from '../once.ts';
import { isOpen, listKnownLetters } from './cancel-letters.ts';
import { draftLetter } from './draft-letter.ts';
import { type Drafting, startDrafting } from './drafting.ts';
import { gatherLetterFacts } from './gather-letter-facts.ts';
import { mailingDateOf } from './mailing-date.ts';
import { requestOfLetter } from './recheck-letters.ts';
import { newScanCode } from './scan-code.ts';
import { cancelLetter, writeNewLetter } from './write-letter.ts';

/** @throws AppError `not-found`; `conflict` when one was mailed and has not come back, or was cancelled */
export function remakeLetters(
  context: DeskContext,
  input: ParsedInputOf<'letters.remake'>,
): MakeResult {
  const remade = once(context, 'letters.remake', input, () => {
    const mailingDate = mailingDateOf(context, input.mailingDate);
    const drafting = startDrafting(context);
    const result: MakeResult = { made: [], refused: [] };
    for (const letter of listKnownLetters(context, input.letterIds)) {
      if (!isOpen(letter) && letter.state !== 'returned') {
        throw new AppError('conflict', `A letter among these is already ${letter.state}.`);
      }
      remake(drafting, letter, { mailingDate, result });
    }
    return result;
  });
  context.changed('letters', 'accounts');
  return remade;
}

function remake(
  drafting: Drafting,
  letter: LetterRow,
  { mailingDate, result }: { readonly mailingDate: string; readonly result: MakeResult },
): void {
  const { context } = drafting;
  const { accountId, accountPk, type } = letter;
  // The one before this may have changed what this one may say.
  const facts = gatherLetterFacts(context, [accountPk]).get(accountPk);
  if (!facts) throw new AppError('not-found', 'An account among these is not on the desk.');
  const request = { ...requestOfLetter(letter), mailingDate };
  const ids = { letterId: context.env.newId(), scanCode: newScanCode(context) };
  const draft = draftLetter(drafting, facts, request, ids, { layout: true });
  if (draft.kind === 'refused') {
    result.refused.push({ accountId, type, reasons: [...draft.reasons] });
    return;
  }
  if (isOpen(letter)) cancelLetter(context, letter, `Made again as ${ids.scanCode}.`);
  const state = writeNewLetter(context, { ids, facts, request, draft });
  const waits = [...draft.waits];
  result.made.push({ letterId: ids.letterId, accountId, type, state, waits });
}
