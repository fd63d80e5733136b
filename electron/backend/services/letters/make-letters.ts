/** Makes letters from orders: judged, drafted, frozen; ready to print or waiting for what they lack. */
import { AppError } from '../../../../shared/errors.ts';
import type { ParsedInputOf } from '../../../../shared/ipc/contract.ts';
import type { LetterOrder, MakeResult } from '../../../../shared/ipc/letters.ts';
import type { DeskContext } from '../../context.ts';
import { findAccountPks } from '../../store/letter-accounts.store.ts';
import { findOpenLetter } from '../../store/letters.store.ts';
import { once } from '../once.ts';
import { draftLetter } from './draft-letter.ts';
import { type Draft, type Drafted, refuse, startDrafting } from './drafting.ts';
import { gatherLetterFacts, type LetterFacts } from './gather-letter-facts.ts';
import type { LetterRequest } from './letter-request.ts';
import { mailingDateOf } from './mailing-date.ts';
import { newScanCode } from './scan-code.ts';
import { writeNewLetter } from './write-letter.ts';

/** @throws AppError `not-found` for an account, plan, offer or promise that is not on the desk */
export function makeLetters(
  context: DeskContext,
  input: ParsedInputOf<'letters.make'>,
): MakeResult {
  const made = once(context, 'letters.make', input, () =>
    makeOrders(context, input.orders, mailingDateOf(context, input.mailingDate)),
  );
  context.changed('letters', 'accounts');
  return made;
}

/** Must run inside a transaction. */
export function makeOrders(
  context: DeskContext,
  orders: readonly LetterOrder[],
  mailingDate: string,
): MakeResult {
  const pks = findAccountPks(
    context.db,
    orders.map(({ accountId }) => accountId),
  );
  const drafting = startDrafting(context);
  const known = new Map(gatherLetterFacts(context, [...pks.values()]));
  const result: MakeResult = { made: [], refused: [] };
  for (const order of orders) {
    const accountPk = pks.get(order.accountId);
    if (accountPk === undefined) {
      throw new AppError('not-found', 'An account among these is not on the desk.');
    }
    const facts = known.get(accountPk) ?? gatherLetterFacts(context, [accountPk]).get(accountPk);
    if (!facts) throw new AppError('not-found', 'An account among these is not on the desk.');
    const request = requestOf(order, accountPk, mailingDate);
    const ids = { letterId: context.env.newId(), scanCode: newScanCode(context) };
    const draft = unlessMade(
      context,
      facts,
      draftLetter(drafting, facts, request, ids, { layout: true }),
    );
    const { accountId, type } = order;
    if (draft.kind === 'refused') {
      result.refused.push({ accountId, type, reasons: [...draft.reasons] });
      continue;
    }
    const state = writeNewLetter(context, { ids, facts, request, draft });
    // What the next letter to this account may say depends on this one.
    known.delete(accountPk);
    result.made.push({
      letterId: ids.letterId,
      accountId,
      type,
      state,
      waits: [...draft.waits],
    });
  }
  return result;
}

export function requestOf(
  order: LetterOrder,
  accountPk: number,
  mailingDate: string,
): LetterRequest {
  const { type, language = 'en', planId, offerId, promiseId } = order;
  return { accountPk, type, language, mailingDate, planId, offerId, promiseId };
}

const open = {
  waiting: 'is waiting',
  queued: 'is ready to print',
  printed: 'was printed',
} as const;

/** One letter about one matter at a time. */
export function unlessMade(context: DeskContext, { account }: LetterFacts, draft: Draft): Draft {
  if (draft.kind === 'refused') return draft;
  const found = findOpenLetter(context.db, { accountPk: account.pk, ...matterKey(draft) });
  if (!found) return draft;
  const { state } = found;
  const where = state === 'waiting' || state === 'queued' ? open[state] : open.printed;
  const reason = `This letter was made already and ${where}. Mail it, make it again, or cancel it.`;
  return refuse('made already', [reason], { isForbidden: false });
}

function matterKey({ matter }: Drafted) {
  return {
    type: matter.type,
    planPk: matter.type === 'plan_agreement' ? matter.planPk : null,
    offerId: matter.type === 'settlement_offer' ? matter.offerId : null,
    promisePk: matter.type === 'payment_reminder' ? (matter.promise?.pk ?? null) : null,
  };
}
