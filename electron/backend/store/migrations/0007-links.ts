/** Who may be one person: the look-up by address, and the proposals that an agent turned down. */
export const sql = `
-- Accounts of one name at one address are proposed as linked; the store's place.sql.ts asks the same way.
CREATE INDEX addresses_by_place ON addresses (substr(zip, 1, 5), lower(replace(line1, '.', '')))
  WHERE line1 <> '' AND zip <> '';

-- Two records that are not one person, whatever they have in common; the smaller key comes first.
CREATE TABLE declined_links (
  pk INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  first_consumer_pk INTEGER NOT NULL REFERENCES consumers(pk),
  second_consumer_pk INTEGER NOT NULL REFERENCES consumers(pk),
  reason TEXT NOT NULL,
  at TEXT NOT NULL,
  UNIQUE (first_consumer_pk, second_consumer_pk),
  CHECK (first_consumer_pk < second_consumer_pk)
) STRICT;
CREATE INDEX declined_links_by_second ON declined_links (second_consumer_pk);

CREATE TRIGGER declined_links_no_update BEFORE UPDATE ON declined_links
BEGIN SELECT RAISE(ABORT, 'declined links are append-only'); END;
CREATE TRIGGER declined_links_no_delete BEFORE DELETE ON declined_links
BEGIN SELECT RAISE(ABORT, 'declined links are append-only'); END;
`;
