/**
 * A thousand varied pages of the queue through the backend's one door, on a desk of a million accounts
 * against the same pages on one of ten thousand: what an agent waits for must not grow with the desk. Narrow
 * filters run out of accounts on the small desk, so the large one is asked for as many rows as came there.
 */
import type { OutputOf } from '../../../shared/ipc/contract.ts';
import { type BenchDesk, openBenchDesk } from '../bench-desk.ts';
import type { Benchmark, Sample } from '../benchmark.ts';
import { fillPortfolio } from '../portfolio.ts';
import { type PageInput, variedPages } from './pages.ts';

type Filled = { readonly desk: BenchDesk; readonly pages: readonly PageInput[] };

export async function openFilledDesk(accounts: number, pages: number): Promise<Filled> {
  const desk = await openBenchDesk();
  const db = await desk.connect();
  fillPortfolio(db, accounts);
  db.pragma('wal_checkpoint(TRUNCATE)');
  const reply = await desk.desk.read('clients.list');
  if (!reply.ok) throw new Error(reply.error.message);
  const clientIds = (reply.value as readonly { readonly id: string }[]).map(({ id }) => id);
  const inputs = variedPages(db, { accounts, clientIds, pages });
  db.close();
  return { desk, pages: inputs };
}

/** The same pages with no more rows than another desk has for them, but for one on an empty page. */
async function likeThoseOf(small: Filled, pages: readonly PageInput[]): Promise<PageInput[]> {
  const sizes: number[] = [];
  for (const input of small.pages) {
    const reply = await small.desk.desk.backend.call('queue.page', input);
    if (!reply.ok) throw new Error(reply.error.message);
    sizes.push((reply.value as OutputOf<'queue.page'>).rows.length);
  }
  return pages.map((input, number) => ({ ...input, limit: Math.max(1, sizes[number] ?? 0) }));
}

/** @returns milliseconds per page */
export async function run({ desk, pages }: Filled): Promise<Sample> {
  const { backend } = desk.desk;
  const start = performance.now();
  for (const input of pages) {
    const reply = await backend.call('queue.page', input);
    if (!reply.ok) throw new Error(reply.error.message);
  }
  return { value: (performance.now() - start) / pages.length };
}

export const queue1m: Benchmark = {
  id: 'queue-1m',
  unit: 'ms per page',
  goal: 1.5,
  direction: 'atMost',
  prepare: async ({ quick }) => {
    const pages = quick ? 200 : 1_000;
    const small = await openFilledDesk(10_000, pages);
    const filled = await openFilledDesk(quick ? 100_000 : 1_000_000, pages);
    const large = { ...filled, pages: await likeThoseOf(small, filled.pages) };
    return {
      ours: () => run(large),
      reference: () => run(small),
      close: async () => {
        await large.desk.remove();
        await small.desk.remove();
      },
    };
  },
};
