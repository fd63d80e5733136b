/** The money and dates of a row. The itemization must be complete, not negative, and add up. */
import { itemizationAddsUp } from '../ledger.ts';
import { type Cents, cents, toDecimalText, ZERO } from '../money.ts';
import { parseAmountFromZero, parseRate } from './cell-amounts.ts';
import { parsePastDate } from './cell-dates.ts';
import { parseLine } from './cell-text.ts';
import { contractTypes, type DateColumn, itemizationDateTypes } from './columns.ts';
import type { DateOrder } from './date-order.ts';
import { oneOf } from './parse-who.ts';
import type { PlacementRow } from './placement-row.ts';
import type { RowReader } from './row-reader.ts';

const parseContractType = oneOf(contractTypes);
const parseItemizationDateType = oneOf(itemizationDateTypes);

/** Reads a date column of one row. */
export type ReadDate = (column: DateColumn) => string | null;

export function dateReader(row: RowReader, order: DateOrder, today: string): ReadDate {
  const parse = (text: string) => parsePastDate(text, order, today);
  return (column) => row.read(column, parse);
}

type Terms = Pick<
  PlacementRow,
  | 'product'
  | 'contractType'
  | 'creditorAtItemization'
  | 'currentCreditor'
  | 'itemizationDateType'
  | 'itemizationDate'
>;

export function readTerms(row: RowReader, readDate: ReadDate): Terms {
  return {
    product: row.read('product', parseLine),
    contractType: row.read('contract_type', parseContractType),
    creditorAtItemization: row.read('creditor_at_itemization', parseLine),
    currentCreditor: row.read('current_creditor', parseLine),
    itemizationDateType: row.read('itemization_date_type', parseItemizationDateType),
    itemizationDate: readDate('itemization_date'),
  };
}

type Amounts = Pick<
  PlacementRow,
  | 'itemizationBalance'
  | 'interestSince'
  | 'feesSince'
  | 'paymentsSince'
  | 'creditsSince'
  | 'currentBalance'
>;

/** An empty amount since the itemization date is zero; the two balances must be there. */
export function readAmounts(row: RowReader): Amounts {
  const amounts: Amounts = {
    itemizationBalance: row.readRequired('itemization_balance', parseAmountFromZero) ?? ZERO,
    interestSince: row.read('interest_since', parseAmountFromZero) ?? ZERO,
    feesSince: row.read('fees_since', parseAmountFromZero) ?? ZERO,
    paymentsSince: row.read('payments_since', parseAmountFromZero) ?? ZERO,
    creditsSince: row.read('credits_since', parseAmountFromZero) ?? ZERO,
    currentBalance: row.readRequired('current_balance', parseAmountFromZero) ?? ZERO,
  };
  if (amounts.currentBalance === 0) {
    row.fail(
      'current_balance',
      row.text('current_balance'),
      'Nothing is owed. It must be above zero.',
    );
  } else if (!itemizationAddsUp(amounts)) {
    row.fail('current_balance', row.text('current_balance'), doesNotAddUp(amounts));
  }
  return amounts;
}

function doesNotAddUp(amounts: Amounts): string {
  const { itemizationBalance, interestSince, feesSince, paymentsSince, creditsSince } = amounts;
  const total: Cents = cents(
    itemizationBalance + interestSince + feesSince - paymentsSince - creditsSince,
  );
  return `The itemization adds up to ${toDecimalText(total)}, not to ${toDecimalText(amounts.currentBalance)}.`;
}

type History = Pick<
  PlacementRow,
  | 'annualRate'
  | 'openDate'
  | 'lastPaymentDate'
  | 'lastPaymentAmount'
  | 'delinquencyDate'
  | 'chargeOffDate'
>;

export function readHistory(row: RowReader, readDate: ReadDate): History {
  return {
    annualRate: row.read('annual_rate', parseRate),
    openDate: readDate('open_date'),
    lastPaymentDate: readDate('last_payment_date'),
    lastPaymentAmount: row.read('last_payment_amount', parseAmountFromZero),
    delinquencyDate: readDate('delinquency_date'),
    chargeOffDate: readDate('charge_off_date'),
  };
}
