import { describe, expect, test } from 'vitest';
import {
  call,
  callRightParty,
  openCallDesk,
  outbound,
  takeCall,
  wrapUp,
} from '../../../helpers/calls.ts';
import type { TestDesk } from '../../../helpers/desk.ts';

const get = (desk: TestDesk, accountId: string) => desk.ask('accounts.get', { accountId });

async function found(desk: TestDesk, text: string): Promise<string[]> {
  const { accounts } = await desk.ask('accounts.search', { text });
  return accounts.map(({ accountId }) => accountId);
}

async function lastChange(desk: TestDesk, accountId: string) {
  const { entries } = await desk.ask('accounts.timeline', { accountId, filter: 'changes' });
  return entries[0];
}

describe('numbers', () => {
  test('a new number is found by search, judged, and left in the timeline', async () => {
    const { desk, id } = await openCallDesk();
    await desk.ask('contacts.addPhone', {
      requestId: desk.newId(),
      accountId: id,
      digits: '2125550199',
      type: 'work',
      source: 'consumer',
    });
    const { phones, contact } = await get(desk, id);
    expect(phones.map(({ digits }) => digits)).toEqual(['2195550142', '2125550199']);
    expect(contact.localTimes.map(({ abbreviation }) => abbreviation)).toContain('EST');
    expect(await found(desk, '212 555 0199')).toEqual([id]);
    expect(await found(desk, '5550199')).toEqual([id]);
    expect(await lastChange(desk, id)).toMatchObject({
      kind: 'contact-changed',
      contactPoint: '2125550199',
      note: 'Number added: (212) 555-0199, work',
    });
  });

  test('the same number twice and impossible numbers are refused', async () => {
    const { desk, id } = await openCallDesk();
    const input = { accountId: id, type: 'home', source: 'consumer' };
    const add = (digits: string) =>
      desk.refused('contacts.addPhone', { requestId: desk.newId(), digits, ...input });
    expect((await add('2195550142')).code).toBe('conflict');
    for (const digits of ['1195550142', '911', '2195550142x', '']) {
      expect((await add(digits)).code).toBe('invalid-input');
    }
  });

  test('a closed number is opened again only with a reason, which stays', async () => {
    const { desk, id } = await openCallDesk();
    const phoneId = (await get(desk, id)).phones[0]?.id ?? '';
    const mark = { accountId: id, phoneId, source: 'consumer', reason: '' } as const;
    await desk.ask('contacts.markPhone', { requestId: desk.newId(), ...mark, status: 'opted_out' });
    const bare = { requestId: desk.newId(), ...mark, status: 'ok' };
    expect((await desk.refused('contacts.markPhone', bare)).code).toBe('invalid-input');
    await desk.ask('contacts.markPhone', {
      requestId: desk.newId(),
      ...mark,
      status: 'ok',
      reason: 'Asked by letter to be called there',
    });
    expect((await lastChange(desk, id))?.note).toBe(
      '(219) 555-0142: May be called. Asked by letter to be called there',
    );
    expect((await call(desk, id)).decision.verdict).toBe('allowed');
  });

  test('a number is called wrong only with a reason: it takes a place out of the hours', async () => {
    const eastAndWest = { phone1: '(219) 555-0142', phone2: '(213) 555-0143', phone2_type: 'home' };
    const { desk, id } = await openCallDesk([eastAndWest], { now: '2026-03-02T15:00:00Z' });
    const verdict = async () =>
      (await desk.ask('calls.check', { accountId: id, direction: 'outbound' })).decision.verdict;
    expect(await verdict()).toBe('blocked');
    const phoneId = (await get(desk, id)).phones[1]?.id ?? '';
    const mark = { accountId: id, phoneId, status: 'wrong', source: 'tracing' } as const;
    const bare = { requestId: desk.newId(), ...mark, reason: ' ' };
    expect(await desk.refused('contacts.markPhone', bare)).toMatchObject({ code: 'invalid-input' });
    expect(await verdict()).toBe('blocked');
    const reason = 'The carrier says it was given to somebody else';
    await desk.ask('contacts.markPhone', { requestId: desk.newId(), ...mark, reason });
    expect(await verdict()).toBe('allowed');
    expect((await lastChange(desk, id))?.note).toBe(`(213) 555-0143: Wrong number. ${reason}`);
  });

  test('somebody else’s number is out of reach', async () => {
    const { desk, id, ids } = await openCallDesk([{}, { first_name: 'Peter', ssn_last4: '0009' }]);
    const foreign = (await get(desk, ids['0002'] ?? '')).phones[0]?.id;
    const error = await desk.refused('contacts.markPhone', {
      requestId: desk.newId(),
      accountId: id,
      phoneId: foreign,
      status: 'wrong',
      source: 'consumer',
      reason: 'Said so',
    });
    expect(error.code).toBe('not-found');
  });
});

describe('addresses', () => {
  const boston = { line1: '5 State St', line2: '', city: 'Boston', state: 'MA', zip: '02108' };
  const add = (desk: TestDesk, accountId: string, isAdditional: boolean) =>
    desk.ask('contacts.addAddress', {
      requestId: desk.newId(),
      accountId,
      ...boston,
      source: 'consumer',
      isAdditional,
    });

  test('a new address replaces the old one: residence, zones and state limits follow', async () => {
    const { desk, id } = await openCallDesk([{ phone1: '(617) 555-0142' }]);
    await add(desk, id, false);
    const { addresses, account, contact, mail } = await get(desk, id);
    expect(addresses.map(({ status, state }) => [status, state])).toEqual([
      ['current', 'MA'],
      ['former', 'IN'],
    ]);
    expect([account.residence, mail]).toEqual(['MA', 'ok']);
    expect(contact.localTimes.map(({ zone }) => zone)).toEqual(['America/New_York']);
    expect(contact.attemptsTotal).toBe(2);
    const page = await desk.ask('queue.page', { filter: { state: 'MA' } });
    expect(page.rows.map(({ accountId }) => accountId)).toEqual([id]);
  });

  test('an additional address keeps the other one as evidence', async () => {
    const { desk, id } = await openCallDesk([{ city: 'Chicago', state: 'IL', zip: '60602' }]);
    await add(desk, id, true);
    const { contact } = await get(desk, id);
    expect(contact.localTimes.map(({ abbreviation }) => abbreviation)).toEqual(['EST', 'CST']);
  });

  test('a bad address stops letters until a better one is recorded, and the flag follows', async () => {
    const { desk, id } = await openCallDesk();
    const addressId = (await get(desk, id)).addresses[0]?.id ?? '';
    await desk.ask('contacts.markAddress', {
      requestId: desk.newId(),
      accountId: id,
      addressId,
      status: 'bad',
      source: 'mail_returned',
    });
    const bad = await get(desk, id);
    expect([bad.mail, bad.account.residence]).toEqual(['bad', '']);
    expect(bad.flags.map((flag) => flag.id)).toContain('bad_address');
    const before = await desk.ask('queue.page', { filter: {} });
    expect(before.rows[0]?.flags).toContain('address_needed');
    await add(desk, id, false);
    const after = await desk.ask('queue.page', { filter: {} });
    expect(after.rows[0]?.flags).not.toContain('address_needed');
  });
});

test('a card number is no email address', async () => {
  const { desk, id } = await openCallDesk([{}]);
  const error = await desk.refused('contacts.setEmail', {
    requestId: desk.newId(),
    accountId: id,
    email: '4111111111111111@example.com',
    source: 'consumer',
  });
  expect(error.code).toBe('invalid-input');
  expect(error.message).toContain('card number');
});

test('email, language and flags reach every account of the person, and are kept once', async () => {
  const { desk, id, ids } = await openCallDesk([{}, {}]);
  const other = ids['0002'] ?? '';
  const base = () => ({ requestId: desk.newId(), accountId: id });
  await desk.ask('contacts.link', { ...base(), otherAccountId: other, reason: 'Said so' });
  await desk.ask('contacts.setEmail', {
    ...base(),
    email: 'maria@example.com',
    source: 'consumer',
  });
  await desk.ask('contacts.setLanguage', { ...base(), language: 'es', source: 'consumer' });
  for (const isOn of [true, true]) {
    await desk.ask('contacts.setFlag', {
      ...base(),
      flag: 'servicemember',
      isOn,
      source: 'consumer',
    });
  }
  const { consumer, flags } = await get(desk, other);
  expect(consumer).toMatchObject({
    email: 'maria@example.com',
    language: 'es',
    flags: ['servicemember'],
  });
  expect(flags.map((flag) => flag.label)).toEqual(
    expect.arrayContaining(['Spanish', 'Servicemember']),
  );
  const { entries } = await desk.ask('accounts.timeline', { accountId: id, filter: 'changes' });
  expect(entries.filter(({ note }) => note.includes('Servicemember')).length).toBe(1);
});

test('a person in another role is added with address and number', async () => {
  const { desk, id } = await openCallDesk();
  await desk.ask('contacts.addParty', {
    requestId: desk.newId(),
    accountId: id,
    role: 'attorney',
    name: 'Lee & Ortiz LLP',
    address: '1 Court Sq, Gary, IN 46402',
    phone: '2195550177',
    source: 'consumer',
  });
  expect((await get(desk, id)).parties).toMatchObject([
    { role: 'attorney', name: 'Lee & Ortiz LLP', phone: '2195550177' },
  ]);
});

describe('linking two records of one person', () => {
  test('they are proposed, and once linked share numbers, holds, calls and flags', async () => {
    const { desk, id, ids } = await openCallDesk([{}, { phone1: '(312) 555-0150' }]);
    const other = ids['0002'] ?? '';
    expect((await get(desk, id)).likelySame.map(({ accountId }) => accountId)).toEqual([other]);
    await desk.ask('holds.place', {
      requestId: desk.newId(),
      accountId: other,
      kind: 'attorney',
      otherAccountIds: [],
      reason: 'Letter',
    });
    await desk.ask('holds.place', {
      requestId: desk.newId(),
      accountId: other,
      kind: 'dispute',
      amountCents: 100,
      otherAccountIds: [],
      reason: 'Letter',
    });
    await desk.ask('contacts.link', {
      requestId: desk.newId(),
      accountId: id,
      otherAccountId: other,
      reason: 'Said so on the phone',
    });
    const linked = await get(desk, id);
    expect(linked.otherAccounts.map(({ accountId }) => accountId)).toEqual([other]);
    expect(linked.likelySame).toEqual([]);
    expect(linked.phones.map(({ digits }) => digits)).toEqual(['2195550142', '3125550150']);
    expect(linked.holds.map(({ kind }) => kind)).toEqual(['attorney']);
    expect((await get(desk, other)).holds.map(({ kind }) => kind)).toEqual(['attorney', 'dispute']);
    expect(await found(desk, '3125550150')).toEqual([id, other]);
    const refused = await desk.refused('calls.start', await outbound(desk, id));
    expect(JSON.stringify(refused.details)).toContain('G4');
    const again = await desk.refused('contacts.link', {
      requestId: desk.newId(),
      accountId: id,
      otherAccountId: other,
      reason: 'x',
    });
    expect(again.code).toBe('conflict');
  });

  test('a conversation before the link counts for its own debt after it', async () => {
    const { desk, id, ids } = await openCallDesk([{}, {}]);
    const other = ids['0002'] ?? '';
    await wrapUp(desk, await callRightParty(desk, other), 'RPC_NO_COMMITMENT');
    await desk.ask('contacts.link', {
      requestId: desk.newId(),
      accountId: id,
      otherAccountId: other,
      reason: 'Same',
    });
    const verdicts = await Promise.all([id, other].map((each) => get(desk, each)));
    expect(verdicts.map(({ contact }) => contact.decision.verdict)).toEqual(['allowed', 'blocked']);
  });
});

test('an open call names the changes that were made in it', async () => {
  const { desk, id } = await openCallDesk();
  const { callId } = (await takeCall(desk, id)).call;
  await desk.ask('accounts.addNote', { requestId: desk.newId(), accountId: id, note: 'Called in' });
  const { entries } = await desk.ask('accounts.timeline', { accountId: id, filter: 'notes' });
  expect(entries[0]).toMatchObject({ kind: 'note', callId, note: 'Called in' });
});
