import { describe, expect, test } from 'vitest';
import {
  countProposals,
  proposalSources,
  proposalsSql,
} from '../../../../../electron/backend/store/letter-proposals.store.ts';
import { letterPageSql } from '../../../../../electron/backend/store/letters.store.ts';
import { listRows } from '../../../../../electron/backend/store/prepare.ts';
import type { LetterProposal } from '../../../../../shared/ipc/letters.ts';
import { jobEnd } from '../../../../helpers/jobs.ts';
import {
  idOf,
  mailOne,
  openLetterDesk,
  person,
  places,
  printAll,
} from '../../../../helpers/letters.ts';

const notice = 'validation_notice';

function inShort({ order, why, isUrgent, outlook }: LetterProposal): string {
  return `${order.type} ${isUrgent ? '!' : ''}${why} (${outlook.kind})`;
}

describe('what is due to be written', () => {
  test('a notice for every live account without one; spoken to within five days is urgent', async () => {
    const { desk, db, placed } = await openLetterDesk([
      person('1'),
      person('2', places.CA),
      person('3', { address1: '' }),
      person('4'),
    ]);
    db.exec(
      `UPDATE accounts SET first_communication_at = '2026-02-27T20:00:00Z' WHERE number = '4'`,
    );
    db.exec(
      `UPDATE accounts SET first_communication_at = '2026-02-24T20:00:00Z' WHERE number = '2'`,
    );
    const { rows, mailingDate } = await desk.ask('letters.proposals', { filter: {} });
    expect(mailingDate).toBe('2026-03-03');
    expect(rows.map((row) => `${row.number} ${inShort(row)}`)).toEqual([
      '2 validation_notice !Was due by Mar 1: first contact Feb 24 (waits)',
      '4 validation_notice !Due by Mar 4: first contact Feb 27 (ready)',
      '1 validation_notice No notice mailed yet (ready)',
      '3 validation_notice No notice mailed yet (waits)',
    ]);
    expect(rows[1]?.dueOn).toBe('2026-03-04');
    await mailOne(desk, idOf(placed, '4'), notice);
    const after = await desk.ask('letters.proposals', { filter: {} });
    expect(after.rows.map(({ number }) => number)).toEqual(['2', '1', '3']);
  });

  test('plans, coming and missed promises, open offers and paid accounts, each until it is made', async () => {
    const { desk, placed } = await openLetterDesk(
      ['plan', 'due', 'missed', 'paid'].map((number) => person(number)),
    );
    for (const number of placed.keys()) await mailOne(desk, idOf(placed, number), notice);
    desk.clock.set('2026-04-13T16:00:00Z');
    const accountId = idOf(placed, 'plan');
    await desk.ask('negotiation.accept', {
      requestId: desk.newId(),
      accountId,
      offer: {
        kind: 'plan',
        frequency: 'monthly',
        totalCents: 50_000,
        schedule: [
          { due: '2026-05-20', amountCents: 25_000 },
          { due: '2026-06-22', amountCents: 25_000 },
        ],
      },
    });
    for (const [number, due] of [
      ['due', '2026-04-22'],
      ['missed', '2026-04-14'],
    ] as const) {
      await desk.ask('promises.make', {
        requestId: desk.newId(),
        accountId: idOf(placed, number),
        due,
        amountCents: 5_000,
      });
    }
    await desk.ask('payments.post', {
      requestId: desk.newId(),
      accountId: idOf(placed, 'paid'),
      method: 'cash',
      amountCents: 50_000,
      reference: '',
      payorName: 'Maria Gomez',
    });
    await breakPromises(desk, '2026-04-15T16:00:00Z');
    const page = await desk.ask('letters.proposals', { filter: {} });
    expect(page.rows.map(inShort)).toEqual([
      'plan_agreement Plan of $500.00, agreed Apr 13 (ready)',
      'payment_reminder Missed: $50.00 by Apr 14 (ready)',
      'payment_reminder Coming: $50.00 by Apr 22 (ready)',
      'paid_in_full Paid in full (ready)',
    ]);
    const { jobId } = await desk.ask('letters.makeAll', { requestId: desk.newId(), filter: {} });
    expect((await jobEnd(desk, jobId)).result).toMatchObject({ queued: 4, refused: 0 });
    expect((await desk.ask('letters.proposals', { filter: {} })).rows).toEqual([]);
    expect((await printAll(desk)).batch?.letters).toBe(4);
    expect((await desk.ask('letters.counts', {})).printed).toEqual({ count: 4, isMore: false });
  });

  test('pages across kinds without losing or repeating one, and filters', async () => {
    const rows = Array.from({ length: 23 }, (_, index) =>
      person(`P-${index}`, index % 2 === 0 ? {} : places.MA),
    );
    const { desk, db } = await openLetterDesk(rows);
    db.exec(`UPDATE accounts SET first_communication_at = '2026-02-27T20:00:00Z' WHERE pk % 3 = 0`);
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page: { rows: readonly LetterProposal[]; nextCursor?: string | undefined } =
        await desk.ask('letters.proposals', {
          filter: {},
          limit: 5,
          ...(cursor !== undefined && { cursor }),
        });
      seen.push(...page.rows.map(({ key }) => key));
      cursor = page.nextCursor;
    } while (cursor !== undefined);
    expect(new Set(seen).size).toBe(23);
    expect(seen).toHaveLength(23);
    expect((await desk.ask('letters.counts', {})).proposed).toEqual({ count: 23, isMore: false });
    const boston = await desk.ask('letters.proposals', { filter: { state: 'MA' } });
    expect(boston.rows).toHaveLength(11);
    const none = await desk.ask('letters.proposals', { filter: { type: 'paid_in_full' } });
    expect(none.rows).toEqual([]);
    const [client] = await desk.ask('clients.list', {});
    const own = { type: notice, clientId: client?.id ?? '' } as const;
    expect((await desk.ask('letters.proposals', { filter: own })).rows).toHaveLength(23);
    const gone = { filter: { clientId: desk.newId() } };
    expect((await desk.refused('letters.proposals', gone)).code).toBe('not-found');
    const bad = { filter: {}, cursor: 'notice.1.;--' };
    expect((await desk.refused('letters.proposals', bad)).code).toBe('invalid-input');
  });

  test('making everything stops when it is cancelled and keeps what it made', async () => {
    const rows = Array.from({ length: 90 }, (_, index) => person(`P-${index}`));
    const { desk, db } = await openLetterDesk(rows);
    const { jobId } = await desk.ask('letters.makeAll', { requestId: desk.newId(), filter: {} });
    await new Promise<void>((resolve) => {
      const stop = desk.backend.subscribe((event) => {
        if (event.type !== 'job' || event.job.id !== jobId || event.job.done === 0) return;
        stop();
        desk.ask('jobs.cancel', { requestId: desk.newId(), jobId }).then(() => resolve());
      });
    });
    expect((await jobEnd(desk, jobId)).state).toBe('cancelled');
    const made = listRows(db, 'SELECT pk FROM letters').length;
    expect(made).toBeGreaterThan(0);
    expect(made).toBeLessThan(90);
    const { proposed, queued } = await desk.ask('letters.counts', {});
    expect(queued.count).toBe(made);
    expect(proposed.count).toBe(90 - made);
  });
});

async function breakPromises(
  desk: Awaited<ReturnType<typeof openLetterDesk>>['desk'],
  now: string,
): Promise<void> {
  desk.clock.set(now);
  await desk.ask('desk.touch', {});
  await desk.backend.tick();
}

describe('queries that an agent waits for', () => {
  test('read an index, never a whole table', async () => {
    const { db } = await openLetterDesk([person('1')]);
    const criteria = {
      today: '2026-03-02',
      dueFrom: '2026-03-06',
      dueUntil: '2026-03-12',
      clientPk: 1,
      residence: 'IN',
    };
    const explained = (sql: string): string[] =>
      listRows<{ detail: string }>(db, `EXPLAIN QUERY PLAN ${sql.replaceAll(/:\w+/g, 'NULL')}`).map(
        ({ detail }) => detail,
      );
    for (const source of proposalSources) {
      const plan = explained(proposalsSql(source, criteria));
      expect([source, plan.filter((line) => /SCAN (?!.*USING)|TEMP B-TREE/.test(line))]).toEqual([
        source,
        [],
      ]);
      expect(countProposals(db, source, criteria, 10)).toBe(source === 'notice' ? 1 : 0);
    }
    for (const filter of [{ state: 'queued' }, { accountPk: 1 }, { batchId: 'x' }] as const) {
      const plan = explained(letterPageSql(filter));
      expect([filter, plan.filter((line) => /SCAN|TEMP B-TREE/.test(line))]).toEqual([filter, []]);
    }
  });
});
