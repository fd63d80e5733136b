import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { decide } from '../../../shared/compliance/decide.ts';
import { describeDecision, describeReason } from '../../../shared/compliance/describe.ts';
import { rulePack } from '../../../shared/compliance/rule-pack.ts';
import type { ContactFacts, ContactRequest, HoldKind } from '../../../shared/compliance/types.ts';

const zone = 'America/New_York';

function sentence(local: string, extra: Partial<ContactFacts> = {}, request: object = {}): string {
  const now = Temporal.PlainDateTime.from(local).toZonedDateTime(zone).toInstant();
  const asked = {
    channel: 'call',
    at: now,
    personId: 'ann',
    accountId: 'A',
    ...request,
  } as ContactRequest;
  const facts: ContactFacts = {
    holds: [],
    location: { zips: ['12207'], areaCodes: ['213'] },
    states: ['NY'],
    history: { calls: [] },
    ...extra,
  };
  return describeDecision(decide(asked, facts), { zone, now });
}

function held(...kinds: readonly HoldKind[]): Partial<ContactFacts> {
  return { holds: kinds.map((kind) => ({ kind })) };
}

const spoken = {
  history: {
    calls: [
      {
        at: '2026-06-01T12:00',
        direction: 'outbound' as const,
        connected: true,
        conversation: true,
        personId: 'ann',
        accountIds: ['A'],
      },
    ],
  },
};

describe('describeDecision', () => {
  test('an open window tells its last minute', () => {
    expect(sentence('2026-06-01T12:00')).toBe('Call until 8:59 PM');
  });

  test('a window of today tells its hour, one of another day its date', () => {
    expect(sentence('2026-06-01T08:30')).toBe('Wait until 11:01 AM');
    expect(sentence('2026-06-01T21:00')).toBe('Wait until Tue, Jun 2, 11:01 AM');
    expect(sentence('2026-06-03T12:00', spoken)).toBe('Wait until Mon, Jun 8, 11:01 AM');
  });

  test('what time does not lift is named, before what it does', () => {
    expect(sentence('2026-06-01T12:00', held('attorney'))).toBe('Blocked: attorney');
    expect(sentence('2026-06-03T07:00', { ...spoken, ...held('bankruptcy') })).toBe(
      'Blocked: bankruptcy',
    );
    const nowhere = { location: { zips: [], areaCodes: ['416'] } };
    expect(sentence('2026-06-01T12:00', nowhere)).toBe('Blocked: time zone unknown');
  });

  test('what may be done until then depends on the channel', () => {
    const now = Temporal.Instant.from('2026-06-01T16:00:00Z');
    const facts: ContactFacts = {
      holds: [],
      location: { zips: ['12207'], areaCodes: [] },
      states: [],
      history: { calls: [] },
    };
    const visit: ContactRequest = {
      channel: 'visit',
      at: now,
      personId: 'ann',
      accountId: 'A',
      place: { type: 'home', status: 'ok' },
    };
    const decision = decide(visit, facts);
    const words = (channel: ContactRequest['channel']) =>
      describeDecision(decision, { zone, now, channel });
    expect(words('visit')).toBe('Visit until 8:59 PM');
    expect(words('text')).toBe('Send until 8:59 PM');
    expect(words('email')).toBe('Send until 8:59 PM');
    expect(words('voicemail')).toBe('Leave a message until 8:59 PM');
    expect(words('location_call')).toBe('Call until 8:59 PM');
  });

  test('letters and visits are allowed; warnings follow', () => {
    const letter = { channel: 'letter', letterType: 'payment_reminder', address: 'ok' };
    expect(sentence('2026-06-01T23:00', {}, letter)).toBe('Allowed');
    expect(sentence('2026-06-01T23:00', held('cease', 'attorney'), { channel: 'inbound' })).toBe(
      'Allowed – cease request, attorney',
    );
  });

  test('a releasable hold asks for its release', () => {
    const now = Temporal.Instant.from('2026-06-01T16:00:00Z');
    const request: ContactRequest = { channel: 'call', at: now, personId: 'ann', accountId: 'A' };
    const facts: ContactFacts = {
      holds: [{ kind: 'deceased' }],
      location: { zips: ['12207'], areaCodes: [] },
      states: [],
      history: { calls: [] },
    };
    const decision = decide(request, facts, { ...rulePack, supervisorRelease: true });
    expect(describeDecision(decision, { zone, now })).toBe('Release needed: deceased');
  });

  test('noon and midnight read as people say them', () => {
    const eastern = { location: { zips: ['12207'], areaCodes: [] } };
    const morning = { ...eastern, inconvenientTimes: [{ from: '08:00', to: '12:00' }] };
    expect(sentence('2026-06-01T11:30', morning)).toBe('Wait until 12:00 PM');
    const guam = { location: { zips: ['96910'], areaCodes: [] } };
    const dawn = { ...guam, inconvenientTimes: [{ from: '08:00', to: '14:00' }] };
    expect(sentence('2026-06-01T20:00', dawn)).toBe('Wait until Tue, Jun 2, 12:00 AM');
  });
});

test('describeReason gives the sentence, when it lifts, and the ground', () => {
  const now = Temporal.Instant.from('2026-06-01T11:00:00Z');
  const decision = decide(
    { channel: 'call', at: now, personId: 'ann', accountId: 'A' },
    {
      holds: [{ kind: 'attorney' }],
      location: { zips: ['12207'], areaCodes: [] },
      states: ['NY'],
      history: { calls: [] },
    },
  );
  expect(decision.reasons.map((reason) => describeReason(reason, { zone, now }))).toEqual([
    'An attorney represents the consumer on this debt. Contact only the attorney. (12 CFR 1006.6(b)(2))',
    'Calls may start from 8:01 AM through 8:59 PM at every place where the consumer may be. Messages and visits keep the same hours. Lifts 8:01 AM. (12 CFR 1006.6(b)(1)(i); 15 USC 1692c(a)(1))',
  ]);
});
