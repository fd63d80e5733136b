/** The one place that gathers, in SQL, where a consumer can be reached (shared/domain/reach.ts). */

/** A JSON text for the consumer whose primary key the given expression names. */
export function reachSql(consumerPk: string): string {
  const current = `FROM addresses WHERE consumer_pk = ${consumerPk} AND status = 'current'`;
  return `json_object(
    'addresses', json((SELECT json_group_array(json_array(state, zip)) ${current})),
    'mail', json(CASE WHEN EXISTS (SELECT 1 ${current} AND line1 <> '' AND city <> '' AND state <> ''
      AND zip <> '') THEN 'true' ELSE 'false' END),
    'phones', json((SELECT json_group_array(json_array(digits, type, status) ORDER BY position, pk)
      FROM phones WHERE consumer_pk = ${consumerPk})),
    'zone', (SELECT stated_zone FROM consumers WHERE pk = ${consumerPk}))`;
}
