import { describe, expect, test } from 'vitest';
import { call, callWith, openCallDesk, outbound, wrapUp } from '../../../helpers/calls.ts';
import { testPassphrase } from '../../../helpers/desk.ts';

describe('accounts.get', () => {
  test('answers who, what is owed, how to reach them, and what the rules say of each number', async () => {
    const { desk, id } = await openCallDesk([
      {
        city: 'Chicago',
        state: 'IL',
        zip: '60602',
        phone1: '(312) 555-0142',
        phone2: '(212) 555-0101',
        phone2_type: 'work',
        language: 'es',
        email: 'maria@example.com',
        notes: 'Client reports a returned statement.',
      },
    ]);
    const workspace = await desk.ask('accounts.get', { accountId: id });
    expect(workspace).toMatchObject({
      now: '2026-03-02T16:00:00Z',
      today: '2026-03-02',
      account: {
        number: '0001',
        tail: '0001',
        client: { code: 'NSB' },
        state: 'live',
        balanceCents: 50_000,
        balanceAsOf: { date: '2026-03-02', days: 0 },
        residence: 'IL',
        placementNotes: 'Client reports a returned statement.',
      },
      consumer: {
        name: 'Maria Gomez',
        dateOfBirth: '1980-05-06',
        ssnLast4: '0123',
        language: 'es',
        email: 'maria@example.com',
      },
      debt: {
        itemizationCents: 50_000,
        interestSinceCents: 2_000,
        feesSinceCents: 500,
        paymentsSinceCents: 2_500,
        creditsSinceCents: 0,
        buckets: { principal: 47_500, interest: 2_000, fees: 500, costs: 0 },
        sincePlacement: [],
      },
      mail: 'ok',
      nextAction: { kind: 'call', on: '2026-03-02' },
      promises: { open: [], broken: 0, kept: 0 },
      isFirstCommunication: true,
      noteDraft: '',
    });
    expect(workspace.contact.localTimes).toEqual([
      { zone: 'America/New_York', local: '11:00', abbreviation: 'EST' },
      { zone: 'America/Chicago', local: '10:00', abbreviation: 'CST' },
    ]);
    expect(workspace.phones.map(({ decision }) => decision.closesAt)).toEqual([
      '2026-03-03T02:00:00Z',
      '2026-03-03T02:00:00Z',
    ]);
    expect(workspace.flags.map((flag) => flag.id)).toEqual([
      'language',
      'notice_pending',
      'time_barred',
      'state_rules_open',
    ]);
    expect(workspace.spoken.es).toMatchObject({ consumer_name: 'Maria Gomez', balance: '$500.00' });
  });

  test('shows payments since placement, promises and the words to read them back', async () => {
    const { desk, id } = await openCallDesk();
    const base = { accountId: id };
    await desk.ask('payments.post', {
      requestId: desk.newId(),
      ...base,
      method: 'cash',
      amountCents: 12_000,
      reference: '',
      payorName: 'Maria Gomez',
    });
    const { promiseFrom } = await desk.ask('negotiation.get', { accountId: id });
    await desk.ask('promises.make', {
      requestId: desk.newId(),
      ...base,
      due: promiseFrom,
      amountCents: 5_000,
    });
    const { debt, promises, spoken } = await desk.ask('accounts.get', base);
    expect(debt.sincePlacement).toEqual([{ kind: 'payment', amountCents: -12_000 }]);
    expect(promises.open).toEqual([{ due: promiseFrom, amountCents: 5_000, paidCents: 0 }]);
    expect(spoken.en.agreed_amount).toBe('$50.00');
    expect(spoken.es.agreed_date).toMatch(/^\d+ de \p{L}+ del 2026$/u);
  });

  test('knows nothing of an account that is not there', async () => {
    const { desk } = await openCallDesk();
    expect((await desk.refused('accounts.get', { accountId: desk.newId() })).code).toBe(
      'not-found',
    );
  });
});

describe('the timeline', () => {
  test('pages newest first, filters by kind and searches notes', async () => {
    const { desk, id } = await openCallDesk();
    for (let count = 1; count <= 5; count += 1) {
      await desk.ask('accounts.addNote', {
        requestId: desk.newId(),
        accountId: id,
        note: `note ${count}`,
      });
    }
    await callWith(desk, id, 'NO_ANSWER');
    const all = { accountId: id, filter: 'all', limit: 3 } as const;
    const first = await desk.ask('accounts.timeline', all);
    expect(first.entries.map(({ kind }) => kind)).toEqual(['call-wrapped', 'call-started', 'note']);
    const second = await desk.ask('accounts.timeline', {
      ...all,
      ...(first.nextCursor !== undefined && { cursor: first.nextCursor }),
    });
    expect(second.entries.map(({ note }) => note)).toEqual(['note 4', 'note 3', 'note 2']);
    const notes = await desk.ask('accounts.timeline', { accountId: id, filter: 'notes' });
    expect(notes.entries.length).toBe(5);
    const searched = await desk.ask('accounts.timeline', { ...all, text: 'NOTE 3' });
    expect(searched.entries.map(({ note }) => note)).toEqual(['note 3']);
    const odd = await desk.refused('accounts.timeline', { ...all, cursor: '1 OR 1=1' });
    expect(odd.code).toBe('invalid-input');
  });
});

describe('notes', () => {
  test('are found by search, once per request', async () => {
    const { desk, id } = await openCallDesk();
    const input = { requestId: desk.newId(), accountId: id, note: 'Works at the steel mill' };
    const first = await desk.ask('accounts.addNote', input);
    expect(await desk.ask('accounts.addNote', input)).toEqual(first);
    const { accounts } = await desk.ask('accounts.search', { text: 'steel mill' });
    expect(accounts.map(({ accountId }) => accountId)).toEqual([id]);
  });

  test('drafts survive a crash and are gone once kept', async () => {
    const { desk, id } = await openCallDesk();
    const save = { requestId: desk.newId(), accountId: id, text: 'half a sent' };
    await desk.ask('accounts.saveNoteDraft', save);
    const after = await desk.reopen();
    await after.ask('desk.unlock', { requestId: after.newId(), passphrase: testPassphrase });
    expect((await after.ask('accounts.get', { accountId: id })).noteDraft).toBe('half a sent');
    await after.ask('accounts.addNote', {
      requestId: after.newId(),
      accountId: id,
      note: 'half a sentence',
    });
    expect((await after.ask('accounts.get', { accountId: id })).noteDraft).toBe('');
  });

  test('never hold a card number or a full Social Security number', async () => {
    const { desk, id } = await openCallDesk();
    for (const text of ['4111111111111111', 'SSN 123-45-6789']) {
      const base = { requestId: desk.newId(), accountId: id };
      const note = await desk.refused('accounts.addNote', { ...base, note: text });
      const draft = await desk.refused('accounts.saveNoteDraft', { ...base, text });
      expect([note.code, draft.code]).toEqual(['invalid-input', 'invalid-input']);
    }
  });
});

describe('the next action', () => {
  const set = (accountId: string, action: object) => ({ accountId, action });

  test('moves the account in the queue', async () => {
    const { desk, id } = await openCallDesk();
    const planned = await desk.ask('accounts.setNextAction', {
      requestId: desk.newId(),
      accountId: id,
      action: { kind: 'review', on: '2026-03-20' },
    });
    expect(planned.nextAction).toEqual({ kind: 'review', on: '2026-03-20' });
    const later = await desk.ask('queue.page', { filter: { section: 'later' } });
    expect(later.rows.map(({ accountId }) => accountId)).toEqual([id]);
  });

  test('a call-back outside the allowed hours is refused with the reason and the next opening', async () => {
    const { desk, id } = await openCallDesk();
    const error = await desk.refused('accounts.setNextAction', {
      requestId: desk.newId(),
      ...set(id, { kind: 'call_back', at: '2026-03-03T13:30:00Z' }),
    });
    expect(error.code).toBe('rule-broken');
    expect(error.message).toContain('7:30 AM CST');
    expect(error.details).toMatchObject({ ruleId: 'G7', opensAt: '2026-03-03T14:01:00Z' });
  });

  test('a call-back where the zone is unknown, a past date, a far date and a missing promise are refused', async () => {
    const { desk, id } = await openCallDesk([{ zip: '00000' }]);
    for (const action of [
      { kind: 'call_back', at: '2026-03-03T18:00:00Z' },
      { kind: 'call', on: '2026-03-01' },
      { kind: 'call', on: '2028-03-01' },
      { kind: 'promise_due' },
    ]) {
      const error = await desk.refused('accounts.setNextAction', {
        requestId: desk.newId(),
        ...set(id, action),
      });
      expect([action.kind, error.code]).toEqual([action.kind, 'rule-broken']);
    }
  });

  test('a held account takes office work only', async () => {
    const { desk, id } = await openCallDesk();
    await desk.ask('holds.place', {
      requestId: desk.newId(),
      accountId: id,
      kind: 'dispute',
      otherAccountIds: [],
      reason: 'Letter',
    });
    const refused = await desk.refused('accounts.setNextAction', {
      requestId: desk.newId(),
      ...set(id, { kind: 'call', on: '2026-03-03' }),
    });
    expect(refused.code).toBe('rule-broken');
    const planned = await desk.ask('accounts.setNextAction', {
      requestId: desk.newId(),
      accountId: id,
      action: { kind: 'answer_dispute', on: '2026-03-03' },
    });
    expect(planned.nextAction?.kind).toBe('answer_dispute');
  });
});

test('wrap-up names the account to work next', async () => {
  const { desk, id, ids } = await openCallDesk([{}, { first_name: 'Peter', ssn_last4: '0009' }]);
  const { callId } = (await desk.ask('calls.start', await outbound(desk, id))).call;
  const wrapped = await wrapUp(desk, callId, 'NO_ANSWER');
  expect(wrapped.next?.accountId).toBe(ids['0002']);
  expect((await call(desk, wrapped.next?.accountId ?? '')).call.accountId).toBe(ids['0002']);
});
