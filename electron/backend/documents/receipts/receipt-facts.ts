/**
 * The wording that the letter-size receipt and the roll share.
 */
import { longDate } from '../layout/dates.ts';
import { money } from '../layout/money-column.ts';
import type { ReceiptContent } from './receipt-content.ts';

export type Fact = { readonly label: string; readonly value: string };

const methods: Readonly<Record<ReceiptContent['method'], string>> = {
  cash: 'Cash',
  check: 'Check',
  money_order: 'Money order',
  card: 'Card',
  ach: 'Bank transfer (ACH)',
};

export function facts(content: ReceiptContent): readonly Fact[] {
  return [
    { label: 'Business date', value: longDate(content.businessDate) },
    { label: 'Issued', value: `${content.issuedAt} (${content.zone})` },
    { label: 'Received from', value: content.payor },
    { label: 'For the account of', value: content.consumer },
    { label: 'Creditor', value: content.creditor },
    { label: 'Account ending in', value: content.accountTail },
    { label: 'Paid by', value: methods[content.method] },
    ...(content.reference === null ? [] : [{ label: 'Reference', value: content.reference }]),
    { label: 'Received by', value: content.agentName },
  ];
}

export type AmountRow = Fact & { readonly total?: true };

export function allocationRows(content: ReceiptContent): readonly AmountRow[] {
  const { principal, interest, fees, costs } = content.allocation;
  return [
    { label: 'Principal', value: money(principal) },
    { label: 'Interest', value: money(interest) },
    { label: 'Fees', value: money(fees) },
    { label: 'Costs', value: money(costs) },
    { label: 'This payment', value: money(content.amountCents), total: true },
  ];
}

export function balanceRows(content: ReceiptContent): readonly AmountRow[] {
  const { balanceBeforeCents, amountCents, balanceAfterCents, forgivenCents = 0 } = content;
  return [
    { label: 'Balance before this payment', value: money(balanceBeforeCents) },
    { label: 'This payment', value: money(-amountCents) },
    ...(forgivenCents > 0 ? [{ label: 'No longer owed', value: money(-forgivenCents) }] : []),
    { label: 'Balance now', value: money(balanceAfterCents - forgivenCents), total: true },
  ];
}

/** `Copy`, `Replaces receipt A-000122`, or nothing on an original. */
export function copyLine(content: ReceiptContent): string | undefined {
  if (content.copyKind === 'copy') return 'Copy';
  if (content.copyKind === 'reissue') return `Replaces receipt ${content.reissueOf}`;
  return undefined;
}

export function voidLine(content: ReceiptContent): string | undefined {
  if (content.voided === null) return undefined;
  return `Voided ${content.voided.at}. Reason: ${content.voided.reason}`;
}
