/** What lists keep of a consumer's addresses tells each state from its ZIP. */
export const sql = `
UPDATE worklist SET reach = json_object(
  'addresses', json((SELECT json_group_array(json_array(state, zip)) FROM addresses
    WHERE addresses.consumer_pk = worklist.consumer_pk AND status = 'current')),
  'mail', json(CASE WHEN reach ->> '$.mail' THEN 'true' ELSE 'false' END),
  'phones', json(reach -> '$.phones'),
  'zone', reach ->> '$.zone');
`;
