/** Who to look at when asking whether somebody may be a person on hold, so that lists need not ask of everybody. */
export const sql = `
-- Records that looked like one with a hold on the person, at some time: all that are, and perhaps more.
CREATE TABLE held_lookalikes (
  consumer_pk INTEGER PRIMARY KEY REFERENCES consumers(pk)
) STRICT;

INSERT INTO held_lookalikes
WITH held AS (SELECT DISTINCT consumer_pk AS pk FROM hold_events WHERE account_pk IS NULL)
SELECT other.pk FROM held JOIN consumers own ON own.pk = held.pk JOIN consumers other
  ON other.ssn_last4 = own.ssn_last4 AND other.date_of_birth = own.date_of_birth
WHERE other.pk <> own.pk AND other.ssn_last4 IS NOT NULL AND other.date_of_birth IS NOT NULL
UNION
SELECT there.consumer_pk FROM held JOIN addresses here ON here.consumer_pk = held.pk JOIN addresses there
  ON substr(there.zip, 1, 5) = substr(here.zip, 1, 5)
  AND lower(replace(there.line1, '.', '')) = lower(replace(here.line1, '.', ''))
WHERE there.consumer_pk <> here.consumer_pk AND here.line1 <> '' AND here.zip <> ''
  AND there.line1 <> '' AND there.zip <> '';
`;
