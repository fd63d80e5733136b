/** Cash counts, sealed batches, and rows an acknowledgment sent back. */
const appendOnly = ['cash_closes', 'cash_lines'];

export const sql = `
CREATE TABLE cash_closes (
  pk INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  business_date TEXT NOT NULL,
  closed_at TEXT NOT NULL,
  expected_cents INTEGER NOT NULL,
  counted_cents INTEGER NOT NULL,
  reason TEXT NOT NULL,
  -- Every close seals its batch in the same transaction.
  batch_id TEXT NOT NULL UNIQUE REFERENCES batches(id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX cash_closes_by_day ON cash_closes (business_date, pk);

CREATE TABLE cash_lines (
  pk INTEGER PRIMARY KEY,
  row_id TEXT NOT NULL UNIQUE,
  close_pk INTEGER NOT NULL REFERENCES cash_closes(pk),
  denomination_cents INTEGER NOT NULL,
  count INTEGER NOT NULL
) STRICT;

-- sealed_to: the last pk of every event table that this batch took, and of hold_events, as JSON.
CREATE TABLE batches (
  pk INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  epoch INTEGER NOT NULL,
  sequence INTEGER NOT NULL UNIQUE,
  business_date TEXT NOT NULL,
  file_name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  previous_sha256 TEXT NOT NULL,
  manifest TEXT NOT NULL,
  sealed_to TEXT NOT NULL,
  bytes BLOB NOT NULL,
  sealed_at TEXT NOT NULL
) STRICT;
CREATE TRIGGER batches_no_update BEFORE UPDATE ON batches
BEGIN SELECT RAISE(ABORT, 'sealed batches are immutable'); END;
CREATE TRIGGER batches_no_delete BEFORE DELETE ON batches
BEGIN SELECT RAISE(ABORT, 'sealed batches are immutable'); END;

CREATE TABLE acknowledgments (
  pk INTEGER PRIMARY KEY,
  batch_pk INTEGER NOT NULL UNIQUE REFERENCES batches(pk),
  accepted_at TEXT NOT NULL,
  content TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;

-- Rows that an acknowledgment rejected; resent_in names the batch they went out in again.
CREATE TABLE rejected_rows (
  pk INTEGER PRIMARY KEY,
  batch_pk INTEGER NOT NULL REFERENCES batches(pk),
  file TEXT NOT NULL,
  row_id TEXT NOT NULL,
  reason TEXT NOT NULL,
  row TEXT NOT NULL,
  resent_in INTEGER REFERENCES batches(pk),
  UNIQUE (batch_pk, file, row_id)
) STRICT;
CREATE INDEX rejected_rows_waiting ON rejected_rows (file, pk) WHERE resent_in IS NULL;
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
