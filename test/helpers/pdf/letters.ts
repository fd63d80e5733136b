/**
 * Builders of letter contents: complete, fictional, changed where a test says so.
 */
import type {
  LetterContent,
  LetterTypeName,
} from '../../../electron/backend/documents/letters/registry.ts';

const base = {
  formatVersion: 1,
  letterId: '0b9f3d0e-6c1f-4b3a-9f0e-1f2d3c4b5a69',
  scanCode: 'L7Q2-4F9K',
  language: 'en',
  mailingDate: '2026-03-02',
  firstWritten: false,
  agency: {
    name: 'Harbor Light Services LLC',
    nameIndicatesCollection: false,
    addressLines: ['1200 Lakefront Avenue, Suite 410', 'Gary, IN 46402-1107'],
    phone: '(219) 555-0100',
    hours: '8 a.m. to 6 p.m. Central Time, Monday to Friday',
    website: 'www.example.com',
    licenseLines: [],
  },
  recipient: {
    nameLines: ['María Fernanda Nguyễn'],
    addressLines: ['2323 Park Street', 'Apartment 342', 'Bethesda, MD 20815'],
  },
  consumerName: 'María Fernanda Nguyễn',
  creditor: { current: 'Northern Savings Bank', atItemizationDate: 'Northern Savings Bank' },
  account: { description: 'credit card', number: 'ending in 6789' },
  validationEnd: null,
  stateNotices: [],
  spanishLines: false,
} as const;

const extras = {
  'validation-notice': {
    type: 'validation-notice',
    firstWritten: true,
    validationEnd: '2026-04-08',
    itemization: {
      date: '2025-01-02',
      balanceCents: 223456,
      interestCents: 7500,
      feesCents: 2500,
      paidAndCreditedCents: 5000,
      totalCents: 228456,
    },
    offersPaymentOptions: true,
    asksForEnclosedAmount: true,
  },
  'payment-reminder': {
    type: 'payment-reminder',
    balanceAsOf: '2026-02-28',
    balanceCents: 619880,
    parts: { principal: 559880, interest: 55000, fees: 4500, costs: 500 },
    expected: null,
    payBy: { due: '2026-03-20', cents: 18000, receivedCents: 0 },
  },
  'plan-agreement': {
    type: 'plan-agreement',
    agreedOn: '2026-02-27',
    kind: 'installments',
    balanceCents: 66000,
    totalCents: 66000,
    payments: [
      { due: '2026-03-13', cents: 18000 },
      { due: '2026-04-13', cents: 18000 },
      { due: '2026-05-13', cents: 18000 },
      { due: '2026-06-15', cents: 12000 },
    ],
    automatic: null,
  },
  'settlement-offer': {
    type: 'settlement-offer',
    balanceAsOf: '2026-02-28',
    balanceCents: 619880,
    offerCents: 495904,
    payments: null,
    expiresOn: '2026-04-17',
  },
  'paid-in-full': {
    type: 'paid-in-full',
    outcome: 'paid',
    lastPaymentOn: '2026-02-27',
    lastPaymentCents: 18000,
    receiptNumber: 'K7-000123',
  },
} as const;

export type ContentOf<Name extends LetterTypeName> = Extract<LetterContent, { type: Name }>;

/** A letter of one type with some fields replaced. */
export function aLetter<Name extends LetterTypeName>(
  type: Name,
  changes: Partial<ContentOf<Name>> = {},
): ContentOf<Name> {
  const content: unknown = {
    ...structuredClone(base),
    ...structuredClone(extras[type]),
    ...changes,
  };
  return content as ContentOf<Name>;
}

export const allTypes: readonly LetterTypeName[] = [
  'validation-notice',
  'payment-reminder',
  'plan-agreement',
  'settlement-offer',
  'paid-in-full',
];
