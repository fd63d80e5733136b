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
  promise_pk INTEGER REFERENCES promises(pk),
  -- Opaque, printed as reference and barcode; what comes back in the mail is found by it.
  scan_code TEXT NOT NULL UNIQUE,
  -- Where it goes: the row that is marked bad when it comes back.
  address_pk INTEGER REFERENCES addresses(pk),
  content TEXT NOT NULL,
  content_sha256 TEXT NOT NULL,
  -- Of the batch it was printed in.
  document_sha256 TEXT,
  batch_id TEXT,
  -- The last look at it alone.
  preview_document_id TEXT REFERENCES documents(id),
  mailed_on TEXT,
  made_at TEXT NOT NULL
) STRICT;
CREATE INDEX letters_by_account ON letters (account_pk, pk);
CREATE INDEX letters_by_state ON letters (state, pk);
CREATE INDEX letters_by_batch ON letters (batch_id, pk) WHERE batch_id IS NOT NULL;

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
-- What a letter says never changes; only where it is does.
CREATE TRIGGER letters_keep_content BEFORE UPDATE OF id, account_pk, type, language, mailing_date,
  validation_ends_on, scan_code, content, content_sha256, made_at ON letters
BEGIN SELECT RAISE(ABORT, 'the content of a letter is frozen'); END;
CREATE TRIGGER letters_no_delete BEFORE DELETE ON letters
BEGIN SELECT RAISE(ABORT, 'letters are kept'); END;

CREATE TABLE letter_batches (
  pk INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  document_id TEXT NOT NULL REFERENCES documents(id),
  letters INTEGER NOT NULL,
  at TEXT NOT NULL
) STRICT;

-- What is due to be written, each index the short list that proposals read.
CREATE INDEX notices_due_spoken ON accounts (first_communication_at, pk)
  WHERE state = 'live' AND validation_sent_on IS NULL AND first_communication_at IS NOT NULL;
CREATE INDEX notices_due ON accounts (pk)
  WHERE state = 'live' AND validation_sent_on IS NULL AND first_communication_at IS NULL;
CREATE INDEX accounts_paid ON accounts (pk) WHERE state IN ('paid', 'settled');
CREATE INDEX offers_open ON offers (pk) WHERE answer = 'open';
CREATE INDEX promises_broken ON promises (pk) WHERE state = 'broken';
`;
