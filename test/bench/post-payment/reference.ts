/**
 * Reference: the same statements in one bare IMMEDIATE transaction per payment. Everything that is not
 * SQL is left out: no request to parse, no rules, no hashes, no idempotency decision, no high-water
 * marks beside the database. What is left is what SQLite itself takes for these rows.
 */
import { randomBytes, randomUUID } from 'node:crypto';
import {
  findChainHead,
  findLastActivityAt,
  insertActivity,
} from '../../../electron/backend/store/activities.store.ts';
import { findOpenCallWith } from '../../../electron/backend/store/calls.store.ts';
import type { Db } from '../../../electron/backend/store/database.ts';
import { insertLedgerEntries } from '../../../electron/backend/store/ledger.store.ts';
import { readMarks } from '../../../electron/backend/store/marks.store.ts';
import {
  getMoneyAccount,
  listHoldKinds,
  updateAccountMoney,
} from '../../../electron/backend/store/money-accounts.store.ts';
import { insertPayment } from '../../../electron/backend/store/payments.store.ts';
import { findActivePlan } from '../../../electron/backend/store/plans.store.ts';
import { listPayablePromises } from '../../../electron/backend/store/promises.store.ts';
import {
  findLastReceiptNumber,
  insertReceipt,
  insertReceiptEvent,
} from '../../../electron/backend/store/receipts.store.ts';
import { findRequest, insertRequest } from '../../../electron/backend/store/requests.store.ts';
import { findRequeueRow, updateQueueState } from '../../../electron/backend/store/requeue.store.ts';
import { getDeskSettings } from '../../../electron/backend/store/settings.store.ts';
import { transact } from '../../../electron/backend/store/transaction.ts';
import {
  deleteWorklistRow,
  findNextInQueue,
  insertWorklistRow,
} from '../../../electron/backend/store/worklist.store.ts';
import type { LedgerEntry } from '../../../shared/domain/ledger.ts';
import { cents } from '../../../shared/domain/money.ts';
import { formatReceiptNumber } from '../../../shared/domain/receipt-number.ts';
import type { TestAccount } from '../../helpers/accounts.ts';
import type { Run } from './ours.ts';
import { type Portfolio, spread } from './portfolio.ts';

const at = '2026-03-02T16:00:00Z';
const businessDate = '2026-03-02';
/** As long as what ours writes. */
const contentOf = (number: string) => JSON.stringify({ number, text: 'x'.repeat(834) });
const resultOf = (number: string) => ({ number, text: 'x'.repeat(575) });
const hex = (size: number): string => randomBytes(size).toString('hex');

/** The values of one payment, made before the clock starts. */
function prepare(account: TestAccount, index: number) {
  const amount = cents(2_000 + (index % 500));
  const fees = cents(Math.min(amount, 1_500));
  const allocation = {
    principal: cents(amount - fees),
    interest: cents(0),
    fees,
    costs: cents(0),
  };
  const entries: LedgerEntry[] = [
    { kind: 'payment', bucket: 'principal', amount: cents(-allocation.principal) },
    { kind: 'payment', bucket: 'fees', amount: cents(-fees) },
  ];
  const ids = Array.from({ length: 5 }, () => randomUUID());
  const hashes = Array.from({ length: 5 }, () => hex(32));
  return {
    account,
    amount,
    allocation,
    entries,
    ids,
    hashes,
    // A smaller balance moves the account to another place of the worklist, as it does in ours.
    queueKey: 4_000_000_000_000 + 9_997_500 + Math.floor(amount / 100),
    salt: hex(16),
    reference: `${index}`,
  };
}

type Prepared = ReturnType<typeof prepare>;

function write(db: Db, { account, amount, allocation, entries, ids, hashes, ...rest }: Prepared) {
  const [requestId = '', paymentId = '', rowId = '', eventId = '', activityId = ''] = ids;
  const [contentSum = '', chain = '', previous = '', privateSum = '', inputSum = ''] = hashes;
  findRequest(db, requestId);
  getDeskSettings(db);
  findLastActivityAt(db);
  const { owed, consumerPk } = getMoneyAccount(db, account.id);
  listHoldKinds(db, account);
  findActivePlan(db, account.pk);
  listPayablePromises(db, account.pk);
  const pk = insertPayment(db, {
    rowId,
    id: paymentId,
    requestId,
    accountPk: account.pk,
    receivedAt: at,
    businessDate,
    method: 'check',
    reference: rest.reference,
    amount,
    allocation,
    payorName: 'Dana Whitfield',
    planPk: null,
    reversalOf: null,
    reason: '',
  });
  const source = { accountPk: account.pk, at, businessDate, paymentPk: pk, planPk: null };
  insertLedgerEntries(db, source, entries);
  const principal = cents(owed.principal - allocation.principal);
  updateAccountMoney(db, {
    pk: account.pk,
    owed: { ...owed, principal, fees: cents(owed.fees - allocation.fees) },
    state: 'live',
  });
  const number = findLastReceiptNumber(db) + 1;
  const receiptNumber = formatReceiptNumber('D1', number);
  const receiptPk = insertReceipt(db, {
    number,
    receiptNumber,
    paymentId,
    content: contentOf(receiptNumber),
    contentSha256: contentSum,
    at,
  });
  insertReceiptEvent(db, { rowId: eventId, receiptPk, event: 'issued', reason: '', at });
  findOpenCallWith(db, consumerPk);
  findChainHead(db);
  findLastActivityAt(db);
  insertActivity(db, {
    rowId: activityId,
    chainHash: chain,
    previousHash: previous,
    occurredAt: at,
    localTime: '2026-03-02T10:00:00-06:00',
    zone: 'America/Chicago',
    accountPk: account.pk,
    clientCode: 'NSB',
    clientAccountNumber: account.number,
    kind: 'payment-posted',
    channel: 'none',
    callId: '',
    outcomeCode: '',
    countsAs: 'none',
    verdict: '',
    ruleIds: '',
    disclosures: '',
    agentId: 'A7',
    privateSha256: privateSum,
    privateSalt: rest.salt,
    contactPoint: '',
    note: `Check $20.00, receipt ${receiptNumber}`,
  });
  requeue(db, account.pk, rest.queueKey);
  findNextInQueue(db, { exceptPk: account.pk, lastKey: Number.MAX_SAFE_INTEGER });
  insertRequest(db, {
    id: requestId,
    channel: 'payments.post',
    inputSha256: inputSum,
    result: resultOf(receiptNumber),
    at,
  });
  readMarks(db);
}

/** The account's place is written anew, as after any change of its balance. */
function requeue(db: Db, accountPk: number, queueKey: number): void {
  const row = findRequeueRow(db, accountPk);
  if (!row || row.queueKey === null) throw new Error('The account is not in the worklist.');
  deleteWorklistRow(db, row.queueKey, accountPk);
  updateQueueState(db, {
    pk: accountPk,
    queueKey,
    nextAction: row.nextAction,
    nextActionAt: row.nextActionAt,
    snoozedUntil: null,
    snoozeReason: null,
    brokenPromise: 0,
    promiseDueOn: null,
    holds: '[]',
  });
  insertWorklistRow(db, accountPk);
}

/** Writes so many payments, one transaction each, from the given one on. */
export async function run(portfolio: Portfolio, db: Db, from: number, count: number): Promise<Run> {
  const payments = Array.from({ length: count }, (_, index) =>
    prepare(spread(portfolio.accounts, from + index), from + index),
  );
  const start = performance.now();
  for (const payment of payments) transact(db, () => write(db, payment));
  return { ms: performance.now() - start };
}
