import { describe, expect, test } from 'vitest';
import {
  call,
  callWith,
  openCallDesk,
  outbound,
  takeCall,
  wrapUp,
} from '../../../helpers/calls.ts';
import type { TestDesk } from '../../../helpers/desk.ts';

type Reasons = readonly { readonly ruleId: string; readonly cite: string }[];

async function refusal(desk: TestDesk, accountId: string, index = 0) {
  const error = await desk.refused('calls.start', await outbound(desk, accountId, index));
  const reasons = (error.details?.reasons ?? []) as Reasons;
  return { error, rules: reasons.map(({ ruleId }) => ruleId) };
}

/** Far from any other zone. */
const inChicago = { city: 'Chicago', state: 'IL', zip: '60602', phone1: '(312) 555-0142' };

/** Rows that starting a call would leave. */
async function traces(desk: TestDesk, accountId: string) {
  const { entries } = await desk.ask('accounts.timeline', { accountId, filter: 'calls' });
  const { call: open } = await desk.ask('calls.get', {});
  return { entries: entries.length, open };
}

describe('the hours of calls, 12 CFR 1006.6(b)(1)(i)', () => {
  const chicago = (local: string) => `2026-03-02T${local}-06:00`;

  test.each([
    ['08:00:59', false],
    ['08:01:00', true],
    ['20:59:59', true],
    ['21:00:00', false],
  ])('at %s local time a call may start: %s', async (local, isAllowed) => {
    const { desk, id } = await openCallDesk([inChicago], { now: '2026-03-02T13:00:00Z' });
    desk.clock.set(chicago(local));
    if (isAllowed) {
      const { decision } = await call(desk, id);
      expect(decision.verdict).toBe('allowed');
      expect((await traces(desk, id)).entries).toBe(1);
      return;
    }
    const { error, rules } = await refusal(desk, id);
    expect(error.code).toBe('rule-broken');
    expect(rules).toEqual(['G7']);
    expect(error.message).toContain('12 CFR 1006.6(b)(1)(i)');
    expect(error.details?.liftsAt).toBe(
      local === '08:00:59' ? '2026-03-02T14:01:00Z' : '2026-03-03T14:01:00Z',
    );
    expect(await traces(desk, id)).toEqual({ entries: 0, open: undefined });
  });

  test('a New York address with a Los Angeles number: the hours common to both', async () => {
    const { desk, id } = await openCallDesk([
      { city: 'New York', state: 'NY', zip: '10007', phone1: '(213) 555-0142' },
    ]);
    desk.clock.set('2026-03-02T11:00:59-05:00');
    expect((await refusal(desk, id)).error.details?.liftsAt).toBe('2026-03-02T16:01:00Z');
    desk.clock.set('2026-03-02T11:01:00-05:00');
    await wrapUp(desk, (await call(desk, id)).call.callId, 'BUSY');
    desk.clock.set('2026-03-02T20:59:59-05:00');
    await wrapUp(desk, (await call(desk, id)).call.callId, 'BUSY');
    desk.clock.set('2026-03-02T21:00:00-05:00');
    expect((await refusal(desk, id)).rules).toEqual(['G7']);
  });

  describe('at 08:05 Eastern, where it is earlier further west', () => {
    const now = '2026-03-02T13:05:00Z';

    test.each([
      ['a state without a ZIP', { state: 'CA', zip: '' }, 'G7', '2026-03-02T16:01:00Z'],
      ['a city alone', { city: 'Los Angeles', state: '', zip: '' }, 'G7-zone', undefined],
    ])('%s stops a call to a New York number', async (_, cells, rule, liftsAt) => {
      const address = { city: 'Los Angeles', ...cells, phone1: '(212) 555-0142' };
      const { desk, id } = await openCallDesk([address], { now });
      const { error, rules } = await refusal(desk, id);
      expect([rules, error.details?.liftsAt]).toEqual([[rule], liftsAt]);
      const { rows } = await desk.ask('queue.page', { filter: {} });
      expect(rows[0]?.verdict.kind).toBe(liftsAt === undefined ? 'blocked' : 'wait');
    });

    test('a ZIP outside its state counts with the state', async () => {
      const newYork = { city: 'New York', state: 'NY', zip: '10007', phone1: '(212) 555-0142' };
      const { desk, id } = await openCallDesk([newYork], { now });
      const { decision } = await desk.ask('calls.check', { accountId: id, direction: 'outbound' });
      expect(decision.verdict).toBe('allowed');
      await desk.ask('contacts.addAddress', {
        requestId: desk.newId(),
        accountId: id,
        line1: '1 Bay St',
        line2: '',
        city: 'Hilo',
        state: 'HI',
        zip: '10001',
        source: 'consumer',
        isAdditional: false,
      });
      const { error, rules } = await refusal(desk, id);
      expect([rules, error.details?.liftsAt]).toEqual([['G7'], '2026-03-02T18:01:00Z']);
    });

    test('no address at all leaves the number to speak', async () => {
      const nowhere = { address1: '', city: '', state: '', zip: '', phone1: '(212) 555-0142' };
      const { desk, id } = await openCallDesk([nowhere], { now });
      expect((await call(desk, id)).decision.verdict).toBe('allowed');
    });
  });

  test('an unknown time zone stops every call until the consumer says where they are', async () => {
    const { desk, id } = await openCallDesk([{ zip: '00000' }]);
    const { rules, error } = await refusal(desk, id);
    expect(rules).toEqual(['G7-zone']);
    expect(error.details?.liftsAt).toBeUndefined();
    await desk.ask('contacts.setZone', {
      requestId: desk.newId(),
      accountId: id,
      zone: 'America/Chicago',
      reason: 'Said so on an inbound call',
    });
    expect((await call(desk, id)).decision.localTimes).toEqual([
      { zone: 'America/Chicago', local: '10:00', abbreviation: 'CST' },
    ]);
  });

  test('a clock set back does not reopen the hours', async () => {
    const { desk, id } = await openCallDesk();
    desk.clock.set('2026-03-02T21:30:00-06:00');
    await desk.ask('accounts.addNote', { requestId: desk.newId(), accountId: id, note: 'late' });
    desk.clock.set('2026-03-02T15:00:00-06:00');
    expect((await refusal(desk, id)).rules).toEqual(['G7']);
  });
});

describe('how often, 12 CFR 1006.14(b)', () => {
  test('seven calls in seven days, then none until the first falls out', async () => {
    const { desk, id } = await openCallDesk();
    for (let count = 0; count < 7; count += 1) {
      await callWith(desk, id, 'NO_ANSWER');
      desk.clock.advance({ minutes: 20 });
    }
    const { rules, error } = await refusal(desk, id);
    expect(rules).toEqual(['G9-count']);
    expect(error.message).toContain('12 CFR 1006.14(b)(2)(i)(A)');
    expect(error.details?.liftsAt).toBe('2026-03-09T13:01:00Z');
    desk.clock.set('2026-03-09T14:00:00Z');
    await callWith(desk, id, 'NO_ANSWER');
  });

  test('calls that did not connect do not count', async () => {
    const { desk, id } = await openCallDesk();
    for (let count = 0; count < 9; count += 1) await callWith(desk, id, 'BUSY');
    const { contact } = await desk.ask('accounts.get', { accountId: id });
    expect([contact.decision.attemptsLeft, contact.attemptsTotal]).toEqual([7, 7]);
  });

  test('both numbers of a person share one count, and every debt has its own', async () => {
    const { desk, ids } = await openCallDesk([
      { phone2: '(219) 555-0143', phone2_type: 'home' },
      { first_name: 'Peter', ssn_last4: '0999' },
    ]);
    const [first = '', second = ''] = [ids['0001'], ids['0002']];
    for (let count = 0; count < 7; count += 1) {
      const { callId } = (await call(desk, first, count % 2)).call;
      await wrapUp(desk, callId, 'NO_ANSWER');
    }
    expect((await refusal(desk, first, 1)).rules).toEqual(['G9-count']);
    await callWith(desk, second, 'NO_ANSWER');
  });

  test('after a conversation seven days of quiet, whoever called', async () => {
    const { desk, id } = await openCallDesk();
    const { callId } = (await takeCall(desk, id)).call;
    await wrapUp(desk, callId, 'CEASE', { holds: [] });
    await desk.ask('holds.release', {
      requestId: desk.newId(),
      holdId: (await desk.ask('accounts.get', { accountId: id })).holds[0]?.id ?? '',
      ground: 'entered_in_error',
      reason: 'The wrong button was pressed',
    });
    const { rules, error } = await refusal(desk, id);
    expect(rules).toEqual(['G9-conversation']);
    expect(error.details?.liftsAt).toBe('2026-03-09T13:01:00Z');
    desk.clock.set('2026-03-08T20:00:00Z');
    expect((await refusal(desk, id)).rules).toEqual(['G9-conversation']);
    desk.clock.set('2026-03-09T13:01:00Z');
    await callWith(desk, id, 'NO_ANSWER');
  });

  test('Massachusetts: two calls in seven days', async () => {
    const { desk, id } = await openCallDesk([
      { city: 'Boston', state: 'MA', zip: '02108', phone1: '(617) 555-0142' },
    ]);
    await callWith(desk, id, 'NO_ANSWER');
    await callWith(desk, id, 'BUSY');
    const { rules } = await refusal(desk, id);
    expect(rules).toEqual(['G9-state:MA']);
    const { contact } = await desk.ask('accounts.get', { accountId: id });
    expect([contact.decision.attemptsLeft, contact.attemptsTotal]).toEqual([0, 2]);
  });

  test('a call that nobody wrapped up counts as a conversation', async () => {
    const { desk, id, ids } = await openCallDesk([{}, { first_name: 'Peter', ssn_last4: '0009' }]);
    await call(desk, id);
    const again = await desk.refused('calls.start', await outbound(desk, ids['0002'] ?? ''));
    expect([again.code, again.details?.accountId]).toEqual(['conflict', id]);
    const { phones } = await desk.ask('accounts.get', { accountId: id });
    expect(phones[0]?.decision.reasons.map(({ ruleId }) => ruleId)).toEqual(['G9-conversation']);
  });
});

describe('what stops a call whatever the hour', () => {
  test.each([
    ['cease', 'G2'],
    ['attorney', 'G4'],
    ['bankruptcy', 'G1'],
    ['deceased', 'deceased'],
    ['minor', 'minor'],
    ['dispute', 'G3'],
    ['original_creditor_request', 'G3-creditor'],
    ['identity_theft', 'identity-theft'],
    ['recalled', 'recalled'],
  ] as const)('%s', async (kind, rule) => {
    const { desk, id } = await openCallDesk();
    await desk.ask('holds.place', {
      requestId: desk.newId(),
      accountId: id,
      kind,
      otherAccountIds: [],
      reason: 'Letter of 27 February',
    });
    const { rules, error } = await refusal(desk, id);
    expect(rules).toEqual([rule]);
    expect(error.details?.liftsAt).toBeUndefined();
    expect(await traces(desk, id)).toEqual({ entries: 0, open: undefined });
  });

  test.each([
    ['wrong', 'G10'],
    ['opted_out', 'G8'],
    ['prohibited', 'G5'],
    ['not_in_service', 'not-in-service'],
  ] as const)('a number that is %s', async (status, rule) => {
    const { desk, id } = await openCallDesk();
    const { phones } = await desk.ask('accounts.get', { accountId: id });
    await desk.ask('contacts.markPhone', {
      requestId: desk.newId(),
      accountId: id,
      phoneId: phones[0]?.id ?? '',
      status,
      source: 'consumer',
      reason: 'Said so',
    });
    expect((await refusal(desk, id)).rules).toContain(rule);
  });

  test('nothing is called about on an account that is paid', async () => {
    const { desk, id } = await openCallDesk();
    await desk.ask('payments.post', {
      requestId: desk.newId(),
      accountId: id,
      method: 'cash',
      amountCents: 50_000,
      reference: '',
      payorName: 'Maria Gomez',
    });
    expect((await refusal(desk, id)).error.message).toContain('paid');
    expect((await takeCall(desk, id)).call.direction).toBe('inbound');
  });
});

describe('people who call or come', () => {
  test.each(['inbound', 'walk_in'] as const)('%s is never blocked', async (direction) => {
    const { desk, id } = await openCallDesk([{}], { now: '2026-03-02T04:00:00Z' });
    await desk.ask('holds.place', {
      requestId: desk.newId(),
      accountId: id,
      kind: 'attorney',
      otherAccountIds: [],
      reason: 'Letter',
    });
    const { decision } = await takeCall(desk, id, direction);
    expect(decision.verdict).toBe('warn');
    expect(decision.reasons.map(({ ruleId }) => ruleId)).toEqual(['G4']);
    const { entries } = await desk.ask('accounts.timeline', { accountId: id, filter: 'calls' });
    expect(entries[0]).toMatchObject({
      kind: 'call-started',
      channel: direction === 'walk_in' ? 'in_person' : 'call',
      countsAs: 'contact',
      verdict: 'warn',
    });
    expect(entries[0]?.ruleIds).toContain('G4');
  });

  test.each(['inbound', 'walk_in'] as const)(
    '%s is taken in beside an open call, which counts as a conversation until it is wrapped up',
    async (direction) => {
      const peter = { first_name: 'Peter', ssn_last4: '0009' };
      const { desk, id, ids } = await openCallDesk([{}, peter]);
      const other = ids['0002'] ?? '';
      const first = (await call(desk, id)).call.callId;
      const second = (await takeCall(desk, other, direction)).call.callId;
      expect((await desk.ask('calls.get', {})).call?.callId).toBe(second);
      expect((await desk.refused('calls.start', await outbound(desk, other))).code).toBe(
        'conflict',
      );
      await wrapUp(desk, second, 'THIRD_PARTY');
      expect((await desk.ask('calls.get', {})).call?.callId).toBe(first);
      const { contact } = await desk.ask('accounts.get', { accountId: id });
      expect(contact.decision.reasons.map(({ ruleId }) => ruleId)).toEqual(['G9-conversation']);
      await wrapUp(desk, first, 'NO_ANSWER');
      expect((await desk.ask('calls.get', {})).call).toBeUndefined();
      expect((await call(desk, id)).decision.verdict).toBe('allowed');
    },
  );
});

test('the attempt is recorded as it starts: verdict, rules, pack and number', async () => {
  const { desk, id } = await openCallDesk();
  const input = await outbound(desk, id);
  const { call: open } = await desk.ask('calls.start', input);
  const { entries } = await desk.ask('accounts.timeline', { accountId: id, filter: 'all' });
  expect(entries[0]).toMatchObject({
    kind: 'call-started',
    callId: open.callId,
    countsAs: 'attempt',
    verdict: 'allowed',
    contactPoint: '2195550142',
    at: '2026-03-02T16:00:00Z',
  });
  expect(entries[0]?.ruleIds.some((rule) => rule.startsWith('pack:'))).toBe(true);
  const again = await desk.ask('calls.start', input);
  expect(again.call.callId).toBe(open.callId);
  const after = await desk.ask('accounts.timeline', { accountId: id, filter: 'all' });
  expect(after.entries.length).toBe(entries.length);
  const status = await desk.ask('desk.status', {});
  expect(status.open?.openCallId).toBe(open.callId);
});

test('a call needs a number of the person, and a visit none', async () => {
  const { desk, id, ids } = await openCallDesk([{}, { first_name: 'Peter', ssn_last4: '0009' }]);
  const foreign = await outbound(desk, ids['0002'] ?? '');
  expect((await desk.refused('calls.start', { ...foreign, accountId: id })).code).toBe('not-found');
  const without = { requestId: desk.newId(), accountId: id, phoneId: null };
  const refused = await desk.refused('calls.start', { ...without, direction: 'outbound' });
  expect(refused.code).toBe('invalid-input');
  const own = await outbound(desk, id);
  const visit = await desk.refused('calls.start', { ...own, direction: 'walk_in' });
  expect(visit.code).toBe('invalid-input');
});
