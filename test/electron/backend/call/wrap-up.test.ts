import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { outcomes } from '../../../../shared/domain/outcomes.ts';
import {
  call,
  callerMoves,
  callRightParty,
  callWith,
  ending,
  type Move,
  openCallDesk,
  outbound,
  phoneOf,
  progress,
  rightPartyMoves,
  takeCall,
  wrapUp,
} from '../../../helpers/calls.ts';
import type { TestDesk } from '../../../helpers/desk.ts';

const chicago = { city: 'Chicago', state: 'IL', zip: '60602', phone1: '(312) 555-0142' };

async function latest(desk: TestDesk, accountId: string) {
  const { entries } = await desk.ask('accounts.timeline', { accountId, filter: 'calls' });
  return entries[0];
}

const answer = (answerId: string): Move => ({ kind: 'answer', answerId });

describe('wrapping up', () => {
  test('a promise: second activity, disclosures with their times, dates and next action', async () => {
    const { desk, id } = await openCallDesk();
    const callId = await callRightParty(desk, id);
    desk.clock.advance({ minutes: 4 });
    const wrapped = await wrapUp(desk, callId, 'RPC_NO_COMMITMENT', {
      note: 'Will talk to spouse',
    });
    expect(wrapped).toMatchObject({
      countsAs: 'conversation',
      nextAction: { kind: 'call', on: '2026-03-09' },
      holds: [],
    });
    expect(await latest(desk, id)).toMatchObject({
      kind: 'call-wrapped',
      callId,
      outcomeCode: 'RPC_NO_COMMITMENT',
      countsAs: 'conversation',
      disclosures: [
        'mini_miranda_full.en@2026-03-02T16:00:00Z',
        'time_barred.en@2026-03-02T16:00:00Z',
      ],
      ruleIds: ['script:outbound-call@2', 'right-party:consumer'],
      note: 'Will talk to spouse',
      at: '2026-03-02T16:04:00Z',
    });
    const after = await desk.ask('accounts.get', { accountId: id });
    expect([after.isFirstCommunication, after.openCall]).toEqual([false, undefined]);
    expect(after.recentOutcomes).toEqual(['RPC_NO_COMMITMENT']);
  });

  test('the second conversation needs only the short disclosure', async () => {
    const { desk, id } = await openCallDesk();
    await wrapUp(desk, await callRightParty(desk, id), 'RPC_NO_COMMITMENT');
    desk.clock.set('2026-03-10T16:00:00Z');
    const { call: open } = await call(desk, id);
    expect(open.script.context.isFirstCommunication).toBe(false);
  });

  test('a talk that ended before the disclosure leaves it due', async () => {
    const { desk, id } = await openCallDesk([chicago]);
    const { callId } = (await call(desk, id)).call;
    await progress(desk, callId, rightPartyMoves.slice(0, 3));
    await wrapUp(desk, callId, 'RPC_HUNG_UP');
    expect((await desk.ask('accounts.get', { accountId: id })).isFirstCommunication).toBe(true);
    const { call: inbound } = await takeCall(desk, id);
    expect(inbound.script.context.isFirstCommunication).toBe(true);
    await progress(desk, inbound.callId, callerMoves);
    await wrapUp(desk, inbound.callId, 'DISPUTE');
    expect((await desk.ask('accounts.get', { accountId: id })).isFirstCommunication).toBe(false);
  });

  test('read in one language and not in the one then spoken, it is still due', async () => {
    const { desk, id } = await openCallDesk([chicago]);
    const { callId } = (await call(desk, id)).call;
    const moves: Move[] = [...rightPartyMoves.slice(0, 4), { kind: 'speak', language: 'es' }];
    await progress(desk, callId, moves);
    await wrapUp(desk, callId, 'RPC_HUNG_UP');
    expect((await desk.ask('accounts.get', { accountId: id })).isFirstCommunication).toBe(true);
  });

  test('another debt spoken about has had the disclosure only if this call read the full one', async () => {
    const { desk, id, ids } = await openCallDesk([chicago, chicago]);
    const other = ids['0002'] ?? '';
    const link = { requestId: desk.newId(), accountId: id, otherAccountId: other };
    await desk.ask('contacts.link', { ...link, reason: 'Same person, said so' });
    await wrapUp(desk, await callRightParty(desk, id), 'RPC_NO_COMMITMENT');
    const { call: second } = await takeCall(desk, id);
    const short = callerMoves.map((move) =>
      move.kind === 'tick' && move.disclosure === 'mini_miranda_full'
        ? { ...move, disclosure: 'mini_miranda_short' as const }
        : move,
    );
    await progress(desk, second.callId, short);
    await wrapUp(desk, second.callId, 'RPC_NO_COMMITMENT', { alsoDiscussed: [other] });
    const isFirst = async () =>
      (await desk.ask('accounts.get', { accountId: other })).isFirstCommunication;
    expect(await isFirst()).toBe(true);
    const { call: third } = await takeCall(desk, other);
    await progress(desk, third.callId, callerMoves);
    await wrapUp(desk, third.callId, 'RPC_NO_COMMITMENT', { alsoDiscussed: [id] });
    expect(await isFirst()).toBe(false);
  });

  test('an attempt is no communication: the full disclosure is still due', async () => {
    const { desk, id } = await openCallDesk();
    await callWith(desk, id, 'VOICEMAIL_LEFT');
    expect((await desk.ask('accounts.get', { accountId: id })).isFirstCommunication).toBe(true);
  });

  test('a repeated wrap-up answers the first one; another is refused', async () => {
    const { desk, id } = await openCallDesk();
    const { callId } = (await call(desk, id)).call;
    const input = ending(desk, callId, 'NO_ANSWER');
    const first = await desk.ask('calls.wrapUp', input);
    expect(await desk.ask('calls.wrapUp', input)).toEqual(first);
    expect((await desk.refused('calls.wrapUp', ending(desk, callId, 'BUSY'))).code).toBe(
      'conflict',
    );
    const { entries } = await desk.ask('accounts.timeline', { accountId: id, filter: 'calls' });
    expect(entries.length).toBe(2);
  });

  test('every outcome ends an untouched call as its table says, or is refused for what it lacks', async () => {
    const fitting = outcomes.filter(({ ways }) => ways.includes('outbound_call'));
    const people = fitting.map((_, index) => ({ ssn_last4: String(1000 + index) }));
    const { desk, ids } = await openCallDesk(people);
    for (const [index, outcome] of fitting.entries()) {
      const account = ids[String(index + 1).padStart(4, '0')] ?? '';
      const { callId } = (await call(desk, account)).call;
      const reply = await desk.backend.call('calls.wrapUp', ending(desk, callId, outcome.code));
      const needsPerson = ['agreed', 'talked'].includes(outcome.group);
      expect([outcome.code, reply.ok]).toEqual([outcome.code, !needsPerson]);
      const open = await desk.ask('calls.get', {});
      expect(open.call === undefined).toBe(!needsPerson);
      if (needsPerson) await wrapUp(desk, callId, 'NO_ANSWER');
    }
  });

  test('a hold that the outcome brings is placed, and only office work follows', async () => {
    const { desk, id } = await openCallDesk();
    const { callId } = (await call(desk, id)).call;
    const wrapped = await wrapUp(desk, callId, 'BANKRUPTCY');
    expect(wrapped.holds).toEqual(['bankruptcy']);
    expect(wrapped.nextAction).toEqual({ kind: 'review', on: '2026-04-01' });
    const { holds } = await desk.ask('accounts.get', { accountId: id });
    expect(holds).toMatchObject([{ kind: 'bankruptcy', scope: 'person' }]);
    const page = await desk.ask('queue.page', { filter: { section: 'held' } });
    expect(page.rows.map(({ accountId }) => accountId)).toEqual([id]);
  });

  test('holds that the agent confirmed come beside it, with the disputed part', async () => {
    const { desk, id } = await openCallDesk();
    const callId = await callRightParty(desk, id);
    await wrapUp(desk, callId, 'DISPUTE', {
      holds: [{ kind: 'dispute', amountCents: 12_500 }, { kind: 'attorney' }],
    });
    const { holds } = await desk.ask('accounts.get', { accountId: id });
    expect(holds.map(({ kind, amountCents, scope }) => [kind, amountCents, scope])).toEqual([
      ['dispute', 12_500, 'debt'],
      ['attorney', undefined, 'person'],
    ]);
  });

  test('a hold with an amount that it does not take leaves the call open', async () => {
    const { desk, id } = await openCallDesk();
    const callId = await callRightParty(desk, id);
    for (const hold of [
      { kind: 'dispute', amountCents: 50_001 },
      { kind: 'cease', amountCents: 100 },
    ] as const) {
      const refused = await desk.refused(
        'calls.wrapUp',
        ending(desk, callId, 'RPC_NO_COMMITMENT', { holds: [hold] }),
      );
      expect([hold.kind, refused.code]).toEqual([hold.kind, 'rule-broken']);
    }
    for (const amountCents of [0, -1]) {
      const hold = { kind: 'dispute', amountCents } as const;
      const input = ending(desk, callId, 'DISPUTE', { holds: [hold] });
      expect((await desk.backend.call('calls.wrapUp', input)).ok).toBe(false);
    }
    expect((await desk.ask('accounts.get', { accountId: id })).holds).toEqual([]);
    await wrapUp(desk, callId, 'DISPUTE', { holds: [{ kind: 'dispute', amountCents: 50_000 }] });
  });

  test('a wrong number is marked, and the next step is to trace', async () => {
    const { desk, id } = await openCallDesk([{ address1: '' }]);
    const wrapped = await callWith(desk, id, 'WRONG_NUMBER');
    expect(wrapped.nextAction?.kind).toBe('trace');
    const { phones } = await desk.ask('accounts.get', { accountId: id });
    expect(phones[0]?.status).toBe('wrong');
    const changes = await desk.ask('accounts.timeline', { accountId: id, filter: 'changes' });
    expect(changes.entries[0]?.note).toBe('(219) 555-0142: Wrong number');
  });

  test('a stranger who asks not to be called there is not called there again', async () => {
    const { desk, id } = await openCallDesk();
    const { callId } = (await call(desk, id)).call;
    const moves: Move[] = ['person', 'says_stop', 'no'].map((answerId) => ({
      kind: 'answer',
      answerId,
    }));
    await progress(desk, callId, moves);
    await wrapUp(desk, callId, 'THIRD_PARTY');
    const { phones, holds } = await desk.ask('accounts.get', { accountId: id });
    expect([phones[0]?.status, holds]).toEqual(['opted_out', []]);
  });

  describe('the number that a caller or visitor means', () => {
    const twoNumbers = { ...chicago, phone2: '(312) 555-0143', phone2_type: 'home' };
    const statuses = async (desk: TestDesk, id: string) =>
      (await desk.ask('accounts.get', { accountId: id })).phones.map(({ status }) => status);

    async function callerSays(answers: readonly string[], direction: 'inbound' | 'walk_in') {
      const { desk, id } = await openCallDesk([twoNumbers]);
      const { callId } = (await takeCall(desk, id, direction)).call;
      await progress(desk, callId, answers.map(answer));
      return { desk, id, callId };
    }

    test.each([
      ['WRONG_NUMBER', 'inbound', ['wrong_person', 'number'], 'wrong'],
      ['THIRD_PARTY', 'walk_in', ['says_stop', 'no'], 'opted_out'],
    ] as const)(
      '%s, %s: is asked for and not called again',
      async (code, direction, answers, status) => {
        const { desk, id, callId } = await callerSays(answers, direction);
        const refused = await desk.refused('calls.wrapUp', ending(desk, callId, code));
        expect([refused.code, refused.message]).toEqual([
          'rule-broken',
          expect.stringContaining('which number'),
        ]);
        const phoneId = await phoneOf(desk, id, 1);
        await wrapUp(desk, callId, code, { phoneMarks: [{ phoneId, status }] });
        expect(await statuses(desk, id)).toEqual(['ok', status]);
        expect((await desk.refused('calls.start', await outbound(desk, id, 1))).code).toBe(
          'rule-broken',
        );
      },
    );

    test('that is none of those on file is said to be none, and that stays', async () => {
      const { desk, id, callId } = await callerSays(['wrong_person', 'no_number'], 'inbound');
      expect((await desk.refused('calls.wrapUp', ending(desk, callId, 'WRONG_NUMBER'))).code).toBe(
        'rule-broken',
      );
      await wrapUp(desk, callId, 'WRONG_NUMBER', { hasNoNumber: true });
      expect(await statuses(desk, id)).toEqual(['ok', 'ok']);
      expect((await latest(desk, id))?.ruleIds).toContain('number:none');
    });

    test('is the one they called from when that is known', async () => {
      const { desk, id } = await openCallDesk([twoNumbers]);
      const { call: open } = await desk.ask('calls.start', {
        requestId: desk.newId(),
        accountId: id,
        phoneId: await phoneOf(desk, id),
        direction: 'inbound',
      });
      await progress(desk, open.callId, ['wrong_person', 'number'].map(answer));
      await wrapUp(desk, open.callId, 'WRONG_NUMBER');
      expect(await statuses(desk, id)).toEqual(['wrong', 'ok']);
    });
  });

  test('hardship and language leave their flags', async () => {
    const { desk, id } = await openCallDesk();
    await wrapUp(desk, await callRightParty(desk, id), 'HARDSHIP', { flags: ['vulnerable'] });
    const { consumer } = await desk.ask('accounts.get', { accountId: id });
    expect(consumer.flags).toEqual(['hardship', 'vulnerable']);
  });

  test('other debts that were spoken about have their quiet week too', async () => {
    const { desk, id, ids } = await openCallDesk([{}, {}]);
    const other = ids['0002'] ?? '';
    const input = { requestId: desk.newId(), accountId: id, otherAccountId: other };
    await desk.ask('contacts.link', { ...input, reason: 'Same person, said so' });
    const callId = await callRightParty(desk, id);
    await wrapUp(desk, callId, 'RPC_NO_COMMITMENT', { alsoDiscussed: [other] });
    const refused = await desk.refused('calls.start', await outbound(desk, other));
    expect(JSON.stringify(refused.details)).toContain('G9-conversation');
    expect(await latest(desk, other)).toMatchObject({ kind: 'call-wrapped', callId });
  });

  test('somebody else’s debt cannot be named as discussed', async () => {
    const { desk, id, ids } = await openCallDesk([{}, { first_name: 'Peter', ssn_last4: '0009' }]);
    const callId = await callRightParty(desk, id);
    const refused = await desk.refused(
      'calls.wrapUp',
      ending(desk, callId, 'RPC_NO_COMMITMENT', { alsoDiscussed: [ids['0002'] ?? ''] }),
    );
    expect(refused.code).toBe('rule-broken');
    expect((await desk.ask('calls.get', {})).call?.callId).toBe(callId);
  });
});

describe('a call back', () => {
  const at = '2026-03-03T16:15:00Z';

  test('is agreed for a time and may be made then in spite of the quiet week', async () => {
    const { desk, id } = await openCallDesk([chicago]);
    const callId = await callRightParty(desk, id);
    const wrapped = await wrapUp(desk, callId, 'CALLBACK', {
      nextAction: { kind: 'call_back', at },
    });
    expect(wrapped.nextAction).toEqual({ kind: 'call_back', at });
    const { callBack, contact } = await desk.ask('accounts.get', { accountId: id });
    expect([contact.decision.verdict, callBack?.decision.verdict]).toEqual(['blocked', 'allowed']);
    expect(JSON.stringify(await desk.refused('calls.start', await outbound(desk, id)))).toContain(
      'G9-conversation',
    );
    desk.clock.set('2026-03-03T15:59:59Z');
    expect(JSON.stringify(await desk.refused('calls.start', await outbound(desk, id)))).toContain(
      'G9-conversation',
    );
    desk.clock.set('2026-03-03T16:00:00Z');
    await callWith(desk, id, 'BUSY');
    desk.clock.set(at);
    const { decision, call: open } = await call(desk, id);
    expect(decision.verdict).toBe('allowed');
    await progress(desk, open.callId, [
      { kind: 'answer', answerId: 'person' },
      { kind: 'answer', answerId: 'speaking' },
      { kind: 'answer', answerId: 'matches' },
      { kind: 'tick', disclosure: 'mini_miranda_short' },
    ]);
    await wrapUp(desk, open.callId, 'RPC_HUNG_UP');
    const refused = await desk.refused('calls.start', await outbound(desk, id));
    expect(JSON.stringify(refused.details)).toContain('G9-conversation');
  });

  test('is one call: the next that connects uses the wish up', async () => {
    const { desk, id } = await openCallDesk([chicago]);
    const callId = await callRightParty(desk, id);
    await wrapUp(desk, callId, 'CALLBACK', { nextAction: { kind: 'call_back', at } });
    desk.clock.set(at);
    await callWith(desk, id, 'NO_ANSWER');
    const refused = await desk.refused('calls.start', await outbound(desk, id));
    expect(JSON.stringify(refused.details)).toContain('G9-conversation');
  });

  test('that is asked for again while the clock is behind ends the wish before it', async () => {
    const { desk, id } = await openCallDesk([chicago], { now: '2026-03-02T17:00:00Z' });
    const callId = await callRightParty(desk, id);
    await wrapUp(desk, callId, 'CALLBACK', { nextAction: { kind: 'call_back', at } });
    desk.clock.set('2026-03-02T15:00:00Z');
    const { call: inbound } = await takeCall(desk, id);
    await progress(desk, inbound.callId, [answer('gives_name'), answer('matches')]);
    await wrapUp(desk, inbound.callId, 'RPC_HUNG_UP');
    desk.clock.set(at);
    const refused = await desk.refused('calls.start', await outbound(desk, id));
    expect(JSON.stringify(refused.details)).toContain('G9-conversation');
  });

  test('is nobody’s wish when nobody spoke', async () => {
    const { desk, id } = await openCallDesk([chicago]);
    const { callId } = (await call(desk, id)).call;
    const nextAction = { kind: 'call_back', at } as const;
    for (const moves of [[], [answer('no_answer')]]) {
      await progress(desk, callId, moves);
      const refused = await desk.refused(
        'calls.wrapUp',
        ending(desk, callId, 'CALLBACK', { nextAction }),
      );
      expect([refused.code, refused.message]).toEqual([
        'rule-broken',
        expect.stringContaining('right person'),
      ]);
    }
  });

  test('asked for before the identity check is a wish of the person', async () => {
    const { desk, id } = await openCallDesk([chicago]);
    const { callId } = (await call(desk, id)).call;
    await progress(desk, callId, ['person', 'says_call_back', 'noted'].map(answer));
    await wrapUp(desk, callId, 'CALLBACK', { nextAction: { kind: 'call_back', at } });
    desk.clock.set(at);
    expect((await call(desk, id)).decision.verdict).toBe('allowed');
  });

  test('needs a time, and one at which calls may be made where the person is', async () => {
    const { desk, id } = await openCallDesk([chicago]);
    const callId = await callRightParty(desk, id);
    const timeless = await desk.refused('calls.wrapUp', ending(desk, callId, 'CALLBACK'));
    expect(timeless.code).toBe('rule-broken');
    const late = Temporal.Instant.from('2026-03-03T21:00:00-06:00').toString();
    const refused = await desk.refused(
      'calls.wrapUp',
      ending(desk, callId, 'CALLBACK', { nextAction: { kind: 'call_back', at: late } }),
    );
    expect(refused.message).toContain('9:00 PM CST');
    expect(refused.details).toMatchObject({ ruleId: 'G7', opensAt: '2026-03-04T14:01:00Z' });
    expect((await desk.ask('calls.get', {})).call?.callId).toBe(callId);
    const past = await desk.refused(
      'calls.wrapUp',
      ending(desk, callId, 'CALLBACK', {
        nextAction: { kind: 'call_back', at: '2026-03-02T15:00:00Z' },
      }),
    );
    expect(past.message).toContain('has passed');
  });

  test('that was agreed stays when somebody else picks up before', async () => {
    const { desk, id } = await openCallDesk([chicago]);
    await desk.ask('accounts.setNextAction', {
      requestId: desk.newId(),
      accountId: id,
      action: { kind: 'call_back', at },
    });
    const { callId } = (await takeCall(desk, id)).call;
    const wrapped = await wrapUp(desk, callId, 'THIRD_PARTY');
    expect(wrapped.nextAction).toEqual({ kind: 'call_back', at });
  });
});

describe('no way round the script', () => {
  test.each(['PAYMENT', 'PROMISE', 'PLAN', 'RPC_NO_COMMITMENT', 'HARDSHIP'] as const)(
    '%s is refused before the right party is confirmed and the disclosure read',
    async (code) => {
      const { desk, id } = await openCallDesk();
      const { callId } = (await call(desk, id)).call;
      const unread = rightPartyMoves.slice(0, 3);
      for (const moves of [[], unread]) {
        if (moves.length > 0) await progress(desk, callId, moves);
        const refused = await desk.refused('calls.wrapUp', ending(desk, callId, code));
        expect(refused.code).toBe('rule-broken');
      }
      await progress(desk, callId, rightPartyMoves);
      await wrapUp(desk, callId, code, { nextAction: { kind: 'review', on: '2026-03-04' } });
    },
  );

  test('a conversation cannot be logged as no answer', async () => {
    const { desk, id } = await openCallDesk();
    const callId = await callRightParty(desk, id);
    for (const code of ['NO_ANSWER', 'BUSY', 'NOT_IN_SERVICE', 'VOICEMAIL_LEFT'] as const) {
      const refused = await desk.refused('calls.wrapUp', ending(desk, callId, code));
      expect(refused.code).toBe('rule-broken');
    }
    const wrapped = await wrapUp(desk, callId, 'LANGUAGE');
    expect(wrapped.countsAs).toBe('conversation');
  });

  test('a call that reached a machine cannot be logged as busy, nor a busy line as a call', async () => {
    const { desk, id } = await openCallDesk();
    const { callId } = (await call(desk, id)).call;
    await progress(desk, callId, [answer('machine')]);
    for (const code of ['BUSY', 'NOT_IN_SERVICE'] as const) {
      const refused = await desk.refused('calls.wrapUp', ending(desk, callId, code));
      expect(refused.code).toBe('rule-broken');
    }
    await progress(desk, callId, ['machine', 'left'].map(answer));
    expect((await desk.refused('calls.wrapUp', ending(desk, callId, 'BUSY'))).code).toBe(
      'rule-broken',
    );
    await wrapUp(desk, callId, 'VOICEMAIL_LEFT');
    const busy = (await call(desk, id)).call.callId;
    await progress(desk, busy, [answer('busy')]);
    expect((await desk.refused('calls.wrapUp', ending(desk, busy, 'NO_ANSWER'))).code).toBe(
      'rule-broken',
    );
    await wrapUp(desk, busy, 'BUSY');
  });

  test('a disclosure read aloud is a conversation, whatever the script is taken back to', async () => {
    const { desk, id } = await openCallDesk([chicago]);
    const callId = await callRightParty(desk, id);
    const back: Move = { kind: 'back' };
    await progress(desk, callId, [...rightPartyMoves, back, back, back, back, back]);
    for (const code of ['BUSY', 'NO_ANSWER'] as const) {
      const refused = await desk.refused('calls.wrapUp', ending(desk, callId, code));
      expect(refused.code).toBe('rule-broken');
    }
    expect((await wrapUp(desk, callId, 'THIRD_PARTY')).countsAs).toBe('conversation');
    const refused = await desk.refused('calls.start', await outbound(desk, id));
    expect(JSON.stringify(refused.details)).toContain('G9-conversation');
    expect((await latest(desk, id))?.countsAs).toBe('conversation');
  });

  test('an inbound call cannot end as an outbound one', async () => {
    const { desk, id } = await openCallDesk();
    const { callId } = (await takeCall(desk, id)).call;
    const refused = await desk.refused('calls.wrapUp', ending(desk, callId, 'NO_ANSWER'));
    expect(refused.code).toBe('rule-broken');
  });

  test('an inbound conversation starts the quiet week', async () => {
    const { desk, id } = await openCallDesk();
    const { callId } = (await takeCall(desk, id)).call;
    await progress(desk, callId, callerMoves);
    await wrapUp(desk, callId, 'RPC_NO_COMMITMENT');
    const refused = await desk.refused('calls.start', await outbound(desk, id));
    expect(JSON.stringify(refused.details)).toContain('G9-conversation');
  });

  test('steps are not skipped, and a disclosure is not ticked before the identity check', async () => {
    const { desk, id } = await openCallDesk();
    const { callId } = (await call(desk, id)).call;
    const send = (moves: readonly Move[]) =>
      desk.refused('calls.progress', { requestId: desk.newId(), callId, moves });
    expect((await send([{ kind: 'answer', answerId: 'matches' }])).code).toBe('invalid-input');
    expect((await send([{ kind: 'tick', disclosure: 'mini_miranda_full' }])).code).toBe(
      'rule-broken',
    );
    const skipping = [
      ...rightPartyMoves.slice(0, 3),
      { kind: 'answer', answerId: 'read' } as const,
    ];
    expect((await send(skipping)).code).toBe('rule-broken');
    const stamped = { kind: 'tick', disclosure: 'mini_miranda_full', at: '2020-01-01T00:00:00Z' };
    const forged = await desk.refused('calls.progress', {
      requestId: desk.newId(),
      callId,
      moves: [...rightPartyMoves.slice(0, 3), stamped],
    });
    expect(forged.code).toBe('invalid-input');
    expect((await desk.ask('calls.get', {})).call?.script.moves).toEqual([]);
  });
});
