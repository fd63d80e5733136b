/**
 * A payment through the backend's door, acknowledged only when it is durable, against a bare transaction
 * with the same statements on a desk of the same size: same file system, encryption and pragmas.
 */
import { rmSync } from 'node:fs';
import type { Benchmark } from '../benchmark.ts';
import { run as ours } from './ours.ts';
import { openPortfolio } from './portfolio.ts';
import { run as reference } from './reference.ts';

export const postPayment: Benchmark = {
  id: 'post-payment',
  unit: 'ms per payment',
  goal: 1.5,
  direction: 'atMost',
  prepare: async ({ quick }) => {
    const count = quick ? 100 : 400;
    const one = await openPortfolio(quick ? 1_000 : 10_000);
    const other = await openPortfolio(quick ? 1_000 : 10_000);
    await other.backend.close();
    const db = await other.connect();
    let [posted, written] = [0, 0];
    return {
      ours: async () => {
        const { ms } = await ours(one, posted, count);
        posted += count;
        return { value: ms / count };
      },
      reference: async () => {
        const { ms } = await reference(other, db, written, count);
        written += count;
        return { value: ms / count };
      },
      close: async () => {
        await one.backend.close();
        db.close();
        for (const { folder } of [one, other]) rmSync(folder, { recursive: true, force: true });
      },
    };
  },
};
