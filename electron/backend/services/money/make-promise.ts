/** A promise on its own: an amount by a date, without an agreement. */
import { Temporal } from 'temporal-polyfill';
import { longDate } from '../../../../shared/domain/date-text.ts';
import { totalBalance } from '../../../../shared/domain/ledger.ts';
import { cents, formatMoney, sum } from '../../../../shared/domain/money.ts';
import { noDeadlineInValidation } from '../../../../shared/domain/negotiation/validation-rule.ts';
import { AppError } from '../../../../shared/errors.ts';
import type { OutputOf, ParsedInputOf } from '../../../../shared/ipc/contract.ts';
import type { DeskContext } from '../../context.ts';
import { getMoneyAccount, type MoneyAccount } from '../../store/money-accounts.store.ts';
import { findActivePlan } from '../../store/plans.store.ts';
import { getPromise, listLivePromises } from '../../store/promises.store.ts';
import { appendActivity } from '../append-activity.ts';
import { once } from '../once.ts';
import { requeueAccount } from '../requeue-account.ts';
import { accountOf } from './account-of.ts';
import { promiseDates } from './describe-negotiation.ts';
import { refuseBarred } from './gather-payment.ts';
import { negotiationFacts } from './negotiation-facts.ts';
import { recordNewPromise } from './record-promises.ts';
import { promiseValue } from './values.ts';

type Input = ParsedInputOf<'promises.make'>;
type Made = OutputOf<'promises.make'>;

/** @throws AppError `not-found`; `conflict` beside an agreement; `rule-broken` for date or amount */
export function makePromise(context: DeskContext, input: Input): Made {
  const made = once(context, 'promises.make', input, () => make(context, input));
  context.changed('accounts', 'queue');
  return made;
}

function refuseAmount(context: DeskContext, account: MoneyAccount, input: Input): void {
  const promised = sum(
    listLivePromises(context.db, account.pk).map(({ amount, paid }) => cents(amount - paid)),
  );
  const free = cents(Math.max(0, totalBalance(account.owed) - promised));
  if (input.amountCents <= free) return;
  const already = promised > 0 ? `, and ${formatMoney(promised)} is promised already` : '';
  throw new AppError(
    'rule-broken',
    `The balance is ${formatMoney(totalBalance(account.owed))}${already}. Promise at most ${formatMoney(free)}.`,
  );
}

function refuseDate(context: DeskContext, account: MoneyAccount, input: Input): void {
  const facts = negotiationFacts(context, account).context;
  const due = Temporal.PlainDate.from(input.due);
  if (Temporal.PlainDate.compare(due, facts.today) < 0) {
    throw new AppError('rule-broken', 'A promise cannot be due in the past.');
  }
  const refusal = noDeadlineInValidation(
    {
      kind: 'pay_in_full',
      total: input.amountCents,
      schedule: [{ due, amount: input.amountCents }],
    },
    facts,
  );
  if (refusal) throw new AppError('rule-broken', refusal.message, { ruleId: refusal.ruleId });
  const latest = Temporal.PlainDate.from(promiseDates(facts).promiseUntil);
  if (Temporal.PlainDate.compare(due, latest) <= 0) return;
  throw new AppError(
    'rule-broken',
    `A promise is due by ${longDate(latest)} at the latest. For longer, make a plan.`,
    { ruleId: 'policy.first-payment' },
  );
}

function make(context: DeskContext, input: Input): Made {
  const { db } = context;
  const account = getMoneyAccount(db, input.accountId);
  refuseBarred(context, account);
  if (findActivePlan(db, account.pk)) {
    throw new AppError(
      'conflict',
      'This account has an agreement; its payments are promised already. Cancel it to promise something else.',
    );
  }
  refuseDate(context, account, input);
  refuseAmount(context, account, input);
  const at = context.now().toString();
  const { due, amountCents: amount } = input;
  const own = { accountPk: account.pk, planPk: null };
  const id = recordNewPromise(context, { ...own, due, amount, madeAt: at });
  appendActivity(context, {
    account: accountOf(account),
    kind: 'promise-made',
    note: `${formatMoney(amount)} by ${longDate(Temporal.PlainDate.from(due))}`,
  });
  requeueAccount(context, account.pk, { nextAction: 'fresh' });
  return { promise: promiseValue(getPromise(db, id)) };
}
