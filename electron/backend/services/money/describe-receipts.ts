/** Receipts as the screen shows them. */
import { Temporal } from 'temporal-polyfill';
import { cents } from '../../../../shared/domain/money.ts';
import type { OutputOf, ParsedInputOf } from '../../../../shared/ipc/contract.ts';
import type { DeskContext } from '../../context.ts';
import type { ReceiptContent } from '../../documents/receipts/receipt-content.ts';
import { getMoneyAccount } from '../../store/money-accounts.store.ts';
import { getPayment } from '../../store/payments.store.ts';
import {
  getReceipt,
  hasBeenPrinted,
  listReceiptEvents,
  listReceiptsBetween,
  listReceiptsOfAccount,
  type ReceiptRow,
} from '../../store/receipts.store.ts';
import { frozenContent } from './frozen-content.ts';

type Detail = OutputOf<'receipts.get'>;
type Summary = OutputOf<'receipts.list'>['receipts'][number];

function summary(row: ReceiptRow, content: ReceiptContent): Summary {
  return {
    receiptNumber: row.receiptNumber,
    paymentId: row.paymentId ?? '',
    issuedAt: row.at,
    businessDate: content.businessDate,
    status: row.voidedAt === null ? 'valid' : 'voided',
    ...(row.voidedAt === null ? {} : { voidedAt: row.voidedAt }),
    ...(row.voidReason === null ? {} : { voidReason: row.voidReason }),
    ...(content.reissueOf === null ? {} : { reissueOf: content.reissueOf }),
    amountCents: cents(content.amountCents),
    method: content.method,
    payorName: content.payor,
    consumerName: content.consumer,
    contentSha256: row.contentSha256,
  };
}

/** @throws AppError `not-found` */
export function describeReceipt(context: DeskContext, receiptNumber: string): Detail {
  const { db } = context;
  const row = getReceipt(db, receiptNumber);
  const content = frozenContent(row);
  const { principal, interest, fees, costs } = content.allocation;
  return {
    ...summary(row, content),
    accountId: getPayment(db, row.paymentId).accountId,
    reference: content.reference ?? '',
    creditor: content.creditor,
    accountTail: content.accountTail,
    amountInWords: content.amountInWords,
    allocation: {
      principal: cents(principal),
      interest: cents(interest),
      fees: cents(fees),
      costs: cents(costs),
    },
    balanceBeforeCents: cents(content.balanceBeforeCents),
    forgivenCents: cents(content.forgivenCents ?? 0),
    balanceAfterCents: cents(content.balanceAfterCents - (content.forgivenCents ?? 0)),
    agentName: content.agentName,
    notices: content.stateNotices,
    isUnprinted: !hasBeenPrinted(db, row.pk),
    events: listReceiptEvents(db, row.pk),
  };
}

/** The instant at which a date begins in the desk's zone, as text without the final Z. */
function startOf(date: Temporal.PlainDate, zone: string): string {
  return date.toZonedDateTime(zone).toInstant().toString().slice(0, -1);
}

/** Newest first. @throws AppError `not-found` for an unknown account */
export function listReceipts(
  context: DeskContext,
  input: ParsedInputOf<'receipts.list'>,
): OutputOf<'receipts.list'> {
  const { db, settings } = context;
  const rows =
    'accountId' in input
      ? listReceiptsOfAccount(db, getMoneyAccount(db, input.accountId).pk)
      : receiptsOfDay(Temporal.PlainDate.from(input.day));
  return { receipts: rows.map((row) => summary(row, frozenContent(row))) };

  function receiptsOfDay(day: Temporal.PlainDate): ReceiptRow[] {
    const { zone } = settings;
    return listReceiptsBetween(db, {
      from: startOf(day, zone),
      until: startOf(day.add({ days: 1 }), zone),
    });
  }
}
