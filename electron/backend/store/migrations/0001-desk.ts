/** The desk itself: settings, idempotent requests, imports, documents, saved views. */
export const sql = `
CREATE TABLE settings (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- One row per write that was acknowledged: the same request id answers the same result.
CREATE TABLE requests (
  id TEXT PRIMARY KEY,
  channel TEXT NOT NULL,
  input_sha256 TEXT NOT NULL,
  result TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE documents (
  pk INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  mime TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  bytes BLOB NOT NULL,
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE saved_views (
  pk INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL UNIQUE,
  filter TEXT NOT NULL,
  position INTEGER NOT NULL
) STRICT;

CREATE TABLE start_of_day_runs (
  business_date TEXT PRIMARY KEY,
  finished_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`;
