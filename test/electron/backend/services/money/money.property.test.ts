import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findRow } from '../../../../../electron/backend/store/prepare.ts';
import type { Reply } from '../../../../../shared/errors.ts';
import type { OutputOf } from '../../../../../shared/ipc/contract.ts';
import { anAccount, type TestAccount } from '../../../../helpers/accounts.ts';
import type { TestDesk } from '../../../../helpers/desk.ts';
import { cash, expectSoundMoney, openMoneyDesk } from '../../../../helpers/money.ts';

type Step =
  | { readonly do: 'pay'; readonly share: number }
  | { readonly do: 'pay-suggested'; readonly pick: number }
  | { readonly do: 'reverse'; readonly pick: number }
  | { readonly do: 'reissue'; readonly pick: number }
  | { readonly do: 'agree'; readonly pick: number }
  | { readonly do: 'promise'; readonly share: number; readonly days: number }
  | { readonly do: 'end-plan' | 'repeat' | 'wait' };

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ do: fc.constant('pay'), share: fc.integer({ min: 1, max: 110 }) }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constantFrom('reverse', 'reissue', 'pay-suggested'),
      pick: fc.nat({ max: 20 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('agree'), pick: fc.nat({ max: 20 }) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('promise'),
      share: fc.integer({ min: 1, max: 60 }),
      days: fc.nat({ max: 40 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constantFrom('end-plan', 'repeat', 'wait') }),
  },
) as fc.Arbitrary<Step>;

const anyDebt = fc.record({
  principalCents: fc.integer({ min: 1, max: 200_000 }),
  interestCents: fc.nat({ max: 5_000 }),
  feesCents: fc.nat({ max: 5_000 }),
  costsCents: fc.nat({ max: 5_000 }),
});

type Sent = { readonly channel: string; readonly input: unknown; readonly reply: Reply<unknown> };

/** Plays steps through the door of the backend; what rules refuse is part of the play. */
function player(desk: TestDesk, account: TestAccount) {
  const payments: string[] = [];
  const receipts: string[] = [];
  const sent: Sent[] = [];
  const send = async (channel: string, input: Record<string, unknown>): Promise<unknown> => {
    const full = { requestId: desk.newId(), ...input };
    const reply = await desk.backend.call(channel, full);
    sent.push({ channel, input: full, reply });
    if (!reply.ok) expect(['rule-broken', 'conflict']).toContain(reply.error.code);
    return reply.ok ? reply.value : undefined;
  };
  const balance = async (): Promise<number> =>
    (await desk.ask('payments.form', { accountId: account.id })).balanceCents;
  const part = async (share: number): Promise<number> =>
    Math.max(1, Math.floor(((await balance()) * share) / 100));

  const reissue = async (pick: number): Promise<void> => {
    const receiptNumber = receipts[pick % Math.max(1, receipts.length)];
    if (!receiptNumber) return;
    const reissued = (await send('receipts.reissue', { receiptNumber, reason: 'x' })) as
      | OutputOf<'receipts.reissue'>
      | undefined;
    if (reissued) receipts.push(reissued.receiptNumber);
  };

  const steps = {
    reissue,
    pay: async (amountCents: number) => {
      const { requestId: _fresh, ...input } = cash(desk, account, amountCents);
      const posted = (await send('payments.post', input)) as OutputOf<'payments.post'> | undefined;
      if (posted) {
        payments.push(posted.payment.id);
        receipts.push(posted.receiptNumber);
      }
    },
    agree: async (pick: number) => {
      const { offers } = await desk.ask('negotiation.get', { accountId: account.id });
      const option = offers[pick % Math.max(1, offers.length)];
      if (option) {
        await send('negotiation.accept', { accountId: account.id, offer: option.offer });
      }
    },
    endPlan: async () => {
      const { plans } = await desk.ask('plans.list', { accountId: account.id });
      const active = plans.find(({ state }) => state === 'active');
      if (active) await send('plans.cancel', { planId: active.id, as: 'cancelled', reason: 'x' });
    },
    promise: async (days: number, amountCents: number) => {
      const today = desk.clock.now().toZonedDateTimeISO('America/Chicago').toPlainDate();
      const due = today.add({ days }).toString();
      await send('promises.make', { accountId: account.id, due, amountCents });
    },
    reverse: async (pick: number) => {
      const paymentId = payments[pick % Math.max(1, payments.length)];
      if (paymentId) await send('payments.reverse', { paymentId, reason: 'x' });
    },
    repeat: async () => {
      const last = sent.findLast(({ reply }) => reply.ok);
      if (last) expect(await desk.backend.call(last.channel, last.input)).toEqual(last.reply);
    },
  };

  return async (step: Step): Promise<void> => {
    switch (step.do) {
      case 'pay':
        return steps.pay(await part(step.share));
      case 'pay-suggested': {
        const { suggestions } = await desk.ask('payments.form', { accountId: account.id });
        const amount = suggestions[step.pick % Math.max(1, suggestions.length)]?.amountCents;
        return amount === undefined ? undefined : steps.pay(amount);
      }
      case 'agree':
        return steps.agree(step.pick);
      case 'end-plan':
        return steps.endPlan();
      case 'repeat':
        return steps.repeat();
      case 'wait':
        return desk.clock.advance({ hours: 7 * 24 });
      case 'promise':
        return steps.promise(step.days, await part(step.share));
      case 'reverse':
        return steps.reverse(step.pick);
      case 'reissue':
        return steps.reissue(step.pick);
    }
  };
}

test('whatever is paid, taken back, reissued, promised and agreed, the money stays sound', async () => {
  const { desk, db } = await openMoneyDesk();
  await fc.assert(
    fc.asyncProperty(anyDebt, fc.array(anyStep, { maxLength: 14 }), async (debt, steps) => {
      const account = anAccount(db, {
        ...debt,
        balanceAsOf: desk.clock.now().toString().slice(0, 10),
      });
      const play = player(desk, account);
      for (const step of steps) await play(step);
      expectSoundMoney(db);
    }),
    { numRuns: 60 },
  );
});

test('taking every payment back leaves every bucket as it was placed', async () => {
  const { desk, db } = await openMoneyDesk();
  await fc.assert(
    fc.asyncProperty(
      anyDebt,
      fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 5 }),
      fc.boolean(),
      fc.nat(),
      async (debt, shares, settles, order) => {
        const account = anAccount(db, debt);
        const play = player(desk, account);
        if (settles) await play({ do: 'agree', pick: 1 });
        for (const share of shares) await play({ do: 'pay', share });
        await play({ do: 'pay-suggested', pick: 1 });
        await play({ do: 'pay-suggested', pick: 0 });
        const { payments } = await desk.ask('payments.list', { accountId: account.id });
        const turned = [...payments.slice(order % payments.length), ...payments];
        for (const payment of turned.slice(0, payments.length)) {
          const input = { requestId: desk.newId(), paymentId: payment.id, reason: 'x' };
          const reply = await desk.backend.call('payments.reverse', input);
          if (!reply.ok) expect(reply.error.code).toBe('conflict');
        }
        for (const { id, status } of (await desk.ask('payments.list', { accountId: account.id }))
          .payments) {
          if (status === 'posted') {
            await desk.ask('payments.reverse', {
              requestId: desk.newId(),
              paymentId: id,
              reason: 'x',
            });
          }
        }
        expect(
          findRow(
            db,
            `SELECT principal_cents AS principalCents, interest_cents AS interestCents,
               fees_cents AS feesCents, costs_cents AS costsCents FROM accounts WHERE pk = :pk`,
            { pk: account.pk },
          ),
        ).toEqual(debt);
      },
    ),
    { numRuns: 25 },
  );
  expectSoundMoney(db);
});

test('requests that repeat and interleave post once each', async () => {
  const { desk, db } = await openMoneyDesk();
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.nat({ max: 5 }), { minLength: 1, maxLength: 25 }),
      async (order) => {
        const account = anAccount(db);
        const inputs = Array.from({ length: 6 }, (_, index) => cash(desk, account, 100 + index));
        const replies = await Promise.all(
          order.map((index) => desk.backend.call('payments.post', inputs[index])),
        );
        const asked = new Set(order);
        for (const index of asked) {
          const same = replies.filter((_, position) => order[position] === index);
          for (const reply of same) expect(reply).toEqual(same[0]);
        }
        const { payments } = await desk.ask('payments.list', { accountId: account.id });
        expect(payments).toHaveLength(asked.size);
        expect(new Set(payments.map(({ receiptNumber }) => receiptNumber)).size).toBe(asked.size);
      },
    ),
    { numRuns: 20 },
  );
  expectSoundMoney(db);
});
