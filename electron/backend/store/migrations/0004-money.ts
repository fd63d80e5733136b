/** Ledger, payments, receipts, offers, plans and promises. */
const appendOnly = [
  'ledger_entries',
  'payments',
  'receipts',
  'receipt_events',
  'receipt_prints',
  'offers',
  'promise_events',
  'plan_events',
];

export const sql = `
CREATE TABLE payments (
  pk INTEGER PRIMARY KEY,
  row_id TEXT NOT NULL UNIQUE,
  id TEXT NOT NULL UNIQUE,
  request_id TEXT NOT NULL UNIQUE,
  account_pk INTEGER NOT NULL REFERENCES accounts(pk),
  received_at TEXT NOT NULL,
  business_date TEXT NOT NULL,
  method TEXT NOT NULL CHECK (method IN ('cash', 'check', 'money_order', 'card', 'ach')),
  reference TEXT NOT NULL,
  -- Negative on the row that reverses another; then reversal_of names it.
  amount_cents INTEGER NOT NULL,
  principal_cents INTEGER NOT NULL,
  interest_cents INTEGER NOT NULL,
  fees_cents INTEGER NOT NULL,
  costs_cents INTEGER NOT NULL,
  payor_name TEXT NOT NULL,
  -- The agreement that was active; a reversal names the one of its payment. Their sum is what is paid on it.
  plan_pk INTEGER REFERENCES plans(pk),
  reversal_of TEXT UNIQUE REFERENCES payments(id),
  reason TEXT NOT NULL DEFAULT '',
  CHECK (amount_cents = principal_cents + interest_cents + fees_cents + costs_cents),
  CHECK ((reversal_of IS NULL AND amount_cents > 0) OR (reversal_of IS NOT NULL AND amount_cents < 0))
) STRICT;
CREATE INDEX payments_by_account ON payments (account_pk, pk);
CREATE INDEX payments_by_day ON payments (business_date, method);
CREATE INDEX payments_by_plan ON payments (plan_pk) WHERE plan_pk IS NOT NULL;

CREATE TABLE ledger_entries (
  pk INTEGER PRIMARY KEY,
  account_pk INTEGER NOT NULL REFERENCES accounts(pk),
  at TEXT NOT NULL,
  business_date TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('placement', 'interest', 'fee', 'cost', 'payment', 'adjustment',
    'direct_payment', 'write_off', 'reversal')),
  bucket TEXT NOT NULL CHECK (bucket IN ('principal', 'interest', 'fees', 'costs')),
  amount_cents INTEGER NOT NULL CHECK (amount_cents <> 0),
  payment_pk INTEGER REFERENCES payments(pk),
  -- The settlement whose completion wrote this off, also on the entry that restores it.
  plan_pk INTEGER REFERENCES plans(pk)
) STRICT;
CREATE INDEX ledger_by_account ON ledger_entries (account_pk, pk);
CREATE INDEX ledger_by_plan ON ledger_entries (plan_pk) WHERE plan_pk IS NOT NULL;

CREATE TABLE receipts (
  pk INTEGER PRIMARY KEY,
  -- The number within the device's range; printed with the device prefix.
  number INTEGER NOT NULL UNIQUE,
  receipt_number TEXT NOT NULL UNIQUE,
  -- Null for a number that was burned after a restore.
  payment_id TEXT REFERENCES payments(id),
  content TEXT NOT NULL,
  content_sha256 TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;
CREATE INDEX receipts_by_payment ON receipts (payment_id);
CREATE INDEX receipts_by_time ON receipts (at);

CREATE TABLE receipt_events (
  pk INTEGER PRIMARY KEY,
  row_id TEXT NOT NULL UNIQUE,
  receipt_pk INTEGER NOT NULL REFERENCES receipts(pk),
  event TEXT NOT NULL CHECK (event IN ('issued', 'voided', 'reissued')),
  reason TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;
CREATE INDEX receipt_events_by_receipt ON receipt_events (receipt_pk);

-- Every rendering that was handed to the agent: the first is the original, later ones are copies.
CREATE TABLE receipt_prints (
  pk INTEGER PRIMARY KEY,
  receipt_pk INTEGER NOT NULL REFERENCES receipts(pk),
  document_id TEXT NOT NULL REFERENCES documents(id),
  paper TEXT NOT NULL CHECK (paper IN ('letter', 'roll')),
  copy INTEGER NOT NULL CHECK (copy IN (0, 1)),
  at TEXT NOT NULL
) STRICT;
CREATE INDEX receipt_prints_by_receipt ON receipt_prints (receipt_pk);

CREATE TABLE worksheets (
  account_pk INTEGER PRIMARY KEY REFERENCES accounts(pk),
  content TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;

-- An answer is a second row for the same offer_id.
CREATE TABLE offers (
  pk INTEGER PRIMARY KEY,
  row_id TEXT NOT NULL UNIQUE,
  offer_id TEXT NOT NULL,
  account_pk INTEGER NOT NULL REFERENCES accounts(pk),
  at TEXT NOT NULL,
  kind TEXT NOT NULL,
  terms TEXT NOT NULL,
  rule_id TEXT NOT NULL,
  answer TEXT NOT NULL CHECK (answer IN ('open', 'accepted', 'refused', 'countered', 'withdrawn')),
  approved_by TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX offers_by_account ON offers (account_pk, pk);
CREATE INDEX offers_by_offer ON offers (offer_id, pk);

CREATE TABLE plans (
  pk INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  account_pk INTEGER NOT NULL REFERENCES accounts(pk),
  offer_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  total_cents INTEGER NOT NULL CHECK (total_cents > 0),
  -- What is written off when a settlement completes.
  forgiven_cents INTEGER NOT NULL DEFAULT 0,
  state TEXT NOT NULL CHECK (state IN ('active', 'completed', 'defaulted', 'cancelled')),
  agreed_at TEXT NOT NULL
) STRICT;
CREATE INDEX plans_by_account ON plans (account_pk);
CREATE UNIQUE INDEX one_active_plan ON plans (account_pk) WHERE state = 'active';

CREATE TABLE plan_events (
  pk INTEGER PRIMARY KEY,
  row_id TEXT NOT NULL UNIQUE,
  plan_pk INTEGER NOT NULL REFERENCES plans(pk),
  event TEXT NOT NULL CHECK (event IN ('agreed', 'changed', 'paused', 'completed', 'defaulted', 'cancelled')),
  document_sha256 TEXT NOT NULL DEFAULT '',
  reason TEXT NOT NULL DEFAULT '',
  at TEXT NOT NULL
) STRICT;
CREATE INDEX plan_events_by_plan ON plan_events (plan_pk);

CREATE TABLE promises (
  pk INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  account_pk INTEGER NOT NULL REFERENCES accounts(pk),
  plan_pk INTEGER REFERENCES plans(pk),
  due TEXT NOT NULL,
  amount_cents INTEGER NOT NULL CHECK (amount_cents > 0),
  paid_cents INTEGER NOT NULL DEFAULT 0,
  state TEXT NOT NULL CHECK (state IN ('open', 'kept', 'partial', 'broken', 'cancelled')),
  made_at TEXT NOT NULL
) STRICT;
CREATE INDEX promises_by_account ON promises (account_pk, due);
CREATE INDEX promises_waiting ON promises (due) WHERE state IN ('open', 'partial');

CREATE TABLE promise_events (
  pk INTEGER PRIMARY KEY,
  row_id TEXT NOT NULL UNIQUE,
  promise_pk INTEGER NOT NULL REFERENCES promises(pk),
  event TEXT NOT NULL CHECK (event IN ('made', 'kept', 'partial', 'broken', 'cancelled')),
  -- What a payment added to the promise by this event, negative when it was taken back, zero otherwise.
  applied_cents INTEGER NOT NULL DEFAULT 0,
  payment_id TEXT,
  at TEXT NOT NULL
) STRICT;
CREATE INDEX promise_events_by_promise ON promise_events (promise_pk);
CREATE INDEX promise_events_by_payment ON promise_events (payment_id) WHERE payment_id IS NOT NULL;
${appendOnly
  .map(
    (table) => `
CREATE TRIGGER ${table}_no_update BEFORE UPDATE ON ${table}
BEGIN SELECT RAISE(ABORT, '${table} is append-only'); END;
CREATE TRIGGER ${table}_no_delete BEFORE DELETE ON ${table}
BEGIN SELECT RAISE(ABORT, '${table} is append-only'); END;`,
  )
  .join('')}
`;
