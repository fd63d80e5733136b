import { expect, test } from 'vitest';
import { findRow } from '../../../../../electron/backend/store/prepare.ts';
import { aHold, type TestAccount } from '../../../../helpers/accounts.ts';
import {
  idOf,
  type LetterDesk,
  mailOne,
  makeOne,
  openLetterDesk,
  person,
  printAll,
  wordsOf,
} from '../../../../helpers/letters.ts';

const notice = 'validation_notice';

function testAccount({ db, placed }: LetterDesk, number: string): TestAccount {
  const row = findRow<TestAccount>(
    db,
    'SELECT pk, id, consumer_pk AS consumerPk, number FROM accounts WHERE id = :id',
    { id: idOf(placed, number) },
  );
  if (!row) throw new Error('no such account');
  return row;
}

const refusal = ({ desk }: LetterDesk, letterId: string) =>
  desk.refused('letters.preview', { requestId: desk.newId(), letterId });

test('a letter that a hold forbids by now is not put on paper, neither before nor after its printing', async () => {
  const world = await openLetterDesk([person('1'), person('2')]);
  const { desk, db, placed } = world;
  const queued = await makeOne(desk, idOf(placed, '1'), notice);
  const printed = await makeOne(desk, idOf(placed, '2'), notice);
  await printAll(desk, [printed.letterId]);
  for (const [number, { letterId }] of [
    ['1', queued],
    ['2', printed],
  ] as const) {
    expect(await wordsOf(desk, letterId)).toContain('is a debt collector');
    aHold(db, testAccount(world, number), 'cease');
    expect(await refusal(world, letterId)).toMatchObject({
      code: 'rule-broken',
      message: expect.stringContaining('1692c(c)'),
    });
  }
});

test('a notice whose stated date has passed is not put on paper', async () => {
  const world = await openLetterDesk([person('1'), person('2')]);
  const { desk, placed } = world;
  const queued = await makeOne(desk, idOf(placed, '1'), notice);
  const printed = await makeOne(desk, idOf(placed, '2'), notice);
  await printAll(desk, [printed.letterId]);
  desk.clock.set('2026-03-05T16:00:00Z');
  for (const { letterId } of [queued, printed]) {
    expect((await refusal(world, letterId)).message).toContain('March 3, 2026');
  }
});

test('a letter that no longer says the truth is not put on paper', async () => {
  const world = await openLetterDesk([person('1')]);
  const { desk, placed } = world;
  const { letterId } = await makeOne(desk, idOf(placed, '1'), notice);
  await desk.ask('payments.post', {
    requestId: desk.newId(),
    accountId: idOf(placed, '1'),
    method: 'cash',
    amountCents: 1_000,
    reference: '',
    payorName: 'Maria Gomez',
  });
  expect((await refusal(world, letterId)).message).toContain('the balance');
});

test('what was mailed can be looked at whatever came later', async () => {
  const world = await openLetterDesk([person('1')]);
  const { desk, db, placed } = world;
  const letterId = await mailOne(desk, idOf(placed, '1'), notice);
  aHold(db, testAccount(world, '1'), 'cease');
  desk.clock.set('2026-06-01T16:00:00Z');
  expect(await wordsOf(desk, letterId)).toContain('is a debt collector');
});
