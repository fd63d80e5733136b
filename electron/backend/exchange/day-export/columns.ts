/**
 * The files of a day export and their columns, in the order in which they are written. The office's
 * programs rely on names and order: a change here is a new formatVersion.
 */
import { exportFiles } from '../../../../shared/domain/export-files.ts';

/** Raised when a file, a column or a meaning changes. */
export const formatVersion = 1;

/** First in every file: the event's own id, and the batch whose acknowledgment rejected it before. */
const everyFile = ['row_id', 'resend_of'] as const;

const account = ['client_code', 'client_account_number'] as const;

export const exportColumns = {
  'activities.csv': [
    ...everyFile,
    'chain_hash',
    'previous_hash',
    'occurred_at',
    'local_time',
    'zone',
    ...account,
    'kind',
    'channel',
    'call_id',
    'outcome_code',
    'counts_as',
    'verdict',
    'rule_ids',
    'disclosures',
    'agent_id',
    'private_sha256',
    'private_salt',
    'contact_point',
    'note',
  ],
  'payments.csv': [
    ...everyFile,
    'payment_id',
    'receipt_number',
    ...account,
    'received_at',
    'method',
    'reference',
    'amount',
    'principal',
    'interest',
    'fees',
    'costs',
    'status',
    'reversal_of',
    'payor_name',
  ],
  'receipts.csv': [
    ...everyFile,
    'receipt_number',
    'payment_id',
    'event',
    'at',
    'reason',
    'content_sha256',
  ],
  'offers.csv': [
    ...everyFile,
    'offer_id',
    ...account,
    'at',
    'kind',
    'terms',
    'rule_id',
    'answer',
    'approved_by',
  ],
  'promises.csv': [
    ...everyFile,
    'promise_id',
    'plan_id',
    ...account,
    'due',
    'amount',
    'event',
    'at',
  ],
  'plans.csv': [
    ...everyFile,
    'plan_id',
    ...account,
    'kind',
    'total',
    'event',
    'at',
    'document_sha256',
  ],
  'letters.csv': [
    ...everyFile,
    'letter_id',
    ...account,
    'type',
    'language',
    'event',
    'on',
    'address',
    'document_sha256',
    'reason',
  ],
  'messages.csv': [
    ...everyFile,
    'message_id',
    ...account,
    'channel',
    'to',
    'consent_basis',
    'subject',
    'body',
    'event',
    'at',
  ],
  'contact_changes.csv': [
    ...everyFile,
    ...account,
    'party_role',
    'field',
    'old',
    'new',
    'source',
    'at',
  ],
  'account_status.csv': [
    ...everyFile,
    ...account,
    'balance',
    'state',
    'holds',
    'flags',
    'next_action',
    'next_action_on',
  ],
  'cash_close.csv': [
    ...everyFile,
    'closed_at',
    'denomination',
    'count',
    'amount',
    'expected',
    'counted',
    'difference',
    'reason',
  ],
} as const;

export type ExportFileName = keyof typeof exportColumns;

/** In the order of the ZIP's entries, behind manifest.json. */
export const exportFileNames = exportFiles satisfies readonly ExportFileName[];

/** Columns of money whose sums the manifest states, so that a lost row shows. */
export const totalColumns = {
  'activities.csv': [],
  'payments.csv': ['amount', 'principal', 'interest', 'fees', 'costs'],
  'receipts.csv': [],
  'offers.csv': [],
  'promises.csv': ['amount'],
  'plans.csv': ['total'],
  'letters.csv': [],
  'messages.csv': [],
  'contact_changes.csv': [],
  'account_status.csv': ['balance'],
  'cash_close.csv': ['amount'],
} as const satisfies {
  readonly [F in ExportFileName]: readonly (typeof exportColumns)[F][number][];
};
