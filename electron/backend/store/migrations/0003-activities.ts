/** What happened: the hash-chained activities, and calls as a working record beside them. */
export const sql = `
CREATE TABLE activities (
  pk INTEGER PRIMARY KEY,
  row_id TEXT NOT NULL UNIQUE,
  chain_hash TEXT NOT NULL,
  previous_hash TEXT NOT NULL,
  occurred_at TEXT NOT NULL,
  local_time TEXT NOT NULL,
  zone TEXT NOT NULL,
  account_pk INTEGER REFERENCES accounts(pk),
  client_code TEXT NOT NULL,
  client_account_number TEXT NOT NULL,
  kind TEXT NOT NULL,
  channel TEXT NOT NULL,
  call_id TEXT NOT NULL,
  outcome_code TEXT NOT NULL,
  counts_as TEXT NOT NULL CHECK (counts_as IN ('attempt', 'contact', 'conversation', 'none')),
  verdict TEXT NOT NULL,
  rule_ids TEXT NOT NULL,
  disclosures TEXT NOT NULL,
  agent_id TEXT NOT NULL,
  private_sha256 TEXT NOT NULL,
  private_salt TEXT NOT NULL,
  contact_point TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;
CREATE INDEX activities_by_account ON activities (account_pk, pk);

-- A working record, one row per call; the evidence is in activities.
CREATE TABLE calls (
  pk INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  account_pk INTEGER NOT NULL REFERENCES accounts(pk),
  consumer_pk INTEGER NOT NULL REFERENCES consumers(pk),
  direction TEXT NOT NULL CHECK (direction IN ('outbound', 'inbound', 'walk_in')),
  phone TEXT NOT NULL,
  started_at TEXT NOT NULL,
  -- Calendar date at the consumer's location, for 12 CFR 1006.14(b).
  local_date TEXT NOT NULL,
  ended_at TEXT,
  outcome_code TEXT,
  -- Until wrap-up a call counts as a conversation.
  connected INTEGER NOT NULL DEFAULT 1,
  conversation INTEGER NOT NULL DEFAULT 1,
  draft TEXT NOT NULL DEFAULT '{}'
) STRICT;
CREATE INDEX calls_by_consumer ON calls (consumer_pk, local_date);
CREATE INDEX calls_by_account ON calls (account_pk, local_date);
CREATE UNIQUE INDEX one_open_call ON calls ((1)) WHERE ended_at IS NULL;

-- A wish to be called at a time, given directly to the agent (12 CFR 1006.14(b)(3)(i)).
CREATE TABLE consents (
  pk INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  account_pk INTEGER NOT NULL REFERENCES accounts(pk),
  call_id TEXT NOT NULL REFERENCES calls(id),
  given_at TEXT NOT NULL,
  -- The instant (UTC) that was agreed, and its date at the consumer's location.
  for_at TEXT NOT NULL,
  local_on TEXT NOT NULL
) STRICT;
CREATE INDEX consents_by_account ON consents (account_pk, local_on);

-- What is being typed outside a call: survives a crash, gone once it is kept as a note.
CREATE TABLE note_drafts (
  account_pk INTEGER PRIMARY KEY REFERENCES accounts(pk),
  text TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;

CREATE TRIGGER consents_no_update BEFORE UPDATE ON consents
BEGIN SELECT RAISE(ABORT, 'consents are append-only'); END;
CREATE TRIGGER consents_no_delete BEFORE DELETE ON consents
BEGIN SELECT RAISE(ABORT, 'consents are append-only'); END;
CREATE TRIGGER activities_no_update BEFORE UPDATE ON activities
BEGIN SELECT RAISE(ABORT, 'activities are append-only'); END;
CREATE TRIGGER activities_no_delete BEFORE DELETE ON activities
BEGIN SELECT RAISE(ABORT, 'activities are append-only'); END;
CREATE TRIGGER hold_events_no_update BEFORE UPDATE ON hold_events
BEGIN SELECT RAISE(ABORT, 'hold events are append-only'); END;
CREATE TRIGGER hold_events_no_delete BEFORE DELETE ON hold_events
BEGIN SELECT RAISE(ABORT, 'hold events are append-only'); END;
CREATE TRIGGER contact_changes_no_update BEFORE UPDATE ON contact_changes
BEGIN SELECT RAISE(ABORT, 'contact changes are append-only'); END;
CREATE TRIGGER contact_changes_no_delete BEFORE DELETE ON contact_changes
BEGIN SELECT RAISE(ABORT, 'contact changes are append-only'); END;
`;
