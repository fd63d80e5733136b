/** Accounts with years behind them: a thousand activities each, half of them calls, two on every day. */
import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import type { Db } from '../../../electron/backend/store/database.ts';
import { listRows, prepare } from '../../../electron/backend/store/prepare.ts';
import { transact } from '../../../electron/backend/store/transaction.ts';
import { portfolioNow } from '../portfolio-day.ts';

export const activitiesEach = 1_000;

type Account = { readonly accountPk: number; readonly consumerPk: number };

const insertActivity = `INSERT INTO activities (row_id, chain_hash, previous_hash, occurred_at, local_time,
    zone, account_pk, client_code, client_account_number, kind, channel, call_id, outcome_code, counts_as,
    verdict, rule_ids, disclosures, agent_id, private_sha256, private_salt, contact_point, note)
  VALUES (:id, '', '', :at, :at, 'America/Chicago', :accountPk, 'NSB', '1', 'note', 'none', '', '',
    'none', '', '[]', '[]', 'A7', '', '', '', 'Nothing new')`;
const insertCall = `INSERT INTO calls (id, account_pk, consumer_pk, direction, phone, started_at,
    local_date, ended_at, outcome_code, connected, conversation)
  VALUES (:id, :accountPk, :consumerPk, 'outbound', '2195550100', :at, substr(:at, 1, 10), :at,
    'NO_ANSWER', :connected, 0)`;

/** Every third call was answered or rang: two or three a week count, so that another may be made. */
function giveHistory(db: Db, { accountPk, consumerPk }: Account): void {
  for (let number = activitiesEach; number > 0; number -= 1) {
    const at = Temporal.Instant.from(portfolioNow)
      .subtract({ hours: 12 * number })
      .toString();
    prepare(db, insertActivity).run({ id: randomUUID(), accountPk, at });
    if (number % 2 === 1) continue;
    const connected = number % 6 === 0 ? 1 : 0;
    prepare(db, insertCall).run({ id: randomUUID(), accountPk, consumerPk, at, connected });
  }
}

/** Gives the first accounts of the queue, a page of them, such a history. */
export function giveLongHistories(db: Db, accounts: number): void {
  const first = listRows<Account>(
    db,
    `SELECT account_pk AS accountPk, consumer_pk AS consumerPk FROM worklist
     ORDER BY queue_key, account_pk LIMIT :accounts`,
    { accounts },
  );
  transact(db, () => {
    for (const account of first) giveHistory(db, account);
  });
}
