import { describe, expect, test } from 'vitest';
import { listRows } from '../../../../../electron/backend/store/prepare.ts';
import { demoPolicy } from '../../../../../shared/domain/client-policy.ts';
import { letterKinds } from '../../../../../shared/domain/letters.ts';
import { aHold, type TestAccount } from '../../../../helpers/accounts.ts';
import type { TestDesk } from '../../../../helpers/desk.ts';
import {
  idOf,
  type LetterDesk,
  mailOne,
  make,
  makeOne,
  openLetterDesk,
  person,
  places,
  printAll,
  refusalOf,
  wordsOf,
} from '../../../../helpers/letters.ts';

const notice = 'validation_notice';
const reminder = 'payment_reminder';

function testAccount({ db, placed }: LetterDesk, number: string): TestAccount {
  const [row] = listRows<TestAccount>(
    db,
    'SELECT pk, id, consumer_pk AS consumerPk, number FROM accounts WHERE id = :id',
    { id: idOf(placed, number) },
  );
  if (!row) throw new Error('no such account');
  return row;
}

async function giveAuthority(desk: TestDesk): Promise<void> {
  const [client] = await desk.ask('clients.list', {});
  if (!client) throw new Error('no client');
  const { id, hasAccounts: _has, ...details } = client;
  await desk.ask('clients.save', {
    requestId: desk.newId(),
    clientId: id,
    client: { ...details, policy: { ...demoPolicy, validityDays: 90 } },
  });
}

describe('what the rules forbid is not made', () => {
  test('a hold stops every letter that collects, with its reason and citation', async () => {
    const stops = [
      ['attorney', '1006.6(b)(2)'],
      ['bankruptcy', '11 USC 362'],
      ['cease', '1692c(c)'],
      ['dispute', '1692g(b)'],
      ['original_creditor_request', '1006.38(c)'],
      ['identity_theft', '1681m'],
      ['deceased', '1006.6(a)(4)'],
      ['minor', '1006.6(a)(2)'],
      ['recalled', 'placement agreement'],
    ] as const;
    const world = await openLetterDesk(stops.map((_, index) => person(`${index + 1}`)));
    const { desk, placed, db } = world;
    for (const [index, [kind, citation]] of stops.entries()) {
      const number = `${index + 1}`;
      aHold(db, testAccount(world, number), kind);
      for (const type of [notice, reminder] as const) {
        expect(await refusalOf(desk, idOf(placed, number), type)).toContain(citation);
      }
    }
    expect((await desk.ask('letters.list', {})).rows).toEqual([]);
    expect(listRows(db, `SELECT pk FROM activities WHERE kind LIKE 'letter%'`)).toEqual([]);
  });

  test('one forbidden letter among others leaves the others made', async () => {
    const world = await openLetterDesk([person('1'), person('2')]);
    const { desk, placed, db } = world;
    aHold(db, testAccount(world, '1'), 'attorney', { onPerson: true });
    const orders = ['1', '2'].map((number) => ({ accountId: idOf(placed, number), type: notice }));
    const result = await make(desk, orders as { accountId: string; type: typeof notice }[]);
    expect(result.made.map(({ accountId }) => accountId)).toEqual([idOf(placed, '2')]);
    expect(result.refused).toMatchObject([{ accountId: idOf(placed, '1'), type: notice }]);
  });

  test('one letter about one matter at a time, and one notice', async () => {
    const { desk, placed } = await openLetterDesk([person('1', { language: 'es' })]);
    const accountId = idOf(placed, '1');
    await mailOneNotice(desk, accountId);
    expect(await refusalOf(desk, accountId, notice)).toContain('was mailed on March 3, 2026');
    const spanish = await makeOne(desk, accountId, notice, { language: 'es' });
    expect(spanish.state).toBe('queued');
    expect(await refusalOf(desk, accountId, notice, { language: 'es' })).toContain(
      'made already and is ready to print',
    );
  });

  test('a paid account gets no letter that asks for money; an open one is not called paid', async () => {
    const { desk, placed } = await openLetterDesk([person('1')]);
    const accountId = idOf(placed, '1');
    expect(await refusalOf(desk, accountId, 'paid_in_full')).toContain('not zero');
    await payAll(desk, accountId);
    expect(await refusalOf(desk, accountId, notice)).toContain('paid');
    expect(await refusalOf(desk, accountId, reminder)).toContain('paid');
    const { letterId } = await makeOne(desk, accountId, 'paid_in_full');
    const words = await wordsOf(desk, letterId);
    expect(words).toContain('paid in full');
    expect(words).toContain('receipt D1-000001');
    expect(words).toContain('$0.00');
  });

  test('accounts, offers, plans and promises that are not there, or belong to another, are refused', async () => {
    const { desk, placed } = await openLetterDesk([person('1'), person('2')]);
    const [one, two] = [idOf(placed, '1'), idOf(placed, '2')];
    const unknown = '11111111-1111-4111-8111-111111111111';
    const order = (more: object) => ({
      requestId: desk.newId(),
      orders: [{ accountId: one, type: reminder, ...more }],
    });
    for (const more of [{ accountId: unknown }, { promiseId: unknown }]) {
      expect((await desk.refused('letters.make', order(more))).code).toBe('not-found');
    }
    const { promise } = await desk.ask('promises.make', {
      requestId: desk.newId(),
      accountId: two,
      due: '2026-04-20',
      amountCents: 5_000,
    });
    expect(await refusalOf(desk, one, reminder, { promiseId: promise.id })).toContain('another');
    expect(await refusalOf(desk, one, 'settlement_offer')).toContain('no open settlement offer');
    expect(await refusalOf(desk, one, 'plan_agreement')).toContain('no agreement in force');
  });

  test('every kind of letter is judged, none falls through', async () => {
    const world = await openLetterDesk([person('1')]);
    aHold(world.db, testAccount(world, '1'), 'bankruptcy', { onPerson: true });
    const { options } = await world.desk.ask('letters.options', {
      accountId: idOf(world.placed, '1'),
    });
    expect(new Set(options.map(({ order }) => order.type))).toEqual(new Set(letterKinds));
    for (const { outlook } of options) {
      expect(outlook).toMatchObject({ kind: 'refused', isForbidden: true, ruleIds: ['G1'] });
    }
  });

  test('the mailing date is today or within the next 30 days', async () => {
    const { desk, placed } = await openLetterDesk([person('1')]);
    const orders = [{ accountId: idOf(placed, '1'), type: notice }];
    for (const mailingDate of ['2026-03-01', '2026-04-02', '2026-02-30']) {
      const input = { requestId: desk.newId(), orders, mailingDate };
      expect((await desk.refused('letters.make', input)).code).toBe('invalid-input');
    }
  });
});

async function payAll(desk: TestDesk, accountId: string): Promise<void> {
  const { balanceCents } = await desk.ask('negotiation.get', { accountId });
  await desk.ask('payments.post', {
    requestId: desk.newId(),
    accountId,
    method: 'cash',
    amountCents: balanceCents,
    reference: '',
    payorName: 'Maria Gomez',
  });
}

async function mailOneNotice(desk: TestDesk, accountId: string): Promise<void> {
  await mailOne(desk, accountId, notice);
}

describe('no overshadowing while the validation period runs', () => {
  test('a reminder of a coming promise asks for what was promised, and names its date only after the period', async () => {
    const { desk, placed } = await openLetterDesk([person('1'), person('2')]);
    const [one, two] = [idOf(placed, '1'), idOf(placed, '2')];
    const promised = async (accountId: string, due: string) => {
      const input = { requestId: desk.newId(), accountId, due, amountCents: 5_000 };
      return (await desk.ask('promises.make', input)).promise.id;
    };
    const early = await promised(two, '2026-04-20');
    await mailOneNotice(desk, one);
    const promiseId = await promised(one, '2026-04-10');
    const { letterId } = await makeOne(desk, one, reminder, { promiseId });
    const words = await wordsOf(desk, letterId);
    expect(words).toContain('You planned to pay $50.00 by April 10, 2026');
    expect(words).toContain('Your planned payment $50.00 Planned for April 10, 2026');
    expect(words).not.toMatch(/please pay by|whole amount/i);
    const again = await makeOne(desk, one, reminder, { promiseId }).catch(
      (error: Error) => error.message,
    );
    expect(again).toContain('made already');
    // The notice went out later than the promise supposed: its day now lies inside the period.
    desk.clock.set('2026-03-16T16:00:00Z');
    await mailOneNotice(desk, two);
    const inside = await makeOne(desk, two, reminder, { promiseId: early });
    const dateless = await wordsOf(desk, inside.letterId);
    expect(dateless).toContain('You planned to pay $50.00');
    expect(dateless).not.toContain('April 20, 2026');
  });

  test('a promise that was missed is named as missed, with what has come of it and no new date', async () => {
    const { desk, placed } = await openLetterDesk([person('1')]);
    const accountId = idOf(placed, '1');
    await mailOneNotice(desk, accountId);
    const { promise } = await desk.ask('promises.make', {
      requestId: desk.newId(),
      accountId,
      due: '2026-04-10',
      amountCents: 5_000,
    });
    const { letterId: before } = await makeOne(desk, accountId, reminder);
    await desk.ask('payments.post', {
      requestId: desk.newId(),
      accountId,
      method: 'cash',
      amountCents: 2_000,
      reference: '',
      payorName: 'Maria Gomez',
    });
    const { cancelled } = await printAll(desk, [before]);
    expect(cancelled[0]?.reason).toContain('the balance, the promise');
    desk.clock.set('2026-04-13T16:00:00Z');
    const missed = await makeOne(desk, accountId, reminder, { promiseId: promise.id });
    const words = await wordsOf(desk, missed.letterId);
    expect(words).toContain('You planned to pay $50.00 by April 10, 2026');
    expect(words).toContain('We have received $20.00 of it, thank you. $30.00 of it is still');
    expect(words).not.toContain('Please pay by');
  });

  test('an offer is made as recorded; one whose dates fell inside a later period is refused', async () => {
    const { desk, placed } = await openLetterDesk([person('1'), person('2')]);
    await giveAuthority(desk);
    const [one, two] = [idOf(placed, '1'), idOf(placed, '2')];
    const offer = {
      kind: 'lump_sum',
      totalCents: 42_500,
      schedule: [{ due: '2026-04-20', amountCents: 42_500 }],
      expiresOn: '2026-04-20',
    } as const;
    for (const accountId of [one, two]) {
      await desk.ask('negotiation.record', {
        requestId: desk.newId(),
        accountId,
        offer: { ...offer, schedule: [...offer.schedule] },
        answer: 'open',
      });
    }
    const { letterId } = await makeOne(desk, one, 'settlement_offer');
    const words = await wordsOf(desk, letterId);
    expect(words).toContain('$425.00 settles the balance of $500.00');
    expect(words).toContain('reaches us by April 20, 2026');
    desk.clock.set('2026-03-16T16:00:00Z');
    await mailOneNotice(desk, two);
    expect(await refusalOf(desk, two, 'settlement_offer')).toContain('1006.38(b)');
  });

  test('an offer that was answered, or lies outside policy by now, makes no letter', async () => {
    const { desk, placed } = await openLetterDesk([person('1'), person('2')]);
    await giveAuthority(desk);
    const [one, two] = [idOf(placed, '1'), idOf(placed, '2')];
    const ids: string[] = [];
    for (const accountId of [one, two]) {
      const { offerId } = await desk.ask('negotiation.record', {
        requestId: desk.newId(),
        accountId,
        offer: {
          kind: 'lump_sum',
          totalCents: 40_000,
          schedule: [{ due: '2026-04-20', amountCents: 40_000 }],
        },
        answer: 'open',
      });
      ids.push(offerId);
    }
    await desk.ask('negotiation.answer', {
      requestId: desk.newId(),
      offerId: ids[0] ?? '',
      answer: 'refused',
    });
    const answered = { offerId: ids[0] ?? '' };
    expect(await refusalOf(desk, one, 'settlement_offer', answered)).toContain('was refused');
    expect(await refusalOf(desk, two, 'settlement_offer', answered)).toContain('another account');
    desk.clock.set('2026-04-25T16:00:00Z');
    await refusalOf(desk, two, 'settlement_offer');
  });
});

describe('a plan agreement', () => {
  test('states every date and amount, and the full disclosure only in the first letter', async () => {
    const { desk, placed } = await openLetterDesk([person('1')]);
    const accountId = idOf(placed, '1');
    await mailOneNotice(desk, accountId);
    desk.clock.set('2026-04-13T16:00:00Z');
    const { plan } = await desk.ask('negotiation.accept', {
      requestId: desk.newId(),
      accountId,
      offer: {
        kind: 'plan',
        frequency: 'monthly',
        totalCents: 50_000,
        schedule: [
          { due: '2026-05-01', amountCents: 25_000 },
          { due: '2026-06-01', amountCents: 25_000 },
        ],
      },
    });
    const { letterId } = await makeOne(desk, accountId, 'plan_agreement', {
      planId: plan?.id ?? '',
    });
    const words = await wordsOf(desk, letterId);
    for (const text of [
      'Thank you for agreeing with us on April 13, 2026',
      'May 1, 2026 $250.00 $250.00',
      'June 1, 2026 $250.00 $0.00',
      'the account is paid in full',
      'This communication is from a debt collector.',
    ]) {
      expect(words).toContain(text);
    }
    expect(words).not.toContain('any information obtained');
    await desk.ask('plans.cancel', {
      requestId: desk.newId(),
      planId: plan?.id ?? '',
      as: 'cancelled',
      reason: 'Asked to',
    });
    const gone = { planId: plan?.id ?? '' };
    expect(await refusalOf(desk, accountId, 'plan_agreement', gone)).toContain('cancelled');
  });

  test('as the first letter it carries the full disclosure and the state’s first text', async () => {
    const { desk, placed } = await openLetterDesk([person('1', places.MA)]);
    const accountId = idOf(placed, '1');
    await desk.ask('negotiation.accept', {
      requestId: desk.newId(),
      accountId,
      offer: {
        kind: 'plan',
        frequency: 'monthly',
        totalCents: 50_000,
        schedule: [
          { due: '2026-04-10', amountCents: 25_000 },
          { due: '2026-05-11', amountCents: 25_000 },
        ],
      },
    });
    const { letterId } = await makeOne(desk, accountId, 'plan_agreement');
    const words = await wordsOf(desk, letterId);
    expect(words).toContain('any information obtained will be used for that purpose');
    expect(words).toContain('NOTICE OF IMPORTANT RIGHTS');
  });
});
