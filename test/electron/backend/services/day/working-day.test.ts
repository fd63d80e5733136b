import { expect, test } from 'vitest';
import {
  findChainBreak,
  firstPreviousHash,
} from '../../../../../electron/backend/exchange/day-export/chain.ts';
import type { ReadBatch } from '../../../../../electron/backend/exchange/day-export/read-batch.ts';
import { verifyResultSchema } from '../../../../../shared/ipc/checks.contract.ts';
import { call, callWith, progress, rightPartyMoves, wrapUp } from '../../../../helpers/calls.ts';
import { acknowledge, answerTo, batchOf, closeDay } from '../../../../helpers/day.ts';
import type { TestDesk } from '../../../../helpers/desk.ts';
import { jobEnd } from '../../../../helpers/jobs.ts';
import { idOf, makeOne, openLetterDesk, person, printAll } from '../../../../helpers/letters.ts';

async function expectSoundDesk(desk: TestDesk): Promise<void> {
  const { jobId } = await desk.ask('checks.verify', { requestId: desk.newId() });
  const { checks } = verifyResultSchema.parse((await jobEnd(desk, jobId)).result);
  expect(checks.filter(({ ok }) => !ok)).toEqual([]);
}

/** A first and a second account of one person, and a third of somebody else. */
async function work(desk: TestDesk, accounts: readonly string[]): Promise<void> {
  const [first = '', , third = ''] = accounts;
  const { callId } = (await call(desk, first)).call;
  // A young debt: nothing is said about a lawsuit.
  await progress(desk, callId, rightPartyMoves.slice(0, -2));
  const { offers } = await desk.ask('negotiation.get', { accountId: first });
  const plan = offers.find(({ offer }) => offer.kind === 'plan')?.offer;
  if (!plan) throw new Error('no plan is offered');
  await desk.ask('negotiation.accept', {
    requestId: desk.newId(),
    accountId: first,
    offer: plan,
  });
  await desk.ask('payments.post', {
    requestId: desk.newId(),
    accountId: first,
    method: 'cash',
    amountCents: 5_000,
    reference: '',
    payorName: 'Maria Gomez',
  });
  await wrapUp(desk, callId, 'PLAN', { note: 'Agreed; pays on Fridays' });
  await callWith(desk, third, 'WRONG_NUMBER');
  await makeOne(desk, third, 'validation_notice');
  await printAll(desk);
}

const kindsOf = ({ rows }: ReadBatch): string[] => rows['activities.csv'].map(({ kind }) => kind);

test('a day worked through the channels leaves the desk whole, and every check holds after it', async () => {
  const { desk, placed } = await openLetterDesk([
    person('0001'),
    person('0002'),
    person('0003', { first_name: 'Ann', last_name: 'Lee', phone1: '(219) 555-0177' }),
  ]);
  const accounts = ['0001', '0002', '0003'].map((number) => idOf(placed, number));
  await work(desk, accounts);
  const batch = await batchOf(desk, await closeDay(desk));
  const { rows } = batch;
  expect(findChainBreak(rows['activities.csv'], firstPreviousHash)).toBeUndefined();
  expect(kindsOf(batch)).toEqual(expect.arrayContaining(['payment-posted', 'day-closed']));
  expect(rows['activities.csv'].find(({ outcome_code }) => outcome_code === 'PLAN')).toMatchObject({
    counts_as: 'conversation',
    note: expect.stringContaining('pays on Fridays'),
  });
  expect(rows['plans.csv']).toMatchObject([{ client_account_number: '0001', event: 'agreed' }]);
  expect(rows['offers.csv'].at(-1)).toMatchObject({ answer: 'accepted' });
  // Money leaves the desk as decimal text, also inside the terms.
  expect(JSON.parse(rows['offers.csv'].at(-1)?.terms ?? '')).toMatchObject({
    total: expect.stringMatching(/^\d+\.\d\d$/),
  });
  expect(rows['promises.csv'].filter(({ event }) => event === 'made').length).toBeGreaterThan(1);
  expect(rows['contact_changes.csv']).toMatchObject([{ client_account_number: '0003' }]);
  const letters = rows['letters.csv'].map(({ event }) => event);
  expect(letters.slice(0, 2)).toEqual(['made', 'printed']);
  expect(rows['letters.csv'][0]?.address).toBe('12 Elm St, Gary, IN 46402');
  expect(rows['letters.csv'][1]?.document_sha256).toMatch(/^[0-9a-f]{64}$/);
  const told = rows['account_status.csv'].map((row) => row.client_account_number);
  expect(told).toEqual(expect.arrayContaining(['0001', '0003']));
  await expectSoundDesk(desk);

  const [letter] = rows['letters.csv'];
  await acknowledge(
    desk,
    answerTo(batch, [{ file: 'letters.csv', rowId: letter?.row_id ?? '', reason: 'Unknown type' }]),
  );
  const second = await batchOf(desk, await closeDay(desk));
  expect(second.rows['letters.csv']).toMatchObject([
    { row_id: letter?.row_id, resend_of: batch.manifest.batchId },
  ]);
  await expectSoundDesk(desk);
});
