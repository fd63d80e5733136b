/**
 * Builder of receipt contents: complete, fictional, changed where a test says so.
 */
import type { ReceiptContent } from '../../../electron/backend/documents/receipts/receipt-content.ts';

const receipt: ReceiptContent = {
  formatVersion: 1,
  receiptNumber: 'K7-000123',
  issuedAt: 'March 2, 2026, 10:43 AM',
  zone: 'America/Chicago',
  businessDate: '2026-03-02',
  agency: {
    name: 'Harbor Light Services LLC',
    addressLines: ['1200 Lakefront Avenue, Suite 410', 'Gary, IN 46402-1107'],
    phone: '(219) 555-0100',
    licenseLines: ['California debt collector license no. 10234-99'],
  },
  payor: 'María Fernanda Nguyễn',
  consumer: 'Nguyễn Văn Hùng',
  creditor: 'Northern Savings Bank',
  accountTail: '6789',
  method: 'money_order',
  reference: 'MO 55-10293',
  amountCents: 123456,
  amountInWords: 'One thousand two hundred thirty-four and 56/100 dollars',
  allocation: { principal: 113456, interest: 7500, fees: 2500, costs: 0 },
  balanceBeforeCents: 619880,
  balanceAfterCents: 496424,
  agentName: 'Alex Rivera',
  copyKind: 'original',
  reissueOf: null,
  voided: null,
  miniMiranda: 'This communication is from a debt collector.',
  stateNotices: [],
};

export function aReceipt(changes: Partial<ReceiptContent> = {}): ReceiptContent {
  return { ...structuredClone(receipt), ...changes };
}
