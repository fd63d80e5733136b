/** What consumers want of the ways and times of contact. A wish is recorded or withdrawn by a new row. */
export const sql = `
CREATE TABLE contact_wishes (
  pk INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  consumer_pk INTEGER NOT NULL REFERENCES consumers(pk),
  -- The debt about which it was said; a consent to calls reaches no other.
  account_pk INTEGER NOT NULL REFERENCES accounts(pk),
  event TEXT NOT NULL CHECK (event IN ('recorded', 'withdrawn')),
  -- The row that recorded it; of that row its own id.
  wish_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  -- JSON of shared/domain/contact-wishes.ts.
  wish TEXT NOT NULL,
  -- What it replaced and gives back when it is withdrawn: a language, the state of a number.
  replaced TEXT NOT NULL,
  said_by TEXT NOT NULL,
  via TEXT NOT NULL,
  words TEXT NOT NULL,
  -- Why it ended; empty while it stands.
  because TEXT NOT NULL,
  call_id TEXT,
  -- The last call that was on the desk: a conversation after it ends a consent, whatever the clock said.
  last_call_pk INTEGER NOT NULL,
  at TEXT NOT NULL
) STRICT;
CREATE INDEX contact_wishes_by_consumer ON contact_wishes (consumer_pk);

CREATE TRIGGER contact_wishes_no_update BEFORE UPDATE ON contact_wishes
BEGIN SELECT RAISE(ABORT, 'contact_wishes are kept as they are'); END;
CREATE TRIGGER contact_wishes_no_delete BEFORE DELETE ON contact_wishes
BEGIN SELECT RAISE(ABORT, 'contact_wishes are kept as they are'); END;
`;
