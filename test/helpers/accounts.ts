/** Accounts put straight into a desk, with client, consumer, ledger and worklist row, as an import leaves them. */
import { randomUUID } from 'node:crypto';
import type { Db } from '../../electron/backend/store/database.ts';
import { insertLedgerEntries } from '../../electron/backend/store/ledger.store.ts';
import { execute, findRow } from '../../electron/backend/store/prepare.ts';
import { reindexAccount } from '../../electron/backend/store/search.store.ts';
import { insertWorklistRow } from '../../electron/backend/store/worklist.store.ts';
import { type ClientPolicy, demoPolicy } from '../../shared/domain/client-policy.ts';
import { buckets } from '../../shared/domain/ledger.ts';
import { cents } from '../../shared/domain/money.ts';

const at = '2026-03-01T15:00:00Z';
const placedOn = '2026-03-01';

export type AccountWish = {
  readonly principalCents?: number;
  readonly interestCents?: number;
  readonly feesCents?: number;
  readonly costsCents?: number;
  readonly number?: string;
  readonly clientCode?: string;
  readonly policy?: ClientPolicy;
  readonly consumerName?: string;
  readonly residence?: string;
  readonly delinquentOn?: string | null;
  /** Null for an account whose notice has not been sent. */
  readonly validationEndsOn?: string | null;
  readonly balanceAsOf?: string;
  /** Puts the account under the same consumer as another. */
  readonly consumerPk?: number;
};

export type TestAccount = {
  readonly pk: number;
  readonly id: string;
  readonly consumerPk: number;
  readonly number: string;
};

/** A client with this code; its policy is the first one given for the code. */
export function aClient(db: Db, code: string, policy: ClientPolicy = demoPolicy): number {
  const known = findRow<{ pk: number }>(db, 'SELECT pk FROM clients WHERE code = :code', { code });
  if (known) return known.pk;
  return execute(
    db,
    `INSERT INTO clients (id, code, name, address, letter_identity, policy, created_at)
     VALUES (:id, :code, 'North Shore Bank', '{}', '{}', :policy, :at)`,
    { id: randomUUID(), code, policy: JSON.stringify(policy), at },
  ).pk;
}

function aConsumer(db: Db, name: string): number {
  const [first = name, ...rest] = name.split(' ');
  return execute(
    db,
    `INSERT INTO consumers (id, type, first_name, middle_name, last_name, suffix, business_name,
       language, email)
     VALUES (:id, 'person', :first, '', :last, '', '', 'en', '')`,
    { id: randomUUID(), first, last: rest.join(' ') },
  ).pk;
}

/**
 * A live account: $1,000.00 of principal, validation period over, delinquent four months ago, policy of
 * the demo, unless the test wants something else.
 */
export function anAccount(db: Db, wish: AccountWish = {}): TestAccount {
  const owed = {
    principal: wish.principalCents ?? 100_000,
    interest: wish.interestCents ?? 0,
    fees: wish.feesCents ?? 0,
    costs: wish.costsCents ?? 0,
  };
  const balance = owed.principal + owed.interest + owed.fees + owed.costs;
  const consumerName = wish.consumerName ?? 'Dana Whitfield';
  const consumerPk = wish.consumerPk ?? aConsumer(db, consumerName);
  const number = wish.number ?? `4000-${randomUUID().slice(0, 8)}`;
  const id = randomUUID();
  const { pk } = execute(
    db,
    `INSERT INTO accounts (id, client_pk, consumer_pk, number, product, contract_type,
       creditor_at_itemization, current_creditor, itemization_date_type, itemization_date,
       itemization_cents, interest_since_cents, fees_since_cents, payments_since_cents,
       credits_since_cents, delinquency_date, placement_notes, placed_on, balance_as_of, state,
       principal_cents, interest_cents, fees_cents, costs_cents, balance_cents, consumer_name,
       residence, next_action, next_action_at, validation_sent_on, validation_ends_on, queue_key)
     VALUES (:id, :clientPk, :consumerPk, :number, 'credit card', 'open', 'North Shore Bank',
       'North Shore Bank', 'charge_off', '2025-11-01', :balance, 0, 0, 0, 0, :delinquentOn, '',
       :placedOn, :balanceAsOf, 'live', :principal, :interest, :fees, :costs, :balance,
       :consumerName, :residence, 'call', '2026-03-02', :sentOn, :endsOn, 4000000000000)`,
    {
      ...owed,
      id,
      clientPk: aClient(db, wish.clientCode ?? 'NSB', wish.policy),
      consumerPk,
      number,
      balance,
      delinquentOn: wish.delinquentOn === undefined ? '2025-11-01' : wish.delinquentOn,
      placedOn,
      balanceAsOf: wish.balanceAsOf ?? placedOn,
      consumerName,
      residence: wish.residence ?? 'IN',
      sentOn: wish.validationEndsOn === null ? null : '2026-01-05',
      endsOn: wish.validationEndsOn === undefined ? '2026-02-20' : wish.validationEndsOn,
    },
  );
  insertLedgerEntries(
    db,
    { accountPk: pk, at, businessDate: placedOn, paymentPk: null, planPk: null },
    buckets
      .filter((bucket) => owed[bucket] !== 0)
      .map((bucket) => ({ kind: 'placement', bucket, amount: cents(owed[bucket]) })),
  );
  insertWorklistRow(db, pk);
  reindexAccount(db, pk);
  return { pk, id, consumerPk, number };
}

/** Places a hold on the debt, or on the person when `onPerson`. @returns its id */
export function aHold(
  db: Db,
  account: TestAccount,
  kind: string,
  { onPerson = false } = {},
): string {
  const holdId = randomUUID();
  insertHoldEvent(db, account, { kind, holdId, event: 'placed', onPerson });
  return holdId;
}

export function releaseHold(db: Db, account: TestAccount, kind: string, holdId: string): void {
  insertHoldEvent(db, account, { kind, holdId, event: 'released', onPerson: false });
}

function insertHoldEvent(
  db: Db,
  account: TestAccount,
  hold: {
    readonly kind: string;
    readonly holdId: string;
    readonly event: 'placed' | 'released';
    readonly onPerson: boolean;
  },
): void {
  const { kind, holdId, event, onPerson } = hold;
  execute(
    db,
    `INSERT INTO hold_events (id, consumer_pk, account_pk, kind, event, hold_id, reason, at)
     VALUES (:id, :consumerPk, :accountPk, :kind, :event, :holdId, 'test', :at)`,
    {
      id: randomUUID(),
      consumerPk: account.consumerPk,
      accountPk: onPerson ? null : account.pk,
      kind,
      event,
      holdId,
      at,
    },
  );
}
