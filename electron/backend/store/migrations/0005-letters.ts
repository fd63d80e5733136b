/** Letters from draft to mailbox: frozen content, events, and the batches they were printed in. */
export const sql = `
CREATE TABLE letters (
  pk INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  account_pk INTEGER NOT NULL REFERENCES accounts(pk),
  type TEXT NOT NULL,
  language TEXT NOT NULL,
  -- waiting: a required element is missing (listed in waiting_for).
  state TEXT NOT NULL CHECK (state IN ('waiting', 'queued', 'printed', 'mailed', 'returned', 'cancelled')),
  waiting_for TEXT NOT NULL DEFAULT '[]',
  mailing_date TEXT NOT NULL,
  validation_ends_on TEXT,
  plan_pk INTEGER REFERENCES plans(pk),
  offer_id TEXT,
  content TEXT NOT NULL,
  content_sha256 TEXT NOT NULL,
  document_sha256 TEXT,
  batch_id TEXT,
  made_at TEXT NOT NULL
) STRICT;
CREATE INDEX letters_by_account ON letters (account_pk, pk);
CREATE INDEX letters_by_state ON letters (state, pk);

CREATE TABLE letter_events (
  pk INTEGER PRIMARY KEY,
  row_id TEXT NOT NULL UNIQUE,
  letter_pk INTEGER NOT NULL REFERENCES letters(pk),
  event TEXT NOT NULL CHECK (event IN ('made', 'printed', 'mailed', 'returned', 'cancelled')),
  -- Calendar date of the event as the business counts it.
  on_date TEXT NOT NULL,
  reason TEXT NOT NULL DEFAULT '',
  document_sha256 TEXT NOT NULL DEFAULT '',
  at TEXT NOT NULL
) STRICT;
CREATE INDEX letter_events_by_letter ON letter_events (letter_pk);
CREATE TRIGGER letter_events_no_update BEFORE UPDATE ON letter_events
BEGIN SELECT RAISE(ABORT, 'letter_events is append-only'); END;
CREATE TRIGGER letter_events_no_delete BEFORE DELETE ON letter_events
BEGIN SELECT RAISE(ABORT, 'letter_events is append-only'); END;

CREATE TABLE letter_batches (
  pk INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  document_id TEXT NOT NULL REFERENCES documents(id),
  letters INTEGER NOT NULL,
  at TEXT NOT NULL
) STRICT;
`;
