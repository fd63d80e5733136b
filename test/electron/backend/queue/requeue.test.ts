import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import type { DeskContext } from '../../../../electron/backend/context.ts';
import {
  requeueAccount,
  requeueConsumer,
} from '../../../../electron/backend/services/requeue-account.ts';
import type { Db } from '../../../../electron/backend/store/database.ts';
import { execute, findRow, listRows } from '../../../../electron/backend/store/prepare.ts';
import { transact } from '../../../../electron/backend/store/transaction.ts';
import { sectionOfKey } from '../../../../shared/domain/queue/sections.ts';
import { openTestDesk, testSetup } from '../../../helpers/desk.ts';
import { aRow, importPlacement } from '../../../helpers/placement.ts';
import { openSideConnection } from '../../../helpers/side-connection.ts';

/** What the service needs of a desk, on the test's own connection. */
async function requeueDesk(rows = 1): Promise<{ db: Db; context: DeskContext }> {
  const desk = await openTestDesk();
  await importPlacement(
    desk,
    Array.from({ length: rows }, (_, index) => aRow({ client_account_number: String(index + 1) })),
  );
  const db = await openSideConnection(desk);
  const context = {
    db,
    env: desk.env,
    settings: { ...testSetup, idleMinutes: 15, backupFolder: '' },
    now: desk.clock.now,
    today: () => Temporal.PlainDate.from('2026-03-02'),
  } as unknown as DeskContext;
  return { db, context };
}

function placeOf(db: Db, pk = 1) {
  return findRow<{ section: string; next: string; at: string | null; listed: number }>(
    db,
    `SELECT queue_key AS section, next_action AS next, next_action_at AS at,
       (SELECT count(*) FROM worklist w WHERE w.account_pk = a.pk AND w.queue_key = a.queue_key) AS listed
     FROM accounts a WHERE pk = :pk`,
    { pk },
  );
}

function seen(db: Db, pk = 1) {
  const row = placeOf(db, pk);
  const key = row?.section ?? null;
  return {
    section: key === null ? null : sectionOfKey(Number(key)),
    next: row?.next,
    at: row?.at,
    listed: row?.listed,
  };
}

function placeHold(db: Db, kind: string, accountPk: number | null, holdId = randomUUID()): string {
  execute(
    db,
    `INSERT INTO hold_events (id, consumer_pk, account_pk, kind, event, hold_id, reason, at)
     VALUES (:id, 1, :accountPk, :kind, 'placed', :holdId, 'test', '2026-03-02T16:00:00Z')`,
    { id: randomUUID(), accountPk, kind, holdId },
  );
  return holdId;
}

function releaseHold(db: Db, kind: string, holdId: string): void {
  execute(
    db,
    `INSERT INTO hold_events (id, consumer_pk, account_pk, kind, event, hold_id, reason, at)
     VALUES (:id, 1, NULL, :kind, 'released', :holdId, 'test', '2026-03-02T17:00:00Z')`,
    { id: randomUUID(), kind, holdId },
  );
}

describe('requeueing an account', () => {
  test('keeps what the agent chose, and its date decides the section', async () => {
    const { db, context } = await requeueDesk();
    const choose = (kind: 'call' | 'call_back' | 'letter', at: string) =>
      transact(db, () => requeueAccount(context, 1, { nextAction: { kind, at } }));
    choose('call', '2026-03-05');
    expect(seen(db)).toEqual({ section: 'later', next: 'call', at: '2026-03-05', listed: 1 });
    choose('call_back', '2026-03-02T15:00:00Z');
    expect(seen(db)).toMatchObject({ section: 'call_back_due', listed: 1 });
    choose('call_back', '2026-03-02T20:00:00Z');
    expect(seen(db)).toMatchObject({ section: 'call_back_today', listed: 1 });
    choose('call_back', '2026-03-03T20:00:00Z');
    expect(seen(db)).toMatchObject({ section: 'later', listed: 1 });
    choose('letter', '2026-03-02');
    expect(seen(db)).toMatchObject({ section: 'new_business', next: 'letter', listed: 1 });
  });

  test('takes a held account out of the queue and proposes a next action after the release', async () => {
    const { db, context } = await requeueDesk();
    const holdId = placeHold(db, 'attorney', null);
    transact(db, () => requeueConsumer(context, 1));
    expect(seen(db)).toEqual({ section: 'held', next: '', at: null, listed: 1 });
    expect(findRow(db, 'SELECT holds FROM worklist')).toEqual({ holds: '["attorney"]' });
    releaseHold(db, 'attorney', holdId);
    transact(db, () => requeueConsumer(context, 1));
    expect(seen(db)).toMatchObject({ section: 'new_business', next: 'call', at: '2026-03-02' });
  });

  test('keeps office work on a held account', async () => {
    const { db, context } = await requeueDesk();
    placeHold(db, 'dispute', 1);
    const nextAction = { kind: 'answer_dispute', at: '2026-03-04' } as const;
    transact(db, () => requeueAccount(context, 1, { nextAction }));
    expect(seen(db)).toEqual({
      section: 'held',
      next: 'answer_dispute',
      at: '2026-03-04',
      listed: 1,
    });
  });

  test('follows the earliest open promise, then what is left without it', async () => {
    const { db, context } = await requeueDesk();
    for (const due of ['2026-03-20', '2026-03-10']) {
      execute(
        db,
        `INSERT INTO promises (id, account_pk, due, amount_cents, state, made_at)
         VALUES (:id, 1, :due, 5000, 'open', '2026-03-02T16:00:00Z')`,
        { id: randomUUID(), due },
      );
    }
    transact(db, () => requeueAccount(context, 1, { nextAction: 'fresh' }));
    expect(seen(db)).toMatchObject({ section: 'later', next: 'promise_due', at: '2026-03-10' });
    execute(db, `UPDATE promises SET state = 'kept' WHERE due = '2026-03-10'`);
    transact(db, () => requeueAccount(context, 1));
    expect(seen(db)).toMatchObject({ next: 'promise_due', at: '2026-03-20' });
    execute(db, `UPDATE promises SET state = 'cancelled' WHERE due = '2026-03-20'`);
    transact(db, () => requeueAccount(context, 1));
    expect(seen(db)).toMatchObject({ section: 'new_business', next: 'call' });
  });

  test('takes a closed account off every list', async () => {
    const { db, context } = await requeueDesk();
    execute(db, `UPDATE accounts SET state = 'paid' WHERE pk = 1`);
    transact(db, () => requeueAccount(context, 1));
    expect(seen(db)).toEqual({ section: null, next: '', at: null, listed: 0 });
    expect(listRows(db, 'SELECT 1 FROM worklist')).toEqual([]);
  });

  test('refuses to work outside a transaction or on an account that is not there', async () => {
    const { db, context } = await requeueDesk();
    expect(() => requeueAccount(context, 1)).toThrow(/transaction/);
    expect(() => transact(db, () => requeueAccount(context, 99))).toThrow(/not on the desk/);
  });
});

test('whatever happens to accounts, each live one has one row, and a next action or a hold', async () => {
  const { db, context } = await requeueDesk(4);
  const kinds = ['call', 'call_back', 'letter', 'trace', 'review', 'promise_due'] as const;
  const dates = [null, '2026-03-01', '2026-03-02', '2026-04-01', '2026-03-02T22:00:00Z'] as const;
  const step = fc.record({
    pk: fc.integer({ min: 1, max: 4 }),
    kind: fc.constantFrom(...kinds),
    at: fc.constantFrom(...dates),
    change: fc.constantFrom(
      'choose',
      'fresh',
      'hold',
      'release',
      'phone',
      'address',
      'snooze',
      'close',
      'open',
    ),
  });
  let holds: string[] = [];
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
      for (const { pk, kind, at, change } of steps) {
        transact(db, () => {
          if (change === 'hold') holds.push(placeHold(db, 'cease', null));
          if (change === 'release') {
            for (const holdId of holds) releaseHold(db, 'cease', holdId);
            holds = [];
          }
          if (change === 'phone')
            execute(db, `UPDATE phones SET status = 'wrong' WHERE consumer_pk = :pk`, { pk });
          if (change === 'address')
            execute(db, `UPDATE addresses SET status = 'bad' WHERE consumer_pk = :pk`, { pk });
          if (change === 'snooze')
            execute(
              db,
              `UPDATE accounts SET snoozed_until = '2026-03-09', snooze_reason = 'x' WHERE pk = :pk`,
              { pk },
            );
          if (change === 'close' || change === 'open') {
            const state = change === 'open' ? 'live' : 'paid';
            execute(db, 'UPDATE accounts SET state = :state WHERE pk = :pk', { pk, state });
          }
          const nextAction =
            change === 'choose' ? { kind, at } : change === 'fresh' ? 'fresh' : undefined;
          requeueAccount(context, pk, { nextAction });
          requeueConsumer(context, 1);
        });
      }
      expect(
        listRows(
          db,
          `SELECT a.pk FROM accounts a WHERE
             (a.state = 'live') <> (SELECT count(*) FROM worklist w WHERE w.account_pk = a.pk
               AND w.queue_key = a.queue_key)
             OR (a.state = 'live' AND a.next_action = '' AND a.holds = '[]')
             OR (a.state <> 'live' AND a.queue_key IS NOT NULL)
           UNION ALL SELECT account_pk FROM worklist GROUP BY account_pk HAVING count(*) > 1`,
        ),
      ).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
