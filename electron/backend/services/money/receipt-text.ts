/** What a new receipt says. Pure: the facts of one payment in the words that stay. */
import type { Temporal } from 'temporal-polyfill';
import { amountInWords } from '../../../../shared/domain/amount-in-words.ts';
import { longDate } from '../../../../shared/domain/date-text.ts';
import type { Agency, DeskSettings } from '../../../../shared/domain/desk-settings.ts';
import type { Balances } from '../../../../shared/domain/ledger.ts';
import { type Cents, formatMoney } from '../../../../shared/domain/money.ts';
import type { PaymentMethod } from '../../../../shared/domain/payment-method.ts';
import { formatPhone } from '../../../../shared/domain/phone.ts';
import { printableOr, type Unprintable } from '../../documents/printable-text.ts';
import {
  RECEIPT_DISCLOSURE,
  type ReceiptContent,
} from '../../documents/receipts/receipt-content.ts';
import type { MoneyAccount } from '../../store/money-accounts.store.ts';

export type ReceiptFacts = {
  readonly receiptNumber: string;
  readonly now: Temporal.Instant;
  readonly settings: DeskSettings;
  readonly account: Pick<
    MoneyAccount,
    'consumerName' | 'creditor' | 'number' | 'clientCode' | 'residence'
  >;
  readonly payorName: string;
  readonly method: PaymentMethod;
  readonly reference: string;
  readonly amount: Cents;
  readonly allocation: Balances;
  readonly before: Cents;
  readonly after: Cents;
  /** What a settlement that this payment completes forgives. */
  readonly writtenOff: Cents;
  readonly unprintable: Unprintable;
};

const tailLength = 4;

/** `March 2, 2026, 10:43 AM` in the desk's zone. */
export function issuedText(now: Temporal.Instant, zone: string): string {
  const local = now.toZonedDateTimeISO(zone);
  const hour = local.hour % 12 === 0 ? 12 : local.hour % 12;
  const minute = String(local.minute).padStart(2, '0');
  return `${longDate(local.toPlainDate())}, ${hour}:${minute} ${local.hour < 12 ? 'AM' : 'PM'}`;
}

function addressLines(agency: Agency): string[] {
  const place = `${agency.city}, ${agency.state} ${agency.zip}`;
  return [agency.address1, agency.address2, place].filter((text) => text !== '');
}

const longestLine = 200;

/** A printed line is neither empty nor endless, whatever the placement file said. */
function line(text: string): string {
  return [...text.trim()].slice(0, longestLine).join('') || '-';
}

/**
 * Whose account it is, in letters that can be printed: where a name has none the account's last
 * characters stand for it, so that money in the hand always gets its receipt.
 */
export function printableParties(
  account: Pick<MoneyAccount, 'consumerName' | 'creditor' | 'number' | 'clientCode'>,
  unprintable: Unprintable,
): Pick<ReceiptContent, 'consumer' | 'creditor' | 'accountTail'> {
  const accountTail = printableOr(line(account.number.slice(-tailLength)), unprintable, '-');
  const holder = `The holder of the account ending in ${accountTail}`;
  const client = printableOr(`Client ${account.clientCode}`, unprintable, 'As agreed');
  return {
    consumer: printableOr(line(account.consumerName), unprintable, holder),
    creditor: printableOr(line(account.creditor), unprintable, client),
    accountTail,
  };
}

/** The content that is frozen with the payment; it always fits `receiptContentSchema`. */
export function receiptContent(facts: ReceiptFacts): ReceiptContent {
  const { settings, account, now } = facts;
  const { agency, agent, zone } = settings;
  const licenses = agency.licenses.filter(({ state }) => state === account.residence);
  return {
    formatVersion: 1,
    receiptNumber: facts.receiptNumber,
    issuedAt: issuedText(now, zone),
    zone,
    businessDate: now.toZonedDateTimeISO(zone).toPlainDate().toString(),
    agency: {
      name: agency.name,
      addressLines: addressLines(agency),
      phone: formatPhone(agency.phone),
      licenseLines: licenses.map(({ text }) => text),
    },
    payor: line(facts.payorName),
    ...printableParties(account, facts.unprintable),
    method: facts.method,
    reference: facts.reference === '' ? null : facts.reference,
    amountCents: facts.amount,
    amountInWords: amountInWords(facts.amount),
    allocation: facts.allocation,
    balanceBeforeCents: facts.before,
    balanceAfterCents: facts.after,
    ...(facts.writtenOff > 0 ? { forgivenCents: facts.writtenOff } : {}),
    agentName: agent.name,
    copyKind: 'original',
    reissueOf: null,
    voided: null,
    miniMiranda: RECEIPT_DISCLOSURE,
    stateNotices: closingNotices(facts),
  };
}

/** A settled consumer must not read the forgiven rest as still owed. */
function closingNotices({ after, writtenOff }: ReceiptFacts): string[] {
  if (writtenOff > 0) {
    return [
      `This payment completes the settlement of this account. The remaining ${formatMoney(writtenOff)} is no longer owed.`,
    ];
  }
  return after === 0 ? ['This account is paid in full.'] : [];
}
