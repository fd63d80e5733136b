/** Every check, in the order in which they are reported. A new one is a new file and a line here. */
import { accountHolds } from './account-holds.check.ts';
import { accountStates } from './account-states.check.ts';
import { activityChain } from './activity-chain.check.ts';
import { activityOrder } from './activity-order.check.ts';
import { batchChain } from './batch-chain.check.ts';
import { bucketFloors } from './bucket-floors.check.ts';
import { calls } from './calls.check.ts';
import type { Check } from './check.ts';
import { contactVerdicts } from './contact-verdicts.check.ts';
import { exportedRows } from './exported-rows.check.ts';
import { foreignKeys } from './foreign-keys.check.ts';
import { frozenContents } from './frozen-contents.check.ts';
import { heldLookalikes } from './held-lookalikes.check.ts';
import { integrity } from './integrity.check.ts';
import { ledgerSums } from './ledger-sums.check.ts';
import { letterStates } from './letter-states.check.ts';
import { marksAgree } from './marks.check.ts';
import { nextActions } from './next-actions.check.ts';
import { paymentLedger } from './payment-ledger.check.ts';
import { planSums } from './plan-sums.check.ts';
import { promises } from './promises.check.ts';
import { receiptEvents } from './receipt-events.check.ts';
import { receiptNumbers } from './receipt-numbers.check.ts';
import { receiptsOfPayments } from './receipts-of-payments.check.ts';
import { releaseCodes } from './release-codes.check.ts';
import { reversals } from './reversals.check.ts';
import { searchIndex } from './search-index.check.ts';
import { worklist } from './worklist.check.ts';
import { writeOffs } from './write-offs.check.ts';

export const checks: readonly Check[] = [
  ledgerSums,
  bucketFloors,
  paymentLedger,
  reversals,
  promises,
  planSums,
  writeOffs,
  receiptsOfPayments,
  receiptEvents,
  receiptNumbers,
  activityChain,
  activityOrder,
  contactVerdicts,
  releaseCodes,
  calls,
  letterStates,
  accountHolds,
  heldLookalikes,
  accountStates,
  nextActions,
  worklist,
  searchIndex,
  exportedRows,
  batchChain,
  marksAgree,
  frozenContents,
  foreignKeys,
  integrity,
];
