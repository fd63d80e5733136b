/** A supervisor's sheets of single-use codes: verifiers only, what was spent, and what befell a sheet. */
const appendOnly = ['release_sheets', 'release_codes', 'release_uses', 'release_sheet_events'];

export const sql = `
CREATE TABLE release_sheets (
  pk INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  -- As printed, such as 7KQM.
  name TEXT NOT NULL UNIQUE,
  codes INTEGER NOT NULL,
  made_at TEXT NOT NULL
) STRICT;

CREATE TABLE release_codes (
  pk INTEGER PRIMARY KEY,
  sheet_pk INTEGER NOT NULL REFERENCES release_sheets(pk),
  number INTEGER NOT NULL,
  -- Salted scrypt as JSON; the code itself is on paper only.
  verifier TEXT NOT NULL,
  UNIQUE (sheet_pk, number)
) STRICT;

-- A code is spent once, in the transaction of what it approves; the activity says what that was.
CREATE TABLE release_uses (
  pk INTEGER PRIMARY KEY,
  code_pk INTEGER NOT NULL UNIQUE REFERENCES release_codes(pk),
  activity_id TEXT NOT NULL UNIQUE REFERENCES activities(row_id),
  at TEXT NOT NULL
) STRICT;

CREATE TABLE release_sheet_events (
  pk INTEGER PRIMARY KEY,
  sheet_pk INTEGER NOT NULL REFERENCES release_sheets(pk),
  event TEXT NOT NULL CHECK (event IN ('wrong_code', 'withdrawn')),
  at TEXT NOT NULL
) STRICT;
CREATE INDEX release_sheet_events_by_sheet ON release_sheet_events (sheet_pk);
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
