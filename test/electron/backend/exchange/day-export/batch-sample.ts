/** A day's export for tests: two chained activities, a payment and its receipt. */
import {
  chainHash,
  firstPreviousHash,
  privateSha256,
} from '../../../../../electron/backend/exchange/day-export/chain.ts';
import type { ManifestFields } from '../../../../../electron/backend/exchange/day-export/manifest.ts';
import type {
  ExportRow,
  ExportRows,
} from '../../../../../electron/backend/exchange/day-export/rows.ts';

type Activity = ExportRow<'activities.csv'>;

export function activity(
  previousHash: string,
  changes: Partial<Activity> & { readonly row_id: string },
): Activity {
  const salt = changes.private_salt ?? 'a1b2';
  const columns = {
    resend_of: '',
    occurred_at: '2026-03-02T16:43:07.123Z',
    local_time: '2026-03-02T11:43:07-05:00',
    zone: 'America/New_York',
    client_code: 'FNB',
    client_account_number: '0012345',
    kind: 'call-wrapped',
    channel: 'call',
    call_id: 'call-1',
    outcome_code: 'RPC-PTP',
    counts_as: 'conversation' as const,
    verdict: 'allowed',
    rule_ids: '1006.6(b)(1) 1006.14(b)(2)',
    disclosures: 'mini-miranda@2026-03-02T16:43:20Z',
    agent_id: 'jd',
    contact_point: '2195550142',
    note: 'Says: "Friday,\nwhen paid" – José',
    ...changes,
  };
  const privateHash = privateSha256(salt, columns);
  return {
    ...columns,
    private_salt: salt,
    private_sha256: privateHash,
    previous_hash: previousHash,
    chain_hash: chainHash(previousHash, { ...columns, private_sha256: privateHash }),
  };
}

export function activities(count: number): Activity[] {
  const rows: Activity[] = [];
  let previous = firstPreviousHash;
  for (let index = 0; index < count; index += 1) {
    const row = activity(previous, { row_id: `a${index}`, note: `note ${index}` });
    rows.push(row);
    previous = row.chain_hash;
  }
  return rows;
}

export const manifestFields: ManifestFields = {
  batchId: '0b0e7a52-0000-4000-8000-000000000001',
  agency: 'Lakeside Recovery, LLC',
  agent: 'Jane Döe',
  device: 'A1',
  epoch: 0,
  businessDate: '2026-03-02',
  zone: 'America/New_York',
  sequence: 12,
  sealedAt: '2026-03-02T23:05:00Z',
  previousBatchSha256: firstPreviousHash,
  rulePackVersion: '2026.1',
};

export const exportRows: ExportRows = {
  'activities.csv': activities(3),
  'payments.csv': [
    {
      row_id: 'p1',
      resend_of: '',
      payment_id: 'pay-1',
      receipt_number: 'A1-000001',
      client_code: 'FNB',
      client_account_number: '0012345',
      received_at: '2026-03-02T16:45:00Z',
      method: 'cash',
      reference: '',
      amount: '100.10',
      principal: '60.05',
      interest: '40.05',
      fees: '0.00',
      costs: '0.00',
      status: 'posted',
      reversal_of: '',
      payor_name: '=García, "Luisa"',
    },
    {
      row_id: 'p2',
      resend_of: '',
      payment_id: 'pay-2',
      receipt_number: '',
      client_code: 'FNB',
      client_account_number: '0012345',
      received_at: '2026-03-02T16:50:00Z',
      method: 'cash',
      reference: '',
      amount: '-100.10',
      principal: '-60.05',
      interest: '-40.05',
      fees: '0.00',
      costs: '0.00',
      status: 'reversed',
      reversal_of: 'pay-1',
      payor_name: '',
    },
  ],
  'receipts.csv': [
    {
      row_id: 'r1',
      resend_of: '',
      receipt_number: 'A1-000001',
      payment_id: 'pay-1',
      event: 'issued',
      at: '2026-03-02T16:45:00Z',
      reason: '',
      content_sha256: 'ab'.repeat(32),
    },
  ],
  'offers.csv': [],
  'promises.csv': [],
  'plans.csv': [],
  'letters.csv': [],
  'messages.csv': [],
  'contact_changes.csv': [],
  'account_status.csv': [],
  'cash_close.csv': [],
};
