/** Stored events in the words of the export's files: every value as the text that leaves the desk. */
import { cashDifference } from '../../../../shared/domain/cash-count.ts';
import { cents, toDecimalText } from '../../../../shared/domain/money.ts';
import type { ExportRow } from '../../exchange/day-export/rows.ts';
import type {
  ActivityExport,
  CashLineExport,
  ContactChangeExport,
  LetterExport,
  OfferExport,
  PaymentExport,
  PlanExport,
  PromiseExport,
  ReceiptExport,
} from '../../store/export-rows.store.ts';

const firstTime = { resend_of: '' } as const;

function decimal(amount: number): string {
  return toDecimalText(cents(amount));
}

/** An offer's terms as stored, with money as decimal text: `totalCents: 1250` becomes `total: "12.50"`. */
function termsText(terms: string): string {
  return JSON.stringify(withDecimals(JSON.parse(terms)));
}

function withDecimals(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withDecimals);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) =>
      key.endsWith('Cents') && typeof inner === 'number'
        ? [key.slice(0, -'Cents'.length), decimal(inner)]
        : [key, withDecimals(inner)],
    ),
  );
}

function accountOf({ clientCode, number }: { clientCode: string; number: string }) {
  return { client_code: clientCode, client_account_number: number };
}

export function activityRow(row: ActivityExport): ExportRow<'activities.csv'> {
  return { ...row, ...firstTime };
}

export function paymentRow(row: PaymentExport): ExportRow<'payments.csv'> {
  return {
    row_id: row.rowId,
    ...firstTime,
    payment_id: row.id,
    receipt_number: row.receiptNumber,
    ...accountOf(row),
    received_at: row.receivedAt,
    method: row.method,
    reference: row.reference,
    amount: decimal(row.amount),
    principal: decimal(row.principal),
    interest: decimal(row.interest),
    fees: decimal(row.fees),
    costs: decimal(row.costs),
    status: row.reversalOf === null ? 'posted' : 'reversed',
    reversal_of: row.reversalOf ?? '',
    payor_name: row.payorName,
  };
}

export function receiptRow(row: ReceiptExport): ExportRow<'receipts.csv'> {
  return {
    row_id: row.rowId,
    ...firstTime,
    receipt_number: row.receiptNumber,
    payment_id: row.paymentId ?? '',
    event: row.event,
    at: row.at,
    reason: row.reason,
    content_sha256: row.contentSha256,
  };
}

export function offerRow(row: OfferExport): ExportRow<'offers.csv'> {
  return {
    row_id: row.rowId,
    ...firstTime,
    offer_id: row.offerId,
    ...accountOf(row),
    at: row.at,
    kind: row.kind,
    terms: termsText(row.terms),
    rule_id: row.ruleId,
    answer: row.answer,
    approved_by: row.approvedBy,
  };
}

export function promiseRow(row: PromiseExport): ExportRow<'promises.csv'> {
  return {
    row_id: row.rowId,
    ...firstTime,
    promise_id: row.promiseId,
    plan_id: row.planId ?? '',
    ...accountOf(row),
    due: row.due,
    amount: decimal(row.amount),
    event: row.event,
    at: row.at,
  };
}

export function planRow(row: PlanExport): ExportRow<'plans.csv'> {
  return {
    row_id: row.rowId,
    ...firstTime,
    plan_id: row.planId,
    ...accountOf(row),
    kind: row.kind,
    total: decimal(row.total),
    event: row.event,
    at: row.at,
    document_sha256: row.documentSha256,
  };
}

/** The address as it was frozen when the letter was made, its lines separated by a comma. */
export function letterRow(row: LetterExport): ExportRow<'letters.csv'> {
  const lines = JSON.parse(row.addressLines ?? '[]') as string[];
  return {
    row_id: row.rowId,
    ...firstTime,
    letter_id: row.letterId,
    ...accountOf(row),
    type: row.type,
    language: row.language,
    event: row.event,
    on: row.on,
    address: lines.join(', '),
    document_sha256: row.documentSha256,
    reason: row.reason,
  };
}

export function contactChangeRow(row: ContactChangeExport): ExportRow<'contact_changes.csv'> {
  return {
    row_id: row.rowId,
    ...firstTime,
    ...accountOf(row),
    party_role: row.partyRole,
    field: row.field,
    old: row.old,
    new: row.new,
    source: row.source,
    at: row.at,
  };
}

/** `expected`, `counted` and `difference` are those of the whole close, on each of its lines. */
export function cashLineRow(row: CashLineExport): ExportRow<'cash_close.csv'> {
  return {
    row_id: row.rowId,
    ...firstTime,
    closed_at: row.closedAt,
    denomination: decimal(row.denomination),
    count: String(row.count),
    amount: decimal(row.denomination * row.count),
    expected: decimal(row.expected),
    counted: decimal(row.counted),
    difference: decimal(cashDifference(cents(row.expected), cents(row.counted))),
    reason: row.reason,
  };
}
