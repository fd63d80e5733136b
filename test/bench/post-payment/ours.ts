/** Ours: payments through the backend's one door, as the window sends them. */
import { randomUUID } from 'node:crypto';
import type { InputOf } from '../../../shared/ipc/contract.ts';
import { type Portfolio, spread } from './portfolio.ts';

export type Run = { readonly ms: number };

export function inputOf(portfolio: Portfolio, index: number): InputOf<'payments.post'> {
  return {
    requestId: randomUUID(),
    accountId: spread(portfolio.accounts, index).id,
    method: 'check',
    amountCents: 2_000 + (index % 500),
    reference: String(1_000 + index),
    payorName: 'Dana Whitfield',
  };
}

/** Posts so many payments, one after the other, from the given one on. */
export async function run(portfolio: Portfolio, from: number, count: number): Promise<Run> {
  const inputs = Array.from({ length: count }, (_, index) => inputOf(portfolio, from + index));
  const { backend } = portfolio;
  const start = performance.now();
  for (const input of inputs) {
    const reply = await backend.call('payments.post', input);
    if (!reply.ok) throw new Error(reply.error.message);
  }
  return { ms: performance.now() - start };
}
