import { expect, test } from 'vitest';
import { listRows } from '../../../../electron/backend/store/prepare.ts';
import { type ChannelName, channelNames } from '../../../../shared/ipc/channels.ts';
import { contract } from '../../../../shared/ipc/contract.ts';
import { ending, openCallDesk } from '../../../helpers/calls.ts';
import type { TestDesk } from '../../../helpers/desk.ts';
import { openSideConnection } from '../../../helpers/side-connection.ts';

const areas = ['accounts', 'calls', 'contacts', 'holds'];
const channels = channelNames.filter((name) => areas.includes(name.split('.')[0] ?? ''));
const nobody = '00000000-0000-4000-8000-000000000000';

/** A well-formed input for each channel, about something that is not there. */
function wellFormed(desk: TestDesk): Partial<Record<ChannelName, object>> {
  const base = { requestId: desk.newId(), accountId: nobody };
  const source = 'consumer';
  return {
    'accounts.get': { accountId: nobody },
    'accounts.timeline': { accountId: nobody, filter: 'all' },
    'accounts.addNote': { ...base, note: 'x' },
    'accounts.saveNoteDraft': { ...base, text: 'x' },
    'accounts.setNextAction': { ...base, action: { kind: 'call', on: '2026-03-03' } },
    'calls.check': { accountId: nobody, direction: 'outbound' },
    'calls.start': { ...base, phoneId: nobody, direction: 'outbound' },
    'calls.progress': { requestId: desk.newId(), callId: nobody, note: 'x' },
    'calls.wrapUp': ending(desk, nobody, 'NO_ANSWER'),
    'contacts.addPhone': { ...base, digits: '2195550199', type: 'home', source },
    'contacts.markPhone': { ...base, phoneId: nobody, status: 'wrong', source, reason: 'x' },
    'contacts.addAddress': {
      ...base,
      line1: '1 A St',
      line2: '',
      city: 'Gary',
      state: 'IN',
      zip: '46402',
      source,
      isAdditional: false,
    },
    'contacts.markAddress': { ...base, addressId: nobody, status: 'bad', source },
    'contacts.setEmail': { ...base, email: 'a@example.com', source },
    'contacts.setLanguage': { ...base, language: 'es', source },
    'contacts.setZone': { ...base, zone: 'America/Chicago', reason: 'x' },
    'contacts.setFlag': { ...base, flag: 'hardship', isOn: true, source },
    'contacts.addParty': { ...base, role: 'spouse', name: 'x', address: '', phone: '', source },
    'contacts.link': { ...base, otherAccountId: nobody, reason: 'x' },
    'contacts.declineLink': { ...base, otherAccountId: nobody, reason: 'x' },
    'contacts.recordWish': {
      ...base,
      wish: { kind: 'opt_out', medium: 'text' },
      saidBy: 'consumer',
      via: 'call',
      words: '',
    },
    'contacts.withdrawWish': { ...base, wishId: nobody, because: 'mistake' },
    'holds.place': { ...base, kind: 'cease', otherAccountIds: [], reason: 'x' },
    'holds.release': {
      requestId: desk.newId(),
      holdId: nobody,
      ground: 'entered_in_error',
      reason: 'x',
    },
  };
}

const answersAnyway: readonly ChannelName[] = ['accounts.search', 'calls.get'];

const counts = `SELECT (SELECT count(*) FROM activities) AS activities,
  (SELECT count(*) FROM calls) AS calls, (SELECT count(*) FROM requests) AS requests,
  (SELECT count(*) FROM hold_events) AS holds, (SELECT count(*) FROM contact_changes) AS changes,
  (SELECT count(*) FROM phones) AS phones, (SELECT count(*) FROM contact_wishes) AS wishes,
  (SELECT count(*) FROM note_drafts) AS drafts`;

test('what is not on the desk is not found, and a refused request leaves no row', async () => {
  const { desk } = await openCallDesk();
  const db = await openSideConnection(desk);
  const before = listRows(db, counts);
  const inputs = wellFormed(desk);
  for (const channel of channels.filter((name) => !answersAnyway.includes(name))) {
    const input = inputs[channel];
    expect([channel, contract[channel].input.safeParse(input).success]).toEqual([channel, true]);
    expect([channel, (await desk.refused(channel, input)).code]).toEqual([channel, 'not-found']);
  }
  expect(listRows(db, counts)).toEqual(before);
});

test('extra keys, foreign words and oversized text are refused on every channel', async () => {
  const { desk } = await openCallDesk();
  const inputs = wellFormed(desk);
  const breakers: readonly object[] = [
    { extra: 1 },
    { accountId: "' OR 1=1 --" },
    { requestId: 7 },
    { reason: 'x'.repeat(100_000) },
    { note: 'x'.repeat(100_000) },
    { kind: 'supervisor_override' },
    { verdict: 'allowed' },
    { at: '2020-01-01T00:00:00Z' },
  ];
  for (const channel of channels.filter((name) => inputs[name] !== undefined)) {
    for (const breaker of breakers) {
      const input = { ...inputs[channel], ...breaker };
      if (contract[channel].input.safeParse(input).success) continue;
      expect([channel, (await desk.refused(channel, input)).code]).toEqual([
        channel,
        'invalid-input',
      ]);
    }
    const extra = { ...inputs[channel], verdict: 'allowed' };
    expect(contract[channel].input.safeParse(extra).success).toBe(false);
  }
});

test('a request id used for one thing cannot be used for another', async () => {
  const { desk, id } = await openCallDesk();
  const requestId = desk.newId();
  await desk.ask('accounts.addNote', { requestId, accountId: id, note: 'one' });
  const other = { requestId, accountId: id, note: 'two' };
  expect((await desk.refused('accounts.addNote', other)).code).toBe('conflict');
  const hold = { requestId, accountId: id, kind: 'cease', otherAccountIds: [], reason: 'x' };
  expect((await desk.refused('holds.place', hold)).code).toBe('conflict');
});
