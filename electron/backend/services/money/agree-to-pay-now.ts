/** The whole balance, now: no agreement, but what was said is due today and is followed up if it does not come. */
import { totalBalance } from '../../../../shared/domain/ledger.ts';
import { isValidationRunning } from '../../../../shared/domain/negotiation/terms.ts';
import { AppError } from '../../../../shared/errors.ts';
import type { DeskContext } from '../../context.ts';
import type { MoneyAccount } from '../../store/money-accounts.store.ts';
import { listOffers } from '../../store/offers.store.ts';
import { negotiationFacts } from './negotiation-facts.ts';
import { recordNewPromise, supersedePromises } from './record-promises.ts';
import { parseTerms } from './terms-values.ts';

/** @throws AppError `conflict` when the last answer of today was to pay this balance now */
export function refuseAgreedToday(context: DeskContext, account: MoneyAccount): void {
  const last = listOffers(context.db, account.pk)[0];
  if (last?.answer !== 'accepted') return;
  const { schedule, totalCents } = parseTerms(last.terms);
  if (schedule.length > 0 || totalCents !== totalBalance(account.owed)) return;
  const start = context.today().toZonedDateTime(context.settings.zone).toInstant();
  if (last.at < start.toString()) return;
  throw new AppError(
    'conflict',
    'They agreed to pay the whole balance today already. Take the payment, or make other terms.',
  );
}

/**
 * A promise for today takes the place of what was promised before. While the validation period runs
 * nothing may be due inside it (12 CFR 1006.38(b)): then only the answer is kept. Must run inside a
 * transaction; whoever calls it requeues the account.
 */
export function agreeToPayNow(context: DeskContext, account: MoneyAccount): void {
  if (isValidationRunning(negotiationFacts(context, account).context)) return;
  const at = context.now().toString();
  supersedePromises(context, account.pk, at);
  recordNewPromise(context, {
    accountPk: account.pk,
    planPk: null,
    due: context.today().toString(),
    amount: totalBalance(account.owed),
    madeAt: at,
  });
}
