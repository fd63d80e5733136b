/** What is taken back or replaced: a check that bounced, a receipt that was lost, a plan that was not kept. */
import { dateOf, type World } from './world.ts';

/** Of the day's payments one is taken back, and one receipt is printed anew under another number. */
export async function reviseReceipts(world: World): Promise<void> {
  const { desk } = world;
  const { receipts } = await desk.read('receipts.list', { day: dateOf(world).toString() });
  const valid = receipts.filter(({ status }) => status === 'valid');
  const bounced = valid.find(({ method }) => method === 'check' || method === 'ach');
  if (bounced) {
    await desk.write('payments.reverse', {
      paymentId: bounced.paymentId,
      reason: 'Returned by the bank: insufficient funds.',
    });
  }
  const lost = valid.find((receipt) => receipt !== bounced);
  if (!lost) return;
  await desk.write('receipts.reissue', {
    receiptNumber: lost.receiptNumber,
    reason: 'The printed receipt was lost; the name is spelled as on the ID now.',
  });
}

/** Of the plans whose payments stay away one is given up, and of the open promises one is called off. */
export async function endAgreements({ desk, intentions }: World): Promise<void> {
  let [plans, promises] = [0, 0];
  for (const { accountId } of intentions.filter(({ fate }) => fate === 'break')) {
    const found = await desk.read('plans.list', { accountId });
    const plan = found.plans.find(({ state }) => state === 'active');
    if (plan && plans === 0) {
      const reason = 'Two payments stayed away, and calls were not answered.';
      await desk.write('plans.cancel', { planId: plan.id, as: 'defaulted', reason });
      plans += 1;
    }
    const promised = await desk.read('promises.list', { accountId });
    const open = promised.promises.find(
      ({ state, planId }) => state === 'open' && planId === undefined,
    );
    if (!plan && open && promises === 0) {
      const reason = 'Lost the job; will call when there is work again.';
      await desk.write('promises.cancel', { promiseId: open.id, reason });
      promises += 1;
    }
    if (plans > 0 && promises > 0) return;
  }
}

/** An offer that was thought over is declined. */
export async function declineOffer({ desk }: World, accountIds: readonly string[]): Promise<void> {
  for (const accountId of accountIds) {
    const { history } = await desk.read('negotiation.get', { accountId });
    const open = history.find(({ answer }) => answer === 'open');
    if (!open) continue;
    await desk.attempt('negotiation.answer', { offerId: open.offerId, answer: 'refused' });
    return;
  }
}
