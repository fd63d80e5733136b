import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { unprintableWith } from '../../../../../electron/backend/documents/printable-text.ts';
import { receiptContentSchema } from '../../../../../electron/backend/documents/receipts/receipt-content.ts';
import { balanceRows } from '../../../../../electron/backend/documents/receipts/receipt-facts.ts';
import {
  issuedText,
  receiptContent,
} from '../../../../../electron/backend/services/money/receipt-text.ts';
import { cents } from '../../../../../shared/domain/money.ts';
import { paymentMethods } from '../../../../../shared/domain/payment-method.ts';
import { testSetup } from '../../../../helpers/desk.ts';

const settings = {
  ...testSetup,
  agency: {
    ...testSetup.agency,
    licenses: [
      { state: 'IN', text: 'Indiana license 123' },
      { state: 'OH', text: 'Ohio license 456' },
    ],
  },
  idleMinutes: 15,
  backupFolder: '',
};

const unprintable = unprintableWith({});

const at = (text: string) => issuedText(Temporal.Instant.from(text), 'America/Chicago');

test('the time of issue is the wall clock of the desk', () => {
  expect(at('2026-03-02T16:43:07Z')).toBe('March 2, 2026, 10:43 AM');
  expect(at('2026-03-03T06:05:00Z')).toBe('March 3, 2026, 12:05 AM');
  expect(at('2026-07-04T17:00:00Z')).toBe('July 4, 2026, 12:00 PM');
  expect(at('2026-07-05T04:59:59Z')).toBe('July 4, 2026, 11:59 PM');
});

const base = {
  receiptNumber: 'D1-000001',
  now: Temporal.Instant.from('2026-03-02T16:00:00Z'),
  settings,
  account: {
    consumerName: 'Dana Whitfield',
    creditor: 'North Shore Bank',
    number: '000123456789',
    clientCode: 'NSB',
    residence: 'OH',
  },
  payorName: 'Dana Whitfield',
  method: 'cash',
  reference: '',
  amount: cents(500),
  allocation: { principal: cents(500), interest: cents(0), fees: cents(0), costs: cents(0) },
  before: cents(1_000),
  after: cents(500),
  writtenOff: cents(0),
  unprintable: () => [],
} as const;

test('a receipt carries the license line of the consumer’s state only', () => {
  expect(receiptContent(base).agency.licenseLines).toEqual(['Ohio license 456']);
});

test('a receipt may be the first thing in writing: it carries the full disclosure', () => {
  expect(receiptContent(base).miniMiranda).toContain(
    'any information obtained will be used for that purpose',
  );
});

test('a receipt that ends the debt says so', () => {
  expect(receiptContent(base).stateNotices).toEqual([]);
  expect(receiptContent({ ...base, after: cents(0) }).stateNotices).toEqual([
    'This account is paid in full.',
  ]);
  expect(receiptContent({ ...base, writtenOff: cents(500) }).stateNotices[0]).toContain(
    'The remaining $5.00 is no longer owed.',
  );
});

test('a settled balance ends at nothing, with what is no longer owed above it', () => {
  const rowsOf = (content: ReturnType<typeof receiptContent>) =>
    balanceRows(content).map(({ label, value }) => `${label} ${value}`);
  expect(rowsOf(receiptContent({ ...base, writtenOff: cents(500) }))).toEqual([
    'Balance before this payment $10.00',
    'This payment −$5.00',
    'No longer owed −$5.00',
    'Balance now $0.00',
  ]);
  expect(rowsOf(receiptContent(base)).at(-1)).toBe('Balance now $5.00');
});

test('whatever a placement file said, the content fits its schema', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 260 });
  fc.assert(
    fc.property(
      fc.record({
        consumerName: text,
        creditor: text,
        number: text,
        clientCode: text,
        residence: text,
      }),
      text,
      fc.constantFrom(...paymentMethods),
      (account, payorName, method) => {
        const content = receiptContent({ ...base, account, payorName, method, unprintable });
        expect(receiptContentSchema.safeParse(content).error).toBeUndefined();
        const { consumer, creditor, accountTail } = content;
        expect(unprintable(`${consumer}${creditor}${accountTail}`)).toEqual([]);
      },
    ),
  );
});
