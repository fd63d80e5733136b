/** Which promises a payment goes to, once, for every query that asks. */

/**
 * SQL that is true for a promise that still takes money: an open or partly paid one, and a broken one
 * whose agreement is in force or, on its own, that nothing promised since it broke has replaced.
 * @param m alias of the promise's row
 */
export function isPayableSql(m: string): string {
  return `(${m}.state IN ('open', 'partial') OR ${m}.state = 'broken' AND CASE
    WHEN ${m}.plan_pk IS NOT NULL
      THEN EXISTS (SELECT 1 FROM plans of WHERE of.pk = ${m}.plan_pk AND of.state = 'active')
    ELSE NOT EXISTS (SELECT 1 FROM promise_events b CROSS JOIN promises later
      WHERE b.promise_pk = ${m}.pk AND b.event = 'broken'
        AND later.account_pk = ${m}.account_pk AND later.made_at >= b.at) END)`;
}
