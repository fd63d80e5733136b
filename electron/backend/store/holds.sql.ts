/** The one place that gathers, in SQL, which kinds of hold are in force on an account and its consumer. */

/** A JSON array of kinds, in order, for the account with this alias. */
export function holdsSql(account: string): string {
  return `(SELECT json_group_array(kind) FROM (SELECT DISTINCT placed.kind FROM hold_events placed
    WHERE placed.consumer_pk = ${account}.consumer_pk AND placed.event = 'placed'
      AND (placed.account_pk IS NULL OR placed.account_pk = ${account}.pk)
      AND NOT EXISTS (SELECT 1 FROM hold_events released
        WHERE released.consumer_pk = ${account}.consumer_pk AND released.event = 'released'
          AND released.hold_id = placed.hold_id)
    ORDER BY placed.kind))`;
}
