/**
 * Rows written straight into a desk's tables, consistent with every invariant, for tests of checks, backups
 * and status that must not depend on how services make them.
 */
import { createHash, randomUUID } from 'node:crypto';
import type { Db } from '../../electron/backend/store/database.ts';
import { execute, findRow } from '../../electron/backend/store/prepare.ts';
import { reindexAccount } from '../../electron/backend/store/search.store.ts';
import { insertWorklistRow } from '../../electron/backend/store/worklist.store.ts';

const at = '2026-03-02T15:00:00Z';
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

function clientPk(db: Db): number {
  const known = findRow<{ pk: number }>(db, "SELECT pk FROM clients WHERE code = 'NSB'");
  if (known) return known.pk;
  return execute(
    db,
    `INSERT INTO clients (id, code, name, address, letter_identity, policy, created_at)
     VALUES (:id, 'NSB', 'North Shore Bank', '{}', '{}', '{}', :at)`,
    { id: randomUUID(), at },
  ).pk;
}

export type SeededAccount = { readonly pk: number; readonly id: string };

/** A live account with a principal of so many cents and a next action. */
export function seedAccount(
  db: Db,
  account: { readonly number: string; readonly cents: number; readonly name?: string },
): SeededAccount {
  const { number, cents, name = 'Nguyen Van Hung' } = account;
  const consumer = execute(
    db,
    `INSERT INTO consumers (id, type, first_name, middle_name, last_name, suffix, business_name, language, email)
     VALUES (:id, 'person', '', '', :name, '', '', 'en', '')`,
    { id: randomUUID(), name },
  ).pk;
  const id = randomUUID();
  const { pk } = execute(
    db,
    `INSERT INTO accounts (id, client_pk, consumer_pk, number, product, contract_type,
       creditor_at_itemization, current_creditor, itemization_date_type, itemization_date,
       itemization_cents, interest_since_cents, fees_since_cents, payments_since_cents,
       credits_since_cents, placement_notes, placed_on, balance_as_of, state, principal_cents,
       interest_cents, fees_cents, costs_cents, balance_cents, consumer_name, residence, next_action,
       next_action_at, queue_key)
     VALUES (:id, :clientPk, :consumer, :number, 'card', 'open', 'NSB', 'NSB', 'charge_off',
       '2025-11-01', :cents, 0, 0, 0, 0, '', '2026-03-01', '2026-03-01', 'live', :cents, 0, 0, 0,
       :cents, :name, 'IN', 'call', '2026-03-02', 1)`,
    { id, clientPk: clientPk(db), consumer, number, cents, name },
  );
  insertLedger(db, { accountPk: pk, kind: 'placement', cents, paymentPk: null });
  insertWorklistRow(db, pk);
  reindexAccount(db, pk);
  return { pk, id };
}

function insertLedger(
  db: Db,
  entry: {
    readonly accountPk: number;
    readonly kind: string;
    readonly cents: number;
    readonly paymentPk: number | null;
  },
): void {
  execute(
    db,
    `INSERT INTO ledger_entries (account_pk, at, business_date, kind, bucket, amount_cents, payment_pk)
     VALUES (:accountPk, :at, '2026-03-02', :kind, 'principal', :cents, :paymentPk)`,
    { ...entry, at },
  );
}

export type SeededPayment = {
  readonly pk: number;
  readonly id: string;
  readonly receiptPk: number;
};

/** A cash payment on the principal with its ledger entry, its receipt and the new balance. */
export function seedPayment(
  db: Db,
  payment: {
    readonly account: SeededAccount;
    readonly cents: number;
    readonly receipt: number;
    readonly payor?: string;
  },
): SeededPayment {
  const { account, cents, receipt, payor = 'Nguyen Van Hung' } = payment;
  const id = randomUUID();
  const { pk } = execute(
    db,
    `INSERT INTO payments (row_id, id, request_id, account_pk, received_at, business_date, method,
       reference, amount_cents, principal_cents, interest_cents, fees_cents, costs_cents, payor_name)
     VALUES (:rowId, :id, :requestId, :accountPk, :at, '2026-03-02', 'cash', '', :cents, :cents, 0, 0,
       0, :payor)`,
    { rowId: randomUUID(), id, requestId: randomUUID(), accountPk: account.pk, at, cents, payor },
  );
  insertLedger(db, { accountPk: account.pk, kind: 'payment', cents: -cents, paymentPk: pk });
  execute(
    db,
    `UPDATE accounts SET principal_cents = principal_cents - :cents,
       balance_cents = balance_cents - :cents WHERE pk = :pk`,
    { pk: account.pk, cents },
  );
  execute(db, 'UPDATE worklist SET balance_cents = balance_cents - :cents WHERE account_pk = :pk', {
    pk: account.pk,
    cents,
  });
  return { pk, id, receiptPk: seedReceipt(db, receipt, id) };
}

/** A receipt of device D1 with the event that issued it. */
export function seedReceipt(db: Db, number: number, paymentId: string | null): number {
  const content = JSON.stringify({ number });
  const { pk } = execute(
    db,
    `INSERT INTO receipts (number, receipt_number, payment_id, content, content_sha256, at)
     VALUES (:number, :text, :paymentId, :content, :sum, :at)`,
    {
      number,
      text: `D1-${String(number).padStart(6, '0')}`,
      paymentId,
      content,
      sum: sha256(content),
      at,
    },
  );
  seedReceiptEvent(db, pk, 'issued');
  return pk;
}

export function seedReceiptEvent(db: Db, receiptPk: number, event: 'issued' | 'voided'): void {
  execute(
    db,
    `INSERT INTO receipt_events (row_id, receipt_pk, event, reason, at)
     VALUES (:rowId, :receiptPk, :event, '', :at)`,
    { rowId: randomUUID(), receiptPk, event, at },
  );
}

/** A payment taken back: the opposite row and entry, the receipt void, the balance as before. */
export function seedReversal(
  db: Db,
  {
    account,
    payment,
    cents,
  }: {
    readonly account: SeededAccount;
    readonly payment: SeededPayment;
    readonly cents: number;
  },
): string {
  const id = randomUUID();
  const { pk } = execute(
    db,
    `INSERT INTO payments (row_id, id, request_id, account_pk, received_at, business_date, method,
       reference, amount_cents, principal_cents, interest_cents, fees_cents, costs_cents, payor_name,
       reversal_of)
     VALUES (:rowId, :id, :requestId, :accountPk, :at, '2026-03-02', 'cash', '', -:cents, -:cents, 0, 0,
       0, '', :reversalOf)`,
    {
      rowId: randomUUID(),
      id,
      requestId: randomUUID(),
      accountPk: account.pk,
      at,
      cents,
      reversalOf: payment.id,
    },
  );
  insertLedger(db, { accountPk: account.pk, kind: 'reversal', cents, paymentPk: pk });
  for (const table of ['accounts', 'worklist']) {
    const principal = table === 'accounts' ? 'principal_cents = principal_cents + :cents,' : '';
    const key = table === 'accounts' ? 'pk' : 'account_pk';
    execute(
      db,
      `UPDATE ${table} SET ${principal} balance_cents = balance_cents + :cents WHERE ${key} = :pk`,
      { pk: account.pk, cents },
    );
  }
  seedReceiptEvent(db, payment.receiptPk, 'voided');
  return id;
}

/** An agreement of three equal promises, the first of them kept. */
export function seedPlan(
  db: Db,
  {
    account,
    installment,
    paymentId,
  }: {
    readonly account: SeededAccount;
    readonly installment: number;
    readonly paymentId: string;
  },
): void {
  const { pk: planPk } = execute(
    db,
    `INSERT INTO plans (id, account_pk, offer_id, kind, total_cents, state, agreed_at)
     VALUES (:id, :accountPk, '', 'installments', :total, 'active', :at)`,
    { id: randomUUID(), accountPk: account.pk, total: 3 * installment, at },
  );
  execute(
    db,
    `INSERT INTO plan_events (row_id, plan_pk, event, at) VALUES (:rowId, :planPk, 'agreed', :at)`,
    { rowId: randomUUID(), planPk, at },
  );
  for (const due of ['2026-03-02', '2026-04-02', '2026-05-02']) {
    const isKept = due === '2026-03-02';
    const { pk } = execute(
      db,
      `INSERT INTO promises (id, account_pk, plan_pk, due, amount_cents, paid_cents, state, made_at)
       VALUES (:id, :accountPk, :planPk, :due, :installment, :paid, :state, :at)`,
      {
        id: randomUUID(),
        accountPk: account.pk,
        planPk,
        due,
        installment,
        paid: isKept ? installment : 0,
        state: isKept ? 'kept' : 'open',
        at,
      },
    );
    const events = isKept ? ['made', 'kept'] : ['made'];
    for (const event of events) {
      execute(
        db,
        `INSERT INTO promise_events (row_id, promise_pk, event, applied_cents, payment_id, at)
         VALUES (:rowId, :pk, :event, :applied, :paymentId, :at)`,
        {
          rowId: randomUUID(),
          pk,
          event,
          applied: event === 'kept' ? installment : 0,
          paymentId: event === 'kept' ? paymentId : null,
          at,
        },
      );
    }
  }
}
