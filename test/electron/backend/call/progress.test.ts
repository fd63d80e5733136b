import { expect, test } from 'vitest';
import {
  call,
  openCallDesk,
  outbound,
  progress,
  rightPartyMoves,
  wrapUp,
} from '../../../helpers/calls.ts';
import { testPassphrase } from '../../../helpers/desk.ts';

test('the way through the script and the note survive a crash in the middle of a call', async () => {
  const { desk, id } = await openCallDesk();
  const { callId } = (await call(desk, id)).call;
  desk.clock.advance({ seconds: 30 });
  await progress(desk, callId, rightPartyMoves.slice(0, 4));
  await desk.ask('calls.progress', { requestId: desk.newId(), callId, note: 'Talks of a loss' });
  const after = await desk.reopen();
  after.clock.advance({ minutes: 3 });
  await after.ask('desk.unlock', { requestId: after.newId(), passphrase: testPassphrase });
  const status = await after.ask('desk.status', {});
  expect(status.open?.openCallId).toBe(callId);
  expect(status.open?.notices.map(({ kind }) => kind)).toContain('open-call');
  const { call: open } = await after.ask('calls.get', {});
  expect(open).toMatchObject({
    callId,
    accountId: id,
    isLeftOver: true,
    note: 'Talks of a loss',
    phone: { digits: '2195550142', type: 'mobile' },
  });
  expect(open?.script.moves.at(-1)).toEqual({
    kind: 'tick',
    disclosure: 'mini_miranda_full',
    at: '2026-03-02T16:00:30Z',
  });
  const blocked = await after.refused('calls.start', await outbound(after, id));
  expect(blocked.code).toBe('conflict');
  const { phones } = await after.ask('accounts.get', { accountId: id });
  expect(phones[0]?.decision.reasons[0]?.ruleId).toBe('G9-conversation');
  await wrapUp(after, callId, 'RPC_HUNG_UP');
  expect((await after.ask('calls.get', {})).call).toBeUndefined();
});

test('saving the same again changes nothing, and the first time of a tick stands', async () => {
  const { desk, id } = await openCallDesk();
  const { callId } = (await call(desk, id)).call;
  const first = await progress(desk, callId, rightPartyMoves);
  desk.clock.advance({ minutes: 1 });
  expect((await progress(desk, callId, rightPartyMoves)).call).toEqual(first.call);
});

test('a save that comes late and knows less is not a step back', async () => {
  const { desk, id } = await openCallDesk();
  const { callId } = (await call(desk, id)).call;
  const all = await progress(desk, callId, rightPartyMoves);
  expect((await progress(desk, callId, rightPartyMoves.slice(0, 2))).call).toEqual(all.call);
});

test('two ways through one call are a conflict', async () => {
  const { desk, id } = await openCallDesk();
  const { callId } = (await call(desk, id)).call;
  await progress(desk, callId, rightPartyMoves.slice(0, 2));
  const error = await desk.refused('calls.progress', {
    requestId: desk.newId(),
    callId,
    moves: [{ kind: 'answer', answerId: 'machine' }],
  });
  expect(error.code).toBe('conflict');
});

test('a step back is a move like any other', async () => {
  const { desk, id } = await openCallDesk();
  const { callId } = (await call(desk, id)).call;
  const moves = [
    { kind: 'answer', answerId: 'machine' },
    { kind: 'back' },
    { kind: 'answer', answerId: 'no_answer' },
  ] as const;
  await progress(desk, callId, moves);
  await wrapUp(desk, callId, 'NO_ANSWER');
});

test('a card number is refused in a note and the note before it stays', async () => {
  const { desk, id } = await openCallDesk();
  const { callId } = (await call(desk, id)).call;
  await desk.ask('calls.progress', { requestId: desk.newId(), callId, note: 'first' });
  const error = await desk.refused('calls.progress', {
    requestId: desk.newId(),
    callId,
    note: 'card 4111 1111 1111 1111',
  });
  expect(error.code).toBe('invalid-input');
  expect(JSON.stringify(error)).not.toContain('4111');
  expect((await desk.ask('calls.get', {})).call?.note).toBe('first');
});

test('nothing is added to a call that is over', async () => {
  const { desk, id } = await openCallDesk();
  const { callId } = (await call(desk, id)).call;
  await wrapUp(desk, callId, 'NO_ANSWER');
  const input = { requestId: desk.newId(), callId, note: 'more' };
  expect((await desk.refused('calls.progress', input)).code).toBe('conflict');
});

test('an open call postpones the idle lock', async () => {
  const { desk, id } = await openCallDesk();
  const { callId } = (await call(desk, id)).call;
  desk.clock.advance({ hours: 1 });
  await desk.backend.tick();
  expect((await desk.ask('desk.status', {})).state).toBe('open');
  await wrapUp(desk, callId, 'NO_ANSWER');
  await desk.backend.tick();
  expect((await desk.ask('desk.status', {})).state).toBe('locked');
});
