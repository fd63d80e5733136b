/** An account as payments and negotiation see it: with its client's policy and its cached balances. */
import { type ClientPolicy, clientPolicySchema } from '../../../shared/domain/client-policy.ts';
import type { AccountState } from '../../../shared/domain/collection-bar.ts';
import type { Balances } from '../../../shared/domain/ledger.ts';
import { cents } from '../../../shared/domain/money.ts';
import { AppError } from '../../../shared/errors.ts';
import type { Db } from './database.ts';
import { execute, findRow, listRows } from './prepare.ts';

export type MoneyAccount = {
  readonly pk: number;
  readonly id: string;
  readonly number: string;
  readonly consumerPk: number;
  readonly consumerName: string;
  /** Postal abbreviation of the state of residence, empty when unknown. */
  readonly residence: string;
  readonly clientCode: string;
  readonly policy: ClientPolicy;
  readonly creditor: string;
  readonly state: AccountState;
  /** Cached sums of the ledger. */
  readonly owed: Balances;
  readonly balanceAsOf: string;
  readonly openedOn: string | null;
  readonly delinquentOn: string | null;
  readonly chargedOffOn: string | null;
  readonly itemizationDate: string;
  readonly lastPaidOn: string | null;
  readonly validationSentOn: string | null;
  readonly validationEndsOn: string | null;
};

type Row = Omit<MoneyAccount, 'policy' | 'owed'> & {
  readonly policy: string;
  readonly principal: number;
  readonly interest: number;
  readonly fees: number;
  readonly costs: number;
};

const policies = new Map<string, ClientPolicy>();
const mostPolicies = 200;

/** Policies are few and read on every payment: the same text is parsed once. */
function parsePolicy(text: string): ClientPolicy {
  const known = policies.get(text);
  if (known) return known;
  const policy = clientPolicySchema.parse(JSON.parse(text));
  if (policies.size >= mostPolicies) policies.clear();
  policies.set(text, policy);
  return policy;
}

const columns = `a.pk, a.id, a.number, a.consumer_pk AS consumerPk, a.consumer_name AS consumerName,
  a.residence, c.code AS clientCode, c.policy, coalesce(nullif(a.current_creditor, ''), c.name) AS creditor, a.state,
  a.principal_cents AS principal, a.interest_cents AS interest, a.fees_cents AS fees,
  a.costs_cents AS costs, a.balance_as_of AS balanceAsOf, a.open_date AS openedOn,
  a.delinquency_date AS delinquentOn, a.charge_off_date AS chargedOffOn,
  a.itemization_date AS itemizationDate,
  a.last_payment_date AS lastPaidOn, a.validation_sent_on AS validationSentOn,
  a.validation_ends_on AS validationEndsOn`;

function toAccount(row: Row | undefined): MoneyAccount {
  if (!row) throw new AppError('not-found', 'This account is not on the desk.');
  const { principal, interest, fees, costs, policy, ...rest } = row;
  return {
    ...rest,
    policy: parsePolicy(policy),
    owed: {
      principal: cents(principal),
      interest: cents(interest),
      fees: cents(fees),
      costs: cents(costs),
    },
  };
}

/** @throws AppError `not-found` */
export function getMoneyAccount(db: Db, id: string): MoneyAccount {
  return toAccount(
    findRow<Row>(
      db,
      `SELECT ${columns} FROM accounts a JOIN clients c ON c.pk = a.client_pk WHERE a.id = :id`,
      { id },
    ),
  );
}

/** @throws AppError `not-found` */
export function getMoneyAccountByPk(db: Db, pk: number): MoneyAccount {
  return toAccount(
    findRow<Row>(
      db,
      `SELECT ${columns} FROM accounts a JOIN clients c ON c.pk = a.client_pk WHERE a.pk = :pk`,
      { pk },
    ),
  );
}

/** Kinds of the holds in force on the debt itself or on its consumer. */
export function listHoldKinds(db: Db, account: Pick<MoneyAccount, 'pk' | 'consumerPk'>): string[] {
  return listRows<{ kind: string }>(
    db,
    `SELECT DISTINCT placed.kind FROM hold_events placed
     WHERE placed.consumer_pk = :consumerPk AND placed.event = 'placed'
       AND (placed.account_pk IS NULL OR placed.account_pk = :pk)
       AND NOT EXISTS (SELECT 1 FROM hold_events released
         WHERE released.consumer_pk = :consumerPk AND released.event = 'released'
           AND released.hold_id = placed.hold_id)`,
    { pk: account.pk, consumerPk: account.consumerPk },
  ).map(({ kind }) => kind);
}

/** Writes the cached balances and the state, in the transaction that wrote the ledger. */
export function updateAccountMoney(
  db: Db,
  account: { readonly pk: number; readonly owed: Balances; readonly state: AccountState },
): void {
  const { principal, interest, fees, costs } = account.owed;
  execute(
    db,
    `UPDATE accounts SET principal_cents = :principal, interest_cents = :interest, fees_cents = :fees,
       costs_cents = :costs, balance_cents = :principal + :interest + :fees + :costs, state = :state
     WHERE pk = :pk`,
    { pk: account.pk, principal, interest, fees, costs, state: account.state },
  );
}
