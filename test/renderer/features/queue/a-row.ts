/** Rows of the queue for tests of what is shown. */
import { cents } from '../../../../shared/domain/money.ts';
import type { QueueRow } from '../../../../shared/ipc/queue.contract.ts';

const band = { points: 40, label: 'never reached' };

export function aQueueRow(patch: Partial<QueueRow> = {}): QueueRow {
  return {
    accountId: '019c2404-7d80-7000-869a-4c59f7fb5245',
    consumerName: 'Maria Gomez',
    language: 'en',
    client: { code: 'NSB', name: 'North Shore Bank' },
    number: 'NSB-1',
    product: 'Credit card',
    residence: 'IN',
    balanceCents: cents(619_880),
    balanceAsOf: { label: 'P-0412', date: '2026-02-27', days: 3 },
    section: 'new_business',
    score: { total: 120, balance: band, contact: band, placement: band },
    holds: [],
    flags: [],
    lastAction: '',
    localTimes: [],
    verdict: { kind: 'call', text: 'Call until 8:59 PM', reasons: [], ruleIds: [] },
    ...patch,
  };
}
