/** What a placement file is like, in words. Pure. */
import { type ClientPolicy, cautiousPolicy } from '../../../shared/domain/client-policy.ts';
import { formatMoney } from '../../../shared/domain/money.ts';
import type { ImportPreview } from '../../../shared/ipc/imports.contract.ts';

const encodings: Readonly<Record<string, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16, big-endian',
  'windows-1252': 'Windows-1252 (Western)',
};

const delimiters: Readonly<Record<string, string>> = {
  ',': 'Comma',
  ';': 'Semicolon',
  '\t': 'Tab',
  '|': 'Vertical bar',
};

export function encodingText(encoding: string): string {
  return encodings[encoding] ?? encoding;
}

export function delimiterText(delimiter: string): string {
  return delimiters[delimiter] ?? delimiter;
}

const dateOrders: Readonly<Record<ImportPreview['file']['dateOrder'], string>> = {
  'month-first': '2026-07-08, or month first: 7/8/2026',
  unclear: '2026-07-08; with slashes only where the month is beyond doubt: 7/28/2026',
};

/** How the file's dates are read, by the example of July 8. */
export function dateOrderText({ file }: ImportPreview): string {
  return dateOrders[file.dateOrder];
}

/** `client_account_number` as people say it: `Client account number`. */
export function columnText(column: string): string {
  const words = column
    .replaceAll('_', ' ')
    .replace(/\bzip\b/, 'ZIP')
    .replace(/\bssn last4\b/, 'SSN last four')
    .replace(/^(phone|address)(\d)/, '$1 $2');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function spelling(header: string): string {
  return header
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
}

/** Columns that stand under another name than their own. */
export function renamedColumns({ file }: ImportPreview): ImportPreview['file']['columns'] {
  return file.columns.filter(({ column, header }) => spelling(header) !== column);
}

export function accountsText(count: number): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? 'account' : 'accounts'}`;
}

/** The button that saves the rows which did not come in. */
export function leftOutText({ rejected, different }: ImportPreview['counts']): string {
  if (different === 0) return 'Save rejected rows as CSV';
  return rejected === 0 ? 'Save differing rows as CSV' : 'Save rejected and differing rows as CSV';
}

function allowed({ feesAllowed, interestAllowed }: ClientPolicy): string {
  if (feesAllowed && interestAllowed) return 'fees and interest may be added';
  if (feesAllowed) return 'fees may be added, interest may not';
  if (interestAllowed) return 'interest may be added, fees may not';
  return 'no fees or interest are added';
}

/** The policy an unknown client starts with, spelled out. */
export function cautiousPolicyText(policy: ClientPolicy = cautiousPolicy): string {
  const { settlementFloorBp, maxPlanMonths, minInstallmentCents, allocationOrder } = policy;
  const settle =
    settlementFloorBp === null
      ? 'no settlements'
      : `settlements from ${settlementFloorBp / 100}% of the balance`;
  return [
    settle,
    `plans up to ${maxPlanMonths} months`,
    `installments from ${formatMoney(minInstallmentCents)}`,
    `payments reduce ${allocationOrder.join(', then ')}`,
    allowed(policy),
  ].join('; ');
}
