/**
 * What lists keep of a consumer's addresses tells each state from its ZIP. An account says whether its
 * consumer has heard the full disclosure; of calls made before that it is not known, and it is read again.
 * People who call or come in are taken in while another call is open.
 */
export const sql = `
UPDATE worklist SET reach = json_object(
  'addresses', json((SELECT json_group_array(json_array(state, zip)) FROM addresses
    WHERE addresses.consumer_pk = worklist.consumer_pk AND status = 'current')),
  'mail', json(CASE WHEN reach ->> '$.mail' THEN 'true' ELSE 'false' END),
  'phones', json(reach -> '$.phones'),
  'zone', reach ->> '$.zone');

-- When the full disclosure of 12 CFR 1006.18(e)(1) was read aloud in a call about this debt.
ALTER TABLE accounts ADD COLUMN disclosed_at TEXT;

DROP INDEX IF EXISTS one_open_call;
CREATE UNIQUE INDEX one_open_outbound ON calls (direction)
  WHERE ended_at IS NULL AND direction = 'outbound';
CREATE INDEX open_calls ON calls (ended_at) WHERE ended_at IS NULL;
`;
