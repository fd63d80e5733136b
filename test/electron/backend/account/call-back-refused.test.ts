import { expect, test } from 'vitest';
import { callRightParty, callWith, ending, openCallDesk, wrapUp } from '../../../helpers/calls.ts';
import type { TestDesk } from '../../../helpers/desk.ts';
import { notBeforeTen, sayWish } from '../../../helpers/wishes.ts';

const chicago = { zip: '60602', city: 'Chicago', state: 'IL', phone1: '(312) 555-0142' };
/** Tuesday in Chicago: 9:30 and 10:00. */
const halfPastNine = '2026-03-03T15:30:00Z';
const ten = '2026-03-03T16:00:00Z';

function planned(desk: TestDesk, accountId: string, at: string) {
  return { requestId: desk.newId(), accountId, action: { kind: 'call_back', at } } as const;
}

test('a call back at a time they named as inconvenient is refused with the nearest that would do', async () => {
  const { desk, id } = await openCallDesk([chicago]);
  await sayWish(desk, id, notBeforeTen);
  const refused = await desk.refused('accounts.setNextAction', planned(desk, id, halfPastNine));
  expect(refused.code).toBe('rule-broken');
  expect(refused.message).toContain('inconvenient');
  expect(refused.message).toContain(
    'The nearest time that would do is Tue, Mar 3, 10:00 AM at the consumer’s.',
  );
  expect(refused.details).toMatchObject({ ruleId: 'G6', opensAt: ten });
  await desk.ask('accounts.setNextAction', planned(desk, id, ten));
});

test('outside the window the nearest time heeds what they named too', async () => {
  const { desk, id } = await openCallDesk([chicago]);
  await sayWish(desk, id, notBeforeTen);
  const refused = await desk.refused(
    'accounts.setNextAction',
    planned(desk, id, '2026-03-04T03:30:00Z'),
  );
  expect(refused.message).toContain('9:30 PM CST');
  expect(refused.details).toMatchObject({ ruleId: 'G7', opensAt: '2026-03-04T16:00:00Z' });
});

test('in the quiet week only who is called can ask for it, and then it may go out', async () => {
  const { desk, id } = await openCallDesk([chicago]);
  await wrapUp(desk, await callRightParty(desk, id), 'RPC_HUNG_UP');
  const refused = await desk.refused('accounts.setNextAction', planned(desk, id, ten));
  expect(refused.details).toMatchObject({
    ruleId: 'G9-conversation',
    opensAt: '2026-03-09T13:01:00Z',
  });
  await desk.ask('accounts.setNextAction', planned(desk, id, '2026-03-09T13:01:00Z'));
});

test('after seven calls none is promised within their seven days', async () => {
  const { desk, id } = await openCallDesk([chicago]);
  for (let count = 0; count < 7; count += 1) await callWith(desk, id, 'NO_ANSWER');
  const refused = await desk.refused('accounts.setNextAction', planned(desk, id, ten));
  expect(refused.details).toMatchObject({ ruleId: 'G9-count' });
});

test('a call that asks for an inconvenient time stays open until another is agreed', async () => {
  const { desk, id } = await openCallDesk([chicago]);
  const callId = await callRightParty(desk, id);
  await sayWish(desk, id, notBeforeTen);
  const at = (instant: string) =>
    ending(desk, callId, 'CALLBACK', { nextAction: { kind: 'call_back', at: instant } });
  const refused = await desk.refused('calls.wrapUp', at(halfPastNine));
  expect(refused.details).toMatchObject({ ruleId: 'G6', opensAt: ten });
  expect((await desk.ask('calls.get', {})).call?.callId).toBe(callId);
  const wrapped = await desk.ask('calls.wrapUp', at(ten));
  expect(wrapped.nextAction).toEqual({ kind: 'call_back', at: ten });
});
