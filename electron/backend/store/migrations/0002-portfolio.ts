/** Clients, consumers and their accounts; where people can be reached; what holds stand. */
export const sql = `
CREATE TABLE clients (
  pk INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  code TEXT NOT NULL UNIQUE COLLATE NOCASE,
  name TEXT NOT NULL,
  address TEXT NOT NULL,
  letter_identity TEXT NOT NULL,
  policy TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE imports (
  pk INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  label TEXT NOT NULL UNIQUE,
  file_name TEXT NOT NULL,
  file_sha256 TEXT NOT NULL,
  rows INTEGER NOT NULL,
  imported INTEGER NOT NULL,
  unchanged INTEGER NOT NULL,
  -- Accounts already on the desk that the file describes differently; they were left as they were.
  different INTEGER NOT NULL,
  rejected INTEGER NOT NULL,
  balance_cents INTEGER NOT NULL,
  -- The list of what was rejected or left as it was, when there was any.
  report_document_id TEXT REFERENCES documents(id),
  at TEXT NOT NULL
) STRICT;
CREATE INDEX imports_by_file ON imports (file_sha256);

CREATE TABLE consumers (
  pk INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  type TEXT NOT NULL CHECK (type IN ('person', 'business')),
  first_name TEXT NOT NULL,
  middle_name TEXT NOT NULL,
  last_name TEXT NOT NULL,
  suffix TEXT NOT NULL,
  business_name TEXT NOT NULL,
  date_of_birth TEXT,
  ssn_last4 TEXT,
  language TEXT NOT NULL CHECK (language IN ('en', 'es')),
  email TEXT NOT NULL,
  -- The consumer's own statement of where they are: an IANA zone that replaces other evidence.
  stated_zone TEXT,
  -- JSON array of flag codes.
  flags TEXT NOT NULL DEFAULT '[]'
) STRICT;
-- Who may be one person: accounts of the same person are proposed as linked, never merged.
CREATE INDEX consumers_by_identity ON consumers (ssn_last4, date_of_birth)
  WHERE ssn_last4 IS NOT NULL AND date_of_birth IS NOT NULL;

CREATE TABLE addresses (
  pk INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  consumer_pk INTEGER NOT NULL REFERENCES consumers(pk),
  line1 TEXT NOT NULL,
  line2 TEXT NOT NULL,
  city TEXT NOT NULL,
  state TEXT NOT NULL,
  zip TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('current', 'former', 'bad')),
  source TEXT NOT NULL,
  since TEXT NOT NULL
) STRICT;
CREATE INDEX addresses_by_consumer ON addresses (consumer_pk, status);

CREATE TABLE phones (
  pk INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  consumer_pk INTEGER NOT NULL REFERENCES consumers(pk),
  digits TEXT NOT NULL,
  type TEXT NOT NULL CHECK (type IN ('mobile', 'home', 'work', 'other')),
  position INTEGER NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('ok', 'wrong', 'not_in_service', 'opted_out', 'prohibited')),
  source TEXT NOT NULL,
  since TEXT NOT NULL
) STRICT;
CREATE INDEX phones_by_consumer ON phones (consumer_pk, position);

CREATE TABLE accounts (
  pk INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  client_pk INTEGER NOT NULL REFERENCES clients(pk),
  consumer_pk INTEGER NOT NULL REFERENCES consumers(pk),
  import_pk INTEGER REFERENCES imports(pk),
  number TEXT NOT NULL,
  product TEXT NOT NULL,
  contract_type TEXT NOT NULL,
  creditor_at_itemization TEXT NOT NULL,
  current_creditor TEXT NOT NULL,
  itemization_date_type TEXT NOT NULL,
  itemization_date TEXT NOT NULL,
  itemization_cents INTEGER NOT NULL,
  interest_since_cents INTEGER NOT NULL,
  fees_since_cents INTEGER NOT NULL,
  payments_since_cents INTEGER NOT NULL,
  credits_since_cents INTEGER NOT NULL,
  -- Ten-thousandths of a percent: 19.99 % is 199900.
  annual_rate_e4 INTEGER,
  open_date TEXT,
  last_payment_date TEXT,
  last_payment_cents INTEGER,
  delinquency_date TEXT,
  charge_off_date TEXT,
  placement_notes TEXT NOT NULL,
  placed_on TEXT NOT NULL,
  balance_as_of TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('live', 'paid', 'settled', 'closed', 'recalled')),
  -- Cached from ledger_entries in the same transaction that writes them; checked by verify.
  principal_cents INTEGER NOT NULL,
  interest_cents INTEGER NOT NULL,
  fees_cents INTEGER NOT NULL,
  costs_cents INTEGER NOT NULL,
  balance_cents INTEGER NOT NULL,
  -- Cached for lists: the consumer's display name and current state of residence.
  consumer_name TEXT NOT NULL,
  residence TEXT NOT NULL,
  -- Work state.
  -- A code of shared/domain/outcomes; empty only for a held or closed account.
  next_action TEXT NOT NULL,
  -- A business date; of a call-back, the instant (UTC) that was agreed.
  next_action_at TEXT,
  -- First business date on which the account shows again.
  snoozed_until TEXT,
  snooze_reason TEXT,
  -- Last business date with an outcome that counts as worked, and with a person reached.
  last_worked_on TEXT,
  last_contact_on TEXT,
  last_action TEXT NOT NULL DEFAULT '',
  -- Derived from promises and holds by the requeue service.
  broken_promise INTEGER NOT NULL DEFAULT 0,
  promise_due_on TEXT,
  -- JSON array of the kinds of hold in force on the debt or the person.
  holds TEXT NOT NULL DEFAULT '[]',
  validation_sent_on TEXT,
  validation_ends_on TEXT,
  first_communication_at TEXT,
  -- Where its row of the worklist is; null when the account is not live.
  queue_key INTEGER,
  UNIQUE (client_pk, number)
) STRICT;
CREATE INDEX accounts_by_consumer ON accounts (consumer_pk);

-- What lists of work show, one row per live account, stored in the order in which it is worked: a page is
-- a few neighboring blocks however many accounts there are. Rows are copies, rewritten by the requeue
-- service in the transaction that changes an account; keys past the queue's own tiers are accounts that wait.
CREATE TABLE worklist (
  queue_key INTEGER NOT NULL,
  account_pk INTEGER NOT NULL,
  client_pk INTEGER NOT NULL,
  residence TEXT NOT NULL,
  consumer_pk INTEGER NOT NULL,
  import_pk INTEGER,
  account_id TEXT NOT NULL,
  consumer_name TEXT NOT NULL,
  language TEXT NOT NULL,
  number TEXT NOT NULL,
  product TEXT NOT NULL,
  balance_cents INTEGER NOT NULL,
  balance_as_of TEXT NOT NULL,
  placed_on TEXT NOT NULL,
  last_worked_on TEXT,
  last_contact_on TEXT,
  last_action TEXT NOT NULL,
  next_action TEXT NOT NULL,
  next_action_at TEXT,
  snoozed_until TEXT,
  snooze_reason TEXT,
  validation_ends_on TEXT,
  holds TEXT NOT NULL,
  flags TEXT NOT NULL,
  -- Where and how the consumer can be reached: JSON of shared/domain/reach.ts.
  reach TEXT NOT NULL,
  PRIMARY KEY (queue_key, account_pk)
) STRICT, WITHOUT ROWID;
CREATE INDEX worklist_by_client ON worklist (client_pk, queue_key, account_pk);
CREATE INDEX worklist_by_residence ON worklist (residence, queue_key, account_pk);
CREATE INDEX worklist_by_client_residence ON worklist (client_pk, residence, queue_key, account_pk);

-- Other people on an account; the consumer who owes is accounts.consumer_pk.
CREATE TABLE parties (
  pk INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  account_pk INTEGER NOT NULL REFERENCES accounts(pk),
  role TEXT NOT NULL,
  name TEXT NOT NULL,
  address TEXT NOT NULL DEFAULT '',
  phone TEXT NOT NULL DEFAULT '',
  since TEXT NOT NULL
) STRICT;
CREATE INDEX parties_by_account ON parties (account_pk);

-- Append-only: a release is a new row that names the hold it lifts.
CREATE TABLE hold_events (
  pk INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  consumer_pk INTEGER NOT NULL REFERENCES consumers(pk),
  -- Null for facts about the person, which reach every account of the consumer.
  account_pk INTEGER REFERENCES accounts(pk),
  kind TEXT NOT NULL,
  event TEXT NOT NULL CHECK (event IN ('placed', 'released')),
  hold_id TEXT NOT NULL,
  amount_cents INTEGER,
  reason TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;
CREATE INDEX hold_events_by_consumer ON hold_events (consumer_pk);

CREATE TABLE contact_changes (
  pk INTEGER PRIMARY KEY,
  row_id TEXT NOT NULL UNIQUE,
  account_pk INTEGER NOT NULL REFERENCES accounts(pk),
  party_role TEXT NOT NULL,
  field TEXT NOT NULL,
  old TEXT NOT NULL,
  new TEXT NOT NULL,
  source TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;
CREATE INDEX contact_changes_by_account ON contact_changes (account_pk);

-- rowid = accounts.pk; phones also without area code, numbers also without punctuation.
CREATE VIRTUAL TABLE account_search USING fts5(
  name, number, phones, notes,
  content = '', contentless_delete = 1,
  tokenize = "unicode61 remove_diacritics 2", prefix = '2 3'
);
`;
