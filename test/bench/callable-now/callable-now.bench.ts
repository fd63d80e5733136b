/**
 * Who can be called now, on a desk of a million accounts, against the plain list of the same desk in the same
 * process: pages of as many rows, at the top of the list and at any depth of it, in turns around the clock.
 * Evenings, when hardly a place is open and its few rows lie far apart, count as much as noon.
 */
import { Temporal } from 'temporal-polyfill';
import { writeCursor } from '../../../electron/backend/services/queue/queue-filter.ts';
import { findRow } from '../../../electron/backend/store/prepare.ts';
import { seededRandom } from '../../../electron/sample/random.ts';
import type { OutputOf } from '../../../shared/ipc/contract.ts';
import { type BenchDesk, openBenchDesk } from '../bench-desk.ts';
import type { Benchmark, Sample } from '../benchmark.ts';
import { kindsPerCycle } from '../invented-histories.ts';
import { fillPortfolio } from '../portfolio.ts';

type Page = OutputOf<'queue.page'>;

/** Of Monday 2 March 2026: noon, afternoon, the East about to close, the Pacific alone, the islands alone. */
const hours = ['16:00', '21:30', '25:45', '28:30', '29:30'];
const rowsPerPage = 50;

const instantOf = (hour: string): Temporal.Instant => {
  const [hours = 0, minutes = 0] = hour.split(':').map(Number);
  return Temporal.Instant.from('2026-03-02T00:00:00Z').add({ hours, minutes });
};

type Filled = {
  readonly desk: BenchDesk;
  readonly setClock: (hour: string) => void;
  readonly cursors: readonly (string | undefined)[];
};

/** A position in four is the top of the list, the others lie anywhere in the first half of today's queue. */
async function openFilledDesk(accounts: number, pages: number): Promise<Filled> {
  let now = instantOf('16:00');
  const desk = await openBenchDesk(() => now);
  const db = await desk.connect();
  fillPortfolio(db, accounts);
  db.pragma('wal_checkpoint(TRUNCATE)');
  const random = seededRandom(3);
  const cursors = Array.from({ length: pages }, (_, number) => {
    if (number % 4 === 0) return undefined;
    const accountPk = random.between(1, accounts / kindsPerCycle - 1) * kindsPerCycle + 13;
    const row = findRow<{ key: number }>(
      db,
      'SELECT queue_key AS key FROM accounts WHERE pk = :accountPk',
      { accountPk },
    );
    return writeCursor({ key: row?.key ?? 0, accountPk });
  });
  db.close();
  return { desk, cursors, setClock: (hour) => (now = instantOf(hour)) };
}

async function pageOf(
  { desk }: Filled,
  input: { readonly cursor: string | undefined; readonly isCallable: boolean },
): Promise<Page> {
  const reply = await desk.desk.backend.call('queue.page', {
    filter: input.isCallable ? { callableNow: true } : {},
    limit: rowsPerPage,
    ...(input.cursor === undefined ? {} : { cursor: input.cursor }),
  });
  if (!reply.ok) throw new Error(reply.error.message);
  return reply.value as Page;
}

/** Full pages only: what is compared must be as much work to show. */
async function expectFull(filled: Filled): Promise<void> {
  for (const hour of hours) {
    filled.setClock(hour);
    const { rows } = await pageOf(filled, { cursor: undefined, isCallable: true });
    if (rows.length < rowsPerPage) throw new Error(`At ${hour} only ${rows.length} can be called.`);
  }
}

/** @returns milliseconds per page */
async function run(filled: Filled, isCallable: boolean): Promise<Sample> {
  let ms = 0;
  for (const hour of hours) {
    filled.setClock(hour);
    const start = performance.now();
    for (const cursor of filled.cursors) await pageOf(filled, { cursor, isCallable });
    ms += performance.now() - start;
  }
  return { value: ms / (hours.length * filled.cursors.length) };
}

export const callableNow: Benchmark = {
  id: 'callable-now',
  unit: 'ms per page',
  goal: 1.5,
  direction: 'atMost',
  prepare: async ({ quick }) => {
    const filled = await openFilledDesk(quick ? 100_000 : 1_000_000, quick ? 40 : 200);
    await expectFull(filled);
    return {
      ours: () => run(filled, true),
      reference: () => run(filled, false),
      close: () => filled.desk.remove(),
    };
  },
};
