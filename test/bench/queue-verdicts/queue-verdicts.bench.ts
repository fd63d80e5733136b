/**
 * A page of the queue with verdicts through the backend's one door, of accounts with a thousand activities
 * each, against the same page without them. Beside it: how many decisions a second the gate takes.
 */
import { Temporal } from 'temporal-polyfill';
import type { DeskContext } from '../../../electron/backend/context.ts';
import {
  gateNames,
  gatherContactFacts,
} from '../../../electron/backend/services/contact/gather-contact-facts.ts';
import { listContactSubjects } from '../../../electron/backend/store/contact-subjects.store.ts';
import type { Db } from '../../../electron/backend/store/database.ts';
import { listRows } from '../../../electron/backend/store/prepare.ts';
import { decide } from '../../../shared/compliance/decide.ts';
import { firstPhone } from '../../../shared/domain/reach.ts';
import type { OutputOf } from '../../../shared/ipc/contract.ts';
import { type BenchDesk, openBenchDesk } from '../bench-desk.ts';
import type { Benchmark, Sample } from '../benchmark.ts';
import { fillPortfolio } from '../portfolio.ts';
import { portfolioNow, portfolioToday } from '../portfolio-day.ts';
import { giveLongHistories } from './long-histories.ts';
import { pageWithoutVerdicts } from './without-verdicts.ts';

const rowsPerPage = 50;
const input = { filter: {}, limit: rowsPerPage };

type Ask = () => Promise<OutputOf<'queue.page'>>;

function asked({ desk }: BenchDesk): Ask {
  return async () => {
    const reply = await desk.backend.call('queue.page', input);
    if (!reply.ok) throw new Error(reply.error.message);
    return reply.value as OutputOf<'queue.page'>;
  };
}

/** @returns milliseconds per page */
async function run(ask: Ask, pages: number): Promise<Sample> {
  const start = performance.now();
  for (let page = 0; page < pages; page += 1) await ask();
  return { value: (performance.now() - start) / pages };
}

/** The same accounts on both sides, and mostly ones that may be called: those take all of the gate's work. */
async function expectAlike(ours: Ask, reference: Ask): Promise<void> {
  const [with_, without] = [await ours(), await reference()];
  const ids = (page: OutputOf<'queue.page'>) => page.rows.map((row) => row.accountId).join();
  if (ids(with_) !== ids(without)) throw new Error('The sides have different rows.');
  const callable = with_.rows.filter(({ verdict }) => verdict.kind === 'call').length;
  if (callable < rowsPerPage / 2) throw new Error(`Only ${callable} rows can be called.`);
}

/** Decisions of a second on a call to each account of the page, with all facts at hand. */
function decisionsPerSecond(db: Db): number {
  const at = Temporal.Instant.from(portfolioNow);
  const today = () => Temporal.PlainDate.from(portfolioToday.date);
  const pks = listRows<{ pk: number }>(
    db,
    'SELECT account_pk AS pk FROM worklist ORDER BY queue_key, account_pk LIMIT :rowsPerPage',
    { rowsPerPage },
  ).map(({ pk }) => pk);
  const subjects = listContactSubjects(db, pks);
  const facts = gatherContactFacts({ db, today } as unknown as DeskContext, subjects);
  const asks = subjects.flatMap((subject) => {
    const known = facts.get(subject.accountPk);
    const request = {
      channel: 'call',
      at,
      ...gateNames(subject),
      phone: firstPhone(subject.reach),
    };
    return known ? [{ request: request as Parameters<typeof decide>[0], known }] : [];
  });
  const rounds = 200;
  const start = performance.now();
  for (let round = 0; round < rounds; round += 1) {
    for (const { request, known } of asks) decide(request, known);
  }
  return (rounds * asks.length * 1_000) / (performance.now() - start);
}

export const queueVerdicts: Benchmark = {
  id: 'queue-verdicts',
  unit: 'ms per page',
  goal: 3,
  direction: 'atMost',
  prepare: async ({ quick }) => {
    const desk = await openBenchDesk();
    const db = await desk.connect();
    fillPortfolio(db, quick ? 2_000 : 20_000);
    giveLongHistories(db, rowsPerPage);
    db.pragma('wal_checkpoint(TRUNCATE)');
    const pages = quick ? 100 : 500;
    const [ours, reference] = [asked(desk), () => pageWithoutVerdicts(db, input)];
    await expectAlike(ours, reference);
    return {
      ours: () => run(ours, pages),
      reference: () => run(reference, pages),
      also: () => ({ 'decisions per second': decisionsPerSecond(db) }),
      close: async () => {
        db.close();
        await desk.remove();
      },
    };
  },
};
