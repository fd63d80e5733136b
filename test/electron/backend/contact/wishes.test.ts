import { describe, expect, test } from 'vitest';
import { findRow, listRows } from '../../../../electron/backend/store/prepare.ts';
import type { Wish } from '../../../../shared/domain/contact-wishes.ts';
import {
  call,
  callRightParty,
  callWith,
  openCallDesk,
  outbound,
  progress,
  takeCall,
  wrapUp,
} from '../../../helpers/calls.ts';
import { batchOf, closeDay } from '../../../helpers/day.ts';
import type { TestDesk } from '../../../helpers/desk.ts';
import { openSideConnection } from '../../../helpers/side-connection.ts';
import { notBeforeTen, sayWish, wishInput, withdrawWish } from '../../../helpers/wishes.ts';

/** 9:30 in Chicago, and of the same day 10:00. */
const halfPastNine = '2026-03-02T15:30:00Z';
const ten = '2026-03-02T16:00:00Z';
const chicago = { zip: '60602', city: 'Chicago', state: 'IL', phone1: '(312) 555-0142' };

const get = (desk: TestDesk, accountId: string) => desk.ask('accounts.get', { accountId });

async function queueVerdict(desk: TestDesk, accountId: string) {
  const { rows } = await desk.ask('queue.page', { filter: {}, limit: 200 });
  return rows.find((row) => row.accountId === accountId)?.verdict;
}

const refusedCall = async (desk: TestDesk, id: string) =>
  desk.refused('calls.start', await outbound(desk, id));

describe('an inconvenient time', () => {
  test('stops calls until it is over, in the queue, the workspace and at the start', async () => {
    const { desk, id } = await openCallDesk([chicago], { now: halfPastNine });
    await sayWish(desk, id, notBeforeTen);
    expect(await queueVerdict(desk, id)).toMatchObject({ kind: 'wait', liftsAt: ten });
    const { phones, wishes } = await get(desk, id);
    expect(phones[0]?.decision).toMatchObject({ verdict: 'blocked', liftsAt: ten });
    expect(wishes).toMatchObject([{ wish: notBeforeTen, saidBy: 'consumer', at: halfPastNine }]);
    expect(JSON.stringify((await refusedCall(desk, id)).details)).toContain('G6');
    desk.clock.set(ten);
    expect((await queueVerdict(desk, id))?.kind).toBe('call');
    expect((await call(desk, id)).decision.verdict).toBe('allowed');
  });

  test('reaches every account of the person, and does not stop them when they call', async () => {
    const { desk, id, ids } = await openCallDesk([chicago, chicago], { now: halfPastNine });
    const requestId = desk.newId();
    const otherAccountId = ids['0002'] ?? '';
    await desk.ask('contacts.link', { requestId, accountId: id, otherAccountId, reason: 'x' });
    await sayWish(desk, id, notBeforeTen);
    expect((await queueVerdict(desk, otherAccountId))?.kind).toBe('wait');
    expect((await takeCall(desk, otherAccountId)).decision.verdict).toBe('allowed');
  });

  test('comes along when two records turn out to be one person', async () => {
    const { desk, id, ids } = await openCallDesk([chicago, { ...chicago, ssn_last4: '0009' }], {
      now: halfPastNine,
    });
    const otherAccountId = ids['0002'] ?? '';
    await sayWish(desk, otherAccountId, notBeforeTen, { words: 'I sleep late' });
    expect((await queueVerdict(desk, id))?.kind).toBe('call');
    const requestId = desk.newId();
    await desk.ask('contacts.link', { requestId, accountId: id, otherAccountId, reason: 'x' });
    expect((await queueVerdict(desk, id))?.kind).toBe('wait');
    const [wish] = (await get(desk, id)).wishes;
    expect(wish).toMatchObject({ words: 'I sleep late', at: halfPastNine });
    await withdrawWish(desk, id, wish?.id ?? '');
    expect((await queueVerdict(desk, id))?.kind).toBe('call');
  });

  test('at work leaves the other numbers open', async () => {
    const both = { ...chicago, phone1_type: 'work', phone2: '(312) 555-0143', phone2_type: 'home' };
    const { desk, id } = await openCallDesk([both], { now: ten });
    await sayWish(desk, id, {
      kind: 'inconvenient_time',
      from: '00:00',
      to: '24:00',
      phoneType: 'work',
    });
    const { phones, contact } = await get(desk, id);
    expect(phones.map(({ decision }) => decision.verdict)).toEqual(['blocked', 'allowed']);
    expect(contact.decision.verdict).toBe('allowed');
    expect((await queueVerdict(desk, id))?.kind).toBe('call');
    expect((await call(desk, id, 1)).decision.verdict).toBe('allowed');
  });
});

describe('the record', () => {
  test('a second press records once; a wish that stands is a conflict', async () => {
    const { desk, id } = await openCallDesk();
    const input = wishInput(desk, id, notBeforeTen);
    const first = await desk.ask('contacts.recordWish', input);
    expect(await desk.ask('contacts.recordWish', input)).toEqual(first);
    const again = wishInput(desk, id, notBeforeTen);
    expect((await desk.refused('contacts.recordWish', again)).code).toBe('conflict');
    expect((await get(desk, id)).wishes).toHaveLength(1);
  });

  test('a withdrawn wish ends by a new row and cannot be withdrawn twice', async () => {
    const { desk, id } = await openCallDesk([chicago], { now: halfPastNine });
    const wishId = await sayWish(desk, id, notBeforeTen);
    await withdrawWish(desk, id, wishId, 'mistake');
    expect((await get(desk, id)).wishes).toEqual([]);
    expect((await call(desk, id)).decision.verdict).toBe('allowed');
    const input = { requestId: desk.newId(), accountId: id, wishId, because: 'mistake' };
    expect((await desk.refused('contacts.withdrawWish', input)).code).toBe('not-found');
    const db = await openSideConnection(desk);
    expect(listRows(db, 'SELECT event, because FROM contact_wishes ORDER BY pk')).toEqual([
      { event: 'recorded', because: '' },
      { event: 'withdrawn', because: 'mistake' },
    ]);
    expect(() => db.exec('DELETE FROM contact_wishes')).toThrow('kept');
    expect(() => db.exec("UPDATE contact_wishes SET words = ''")).toThrow('kept');
  });

  test('somebody else’s wish is out of reach', async () => {
    const { desk, id, ids } = await openCallDesk([{}, { first_name: 'Peter', ssn_last4: '0009' }]);
    const wishId = await sayWish(desk, ids['0002'] ?? '', notBeforeTen);
    const input = { requestId: desk.newId(), accountId: id, wishId, because: 'mistake' };
    expect((await desk.refused('contacts.withdrawWish', input)).code).toBe('not-found');
  });

  test('names the call in which it was said, and goes out with the day', async () => {
    const { desk, id } = await openCallDesk();
    const { callId } = (await takeCall(desk, id)).call;
    await sayWish(desk, id, notBeforeTen, { words: 'Please not in the morning' });
    const db = await openSideConnection(desk);
    expect(findRow(db, 'SELECT call_id AS callId FROM contact_wishes')).toEqual({ callId });
    await wrapUp(desk, callId, 'THIRD_PARTY');
    const { rows } = await batchOf(desk, await closeDay(desk));
    const change = rows['contact_changes.csv'].find((row) => row.field === 'inconvenient_time');
    expect(change).toMatchObject({ party_role: 'consumer', old: '', source: 'consumer' });
    expect(JSON.parse(change?.new ?? '')).toEqual({
      ...notBeforeTen,
      saidBy: 'consumer',
      via: 'call',
      words: 'Please not in the morning',
    });
    expect(rows['activities.csv']).toContainEqual(
      expect.objectContaining({
        kind: 'contact-changed',
        call_id: callId,
        note: 'The consumer said so: “Please not in the morning”. Not before 10:00 AM',
      }),
    );
  });

  test.each<[string, object]>([
    ['no such clock', { kind: 'inconvenient_time', from: '25:00', to: '26:00' }],
    ['no length', { kind: 'inconvenient_time', from: '10:00', to: '10:00' }],
    ['never at all', { kind: 'inconvenient_time', from: '00:00', to: '24:00' }],
    ['a day twice', { kind: 'preferred_time', days: [1, 1], from: '17:00', to: '20:00' }],
    ['an eighth day', { kind: 'preferred_time', days: [8], from: '17:00', to: '20:00' }],
    ['a number that is none', { kind: 'opt_out', medium: 'call', contactPoint: '911' }],
    ['an address that is none', { kind: 'message_consent', medium: 'email', contactPoint: 'x' }],
    ['eight days', { kind: 'call_consent', days: 8 }],
    ['another language', { kind: 'language', language: 'fr' }],
    ['another kind', { kind: 'override' }],
    ['something more', { kind: 'language', language: 'es', verdict: 'allowed' }],
  ])('%s is refused and leaves no row', async (_, wish) => {
    const { desk, id } = await openCallDesk();
    const input = { ...wishInput(desk, id, notBeforeTen), wish };
    expect((await desk.refused('contacts.recordWish', input)).code).toBe('invalid-input');
    expect((await get(desk, id)).wishes).toEqual([]);
  });
});

describe('opt-outs and language', () => {
  const number: Wish = { kind: 'opt_out', medium: 'call', contactPoint: '3125550142' };

  test('a number is not called again until the wish is withdrawn', async () => {
    const { desk, id } = await openCallDesk([chicago]);
    const wishId = await sayWish(desk, id, number);
    expect((await get(desk, id)).phones[0]?.status).toBe('opted_out');
    expect(JSON.stringify((await refusedCall(desk, id)).details)).toContain('G8');
    await withdrawWish(desk, id, wishId);
    expect((await call(desk, id)).decision.verdict).toBe('allowed');
  });

  test('a number that is opened again is opted out of no more', async () => {
    const { desk, id } = await openCallDesk([chicago]);
    await sayWish(desk, id, number);
    const phoneId = (await get(desk, id)).phones[0]?.id ?? '';
    await desk.ask('contacts.markPhone', {
      requestId: desk.newId(),
      accountId: id,
      phoneId,
      status: 'ok',
      source: 'consumer',
      reason: 'Asked by letter to be called there',
    });
    expect((await get(desk, id)).wishes).toEqual([]);
  });

  test('the language follows, and the one before comes back', async () => {
    const { desk, id } = await openCallDesk();
    const wishId = await sayWish(desk, id, { kind: 'language', language: 'es' });
    expect((await get(desk, id)).consumer.language).toBe('es');
    await withdrawWish(desk, id, wishId, 'mistake');
    expect((await get(desk, id)).consumer.language).toBe('en');
  });
});

describe('consent to more calls', () => {
  const today: Wish = { kind: 'call_consent', days: 1 };
  const said = { words: 'Yes, try me again this afternoon' };

  test('opens the quiet week for its term, on the debt that it was about', async () => {
    const { desk, id } = await openCallDesk([chicago], { now: ten });
    await wrapUp(desk, await callRightParty(desk, id), 'RPC_HUNG_UP');
    expect(JSON.stringify((await refusedCall(desk, id)).details)).toContain('G9-conversation');
    await sayWish(desk, id, today, said);
    expect((await get(desk, id)).wishes).toMatchObject([{ wish: today, ...said }]);
    desk.clock.set('2026-03-02T20:00:00Z');
    await callWith(desk, id, 'NO_ANSWER');
    desk.clock.set('2026-03-03T16:00:00Z');
    expect((await get(desk, id)).wishes).toEqual([]);
    expect(JSON.stringify((await refusedCall(desk, id)).details)).toContain('G9-conversation');
  });

  test('ends with the next conversation, even by a clock that was set back', async () => {
    const { desk, id } = await openCallDesk([chicago], { now: ten });
    await wrapUp(desk, await callRightParty(desk, id), 'RPC_HUNG_UP');
    await sayWish(desk, id, today, said);
    desk.clock.set('2026-03-02T15:00:00Z');
    const { callId } = (await takeCall(desk, id)).call;
    await progress(desk, callId, [
      { kind: 'answer', answerId: 'gives_name' },
      { kind: 'answer', answerId: 'matches' },
    ]);
    await wrapUp(desk, callId, 'RPC_HUNG_UP');
    expect((await get(desk, id)).wishes).toEqual([]);
    desk.clock.set(ten);
    expect(JSON.stringify((await refusedCall(desk, id)).details)).toContain('G9-conversation');
  });

  test('ends when it is revoked', async () => {
    const { desk, id } = await openCallDesk([chicago], { now: ten });
    await wrapUp(desk, await callRightParty(desk, id), 'RPC_HUNG_UP');
    const wishId = await sayWish(desk, id, today, said);
    await withdrawWish(desk, id, wishId);
    expect(JSON.stringify((await refusedCall(desk, id)).details)).toContain('G9-conversation');
  });

  test('needs its words, and the word of the consumer or who stands for them', async () => {
    const { desk, id } = await openCallDesk();
    for (const more of [{}, { ...said, saidBy: 'third_party' }, { ...said, saidBy: 'attorney' }]) {
      const input = { ...wishInput(desk, id, today), ...more };
      expect((await desk.refused('contacts.recordWish', input)).code).toBe('rule-broken');
    }
    await sayWish(desk, id, today, { ...said, saidBy: 'spouse' });
  });
});

test('a page of the queue knows the wishes of all its people', async () => {
  const { desk, ids } = await openCallDesk(
    Array.from({ length: 12 }, (_, index) => ({ ...chicago, ssn_last4: String(1000 + index) })),
    { now: halfPastNine },
  );
  for (const id of Object.values(ids)) await sayWish(desk, id, notBeforeTen);
  const { rows } = await desk.ask('queue.page', { filter: {}, limit: 50 });
  expect(rows.map(({ verdict }) => verdict.kind)).toEqual(rows.map(() => 'wait'));
});
