/** Payments and receipts in the agent's words. Pure. */
import { Temporal } from 'temporal-polyfill';
import { formatMoney } from '../../../shared/domain/money.ts';
import {
  type PaymentMethod,
  paymentMethodLabels,
  paymentReferenceLabels,
} from '../../../shared/domain/payment-method.ts';
import type { ErrorValue } from '../../../shared/errors.ts';
import type { PayForm, Payment, Preview } from './payments.queries.ts';

/** `Mar 16`. */
export function dayText(date: string): string {
  return Temporal.PlainDate.from(date).toLocaleString('en-US', { month: 'short', day: 'numeric' });
}

/** `Mar 16, 2026`. */
export function dateText(date: string): string {
  return Temporal.PlainDate.from(date).toLocaleString('en-US', {
    month: 'short',
    day: 'numeric',
    year: 'numeric',
  });
}

export function referenceLabel(method: PaymentMethod): string {
  return method === 'cash' ? 'Reference' : paymentReferenceLabels[method];
}

type Suggestion = PayForm['suggestions'][number];

export function suggestionText({ kind, due }: Suggestion): string {
  if (kind === 'promise') return due === undefined ? 'Promised' : `Promised for ${dayText(due)}`;
  return kind === 'plan-left' ? 'Rest of the settlement' : 'Whole balance';
}

const promiseBecomes: Readonly<Record<Preview['promises'][number]['becomes'], string>> = {
  kept: 'kept',
  partial: 'partly paid',
  open: 'open',
  broken: 'broken',
  cancelled: 'no longer needed',
};

export function promiseText({ due, becomes }: Preview['promises'][number]): string {
  return `Promise of ${dayText(due)}: ${promiseBecomes[becomes]}`;
}

/** `Check 1044`, `Cash`. */
export function paymentText({ method, reference }: Payment): string {
  return reference === ''
    ? paymentMethodLabels[method]
    : `${paymentMethodLabels[method]} ${reference}`;
}

export function spokenResult(balanceCents: Payment['amountCents'], receiptNumber: string): string {
  return `Posted. Receipt ${receiptNumber}. The balance is ${formatMoney(balanceCents)}.`;
}

type Issue = { readonly path: string; readonly message: string };

/** What the desk found wrong with one field of the form. */
export function fieldProblem(error: ErrorValue | undefined, path: string): string | undefined {
  const issues = error?.details?.issues;
  if (!Array.isArray(issues)) return undefined;
  return (issues as readonly Issue[]).find((issue) => issue.path === path)?.message;
}
