/** What binds every channel alike: holds, hours, places, limits of states. */
import { describe, expect, test } from 'vitest';
import { decide } from '../../../../shared/compliance/decide.ts';
import type { ContactRequest, HoldKind } from '../../../../shared/compliance/types.ts';
import {
  aCall,
  aFact,
  aLocationCall,
  aMessage,
  anEmail,
  aText,
  aVisit,
  aVoicemail,
  night,
  outbound,
  ruleIdsOf,
  someFacts,
  strictPack,
} from './contacts.ts';

const timed = outbound.filter(([channel]) => channel !== 'letter');

test.each(outbound)('an ordinary %s is allowed', (_channel, request) => {
  expect(decide(request, someFacts())).toMatchObject({ verdict: 'allowed', reasons: [] });
});

describe.each([
  ['bankruptcy', 'G1'],
  ['cease', 'G2'],
  ['dispute', 'G3'],
  ['original_creditor_request', 'G3-creditor'],
  ['attorney', 'G4'],
  ['deceased', 'deceased'],
  ['minor', 'minor'],
  ['identity_theft', 'identity-theft'],
  ['recalled', 'recalled'],
] as const)('%s', (kind: HoldKind, rule) => {
  test.each(outbound)('stops a %s', (_channel, request) => {
    const decision = decide(request, someFacts({ holds: [{ kind }] }), strictPack);
    expect(decision.verdict).toBe('blocked');
    expect(ruleIdsOf(decision)).toEqual([rule]);
  });
});

test('only the estate may be looked for when the consumer has died', () => {
  const facts = someFacts({ holds: [{ kind: 'deceased' }] });
  const estate = aLocationCall({ seeks: 'estate_representative' });
  expect(decide(estate, facts).verdict).toBe('allowed');
  expect(decide(aLocationCall({ seeks: 'consumer' }), facts).verdict).toBe('override');
});

describe('hours', () => {
  test.each(timed)('a %s waits for the morning at the moment it is sent', (_channel, request) => {
    const decision = decide({ ...request, at: night } as ContactRequest, someFacts());
    expect(decision).toMatchObject({
      verdict: 'blocked',
      reasons: [{ ruleId: 'G7' }],
      liftsAt: '2026-11-24T13:01:00Z',
    });
  });

  test.each(timed)('a %s is open until the window shuts', (_channel, request) => {
    expect(decide(request, someFacts()).closesAt).toBe('2026-11-24T02:00:00Z');
  });

  test.each(timed)('a %s to an unknown place is not made', (_channel, request) => {
    const facts = someFacts({ location: { zips: ['12207', '09001'], areaCodes: [] } });
    expect(ruleIdsOf(decide(request, facts))).toEqual(['G7-zone']);
  });
});

describe('times the consumer named', () => {
  const lunch = { from: '11:30', to: '13:00' };

  test.each(timed)('a %s', (channel, request) => {
    const decision = decide(request, someFacts({ inconvenientTimes: [lunch] }));
    // Somebody else's hours are not the consumer's to name.
    expect(ruleIdsOf(decision)).toEqual(channel === 'location_call' ? [] : ['G6']);
  });

  test('of one kind of number bear on that kind, on that place, and on no email', () => {
    const facts = someFacts({ inconvenientTimes: [{ ...lunch, phoneType: 'work' }] });
    expect(decide(anEmail(), facts).verdict).toBe('allowed');
    expect(decide(aText(), facts).verdict).toBe('allowed');
    expect(decide(aVisit(), facts).verdict).toBe('allowed');
    const work = aVisit({ place: { type: 'work', status: 'ok' } });
    expect(ruleIdsOf(decide(work, facts))).toEqual(['G6']);
  });
});

describe('places and people', () => {
  test('a visit to work that the employer prohibits, or to somebody else, is not made', () => {
    const visit = (status: 'prohibited' | 'wrong') =>
      ruleIdsOf(decide(aVisit({ place: { type: 'work', status } }), someFacts()));
    expect(visit('prohibited')).toEqual(['G5']);
    expect(visit('wrong')).toEqual(['G10']);
  });

  test.each(outbound.filter(([channel]) => channel !== 'location_call'))(
    'a %s to somebody else is no communication with the consumer',
    (_channel, request) => {
      const asked = { ...request, recipient: 'third_party' } as ContactRequest;
      expect(ruleIdsOf(decide(asked, someFacts()))).toEqual(['G10-third-party']);
    },
  );

  test('an address that bounced or is somebody else’s gets no mail', () => {
    const email = (status: 'bad' | 'wrong') =>
      anEmail({ email: { type: 'personal', status, contactPoint: 'ann@example.com' } });
    expect(ruleIdsOf(decide(email('bad'), someFacts()))).toEqual(['bad-email']);
    expect(ruleIdsOf(decide(email('wrong'), someFacts()))).toEqual(['G10']);
  });
});

describe('limits of states', () => {
  const boston = { location: { zips: ['02108'], areaCodes: [] }, states: ['MA'] };
  const seattle = { location: { zips: ['98101'], areaCodes: [] }, states: ['WA'] };
  const washington = { location: { zips: ['20001'], areaCodes: [] }, states: ['DC'] };
  const stops = (request: ContactRequest, place: object, history: object) =>
    ruleIdsOf(decide(request, someFacts({ ...place, history: { calls: [], ...history } })));

  test('Massachusetts counts calls and texts, and stops both; email and visits are free', () => {
    const history = { calls: [aFact('2026-11-20')], messages: [aMessage('text')] };
    for (const request of [aCall(), aVoicemail(), aText()]) {
      expect(stops(request, boston, history)).toEqual(['G9-state:MA']);
    }
    for (const request of [anEmail(), aVisit()])
      expect(stops(request, boston, history)).toEqual([]);
  });

  test('Washington counts and stops every medium, visits too', () => {
    const messages = [aMessage('email'), aMessage('visit'), aMessage('letter')];
    for (const request of [aCall(), aText(), anEmail(), aVisit()]) {
      expect(stops(request, seattle, { messages })).toEqual(['G9-state:WA']);
    }
    expect(stops(aText(), seattle, { messages: messages.slice(1) })).toEqual([]);
  });

  test('the District counts five emails and texts apart from its calls', () => {
    const messages = ['email', 'text', 'email', 'text', 'email'] as const;
    const history = { messages: messages.map((medium) => aMessage(medium)) };
    for (const request of [aText(), anEmail()]) {
      expect(stops(request, washington, history)).toEqual(['G9-state:DC']);
      expect(stops(request, washington, { messages: history.messages.slice(1) })).toEqual([]);
    }
    expect(stops(aCall(), washington, history)).toEqual([]);
    const calls = ['18', '19', '20'].map((day) => aFact(`2026-11-${day}`));
    expect(stops(aCall(), washington, { calls })).toEqual(['G9-state:DC']);
    expect(stops(anEmail(), washington, { calls })).toEqual([]);
  });

  test('messages and visits are outside the federal count', () => {
    const calls = Array.from({ length: 7 }, () => aFact('2026-11-20'));
    for (const request of [anEmail(), aText(), aVisit()]) {
      expect(decide(request, someFacts({ history: { calls } })).verdict).toBe('allowed');
    }
    const messages = Array.from({ length: 9 }, () => aMessage('text'));
    expect(decide(aCall(), someFacts({ history: { calls: [], messages } })).verdict).toBe(
      'allowed',
    );
  });
});

test('only what is spoken starts the days after a conversation', () => {
  const starting = outbound.filter(
    ([, request]) => decide(request, someFacts()).startsConversationWindow,
  );
  expect(starting.map(([channel]) => channel)).toEqual(['call', 'visit', 'location_call']);
});
