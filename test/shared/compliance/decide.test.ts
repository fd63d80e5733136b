import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import type { CallFact } from '../../../shared/compliance/contact-history.ts';
import { decide, mayProceed } from '../../../shared/compliance/decide.ts';
import type { LetterType } from '../../../shared/compliance/letter-types.ts';
import { rulePack, rulePackVersion } from '../../../shared/compliance/rule-pack.ts';
import type {
  ContactFacts,
  ContactRequest,
  Decision,
  HoldKind,
  PhoneStatus,
} from '../../../shared/compliance/types.ts';

/** Monday noon in New York. */
const noon = Temporal.Instant.from('2026-11-23T17:00:00Z');

type CallRequest = Extract<ContactRequest, { channel: 'call' }>;

function aCall(extra: Partial<CallRequest> = {}): ContactRequest {
  return {
    channel: 'call',
    at: noon,
    personId: 'ann',
    accountId: 'A',
    phone: { type: 'mobile', status: 'ok' },
    ...extra,
  };
}

function aLetter(letterType: LetterType, extra: object = {}): ContactRequest {
  return {
    channel: 'letter',
    at: noon,
    personId: 'ann',
    accountId: 'A',
    letterType,
    address: 'ok',
    ...extra,
  };
}

function aConsumerContact(channel: 'inbound' | 'walk_in'): ContactRequest {
  return { channel, at: noon, personId: 'ann', accountId: 'A' };
}

function someFacts(extra: Partial<ContactFacts> = {}): ContactFacts {
  return {
    holds: [],
    location: { zips: ['12207'], areaCodes: ['518'] },
    states: ['NY'],
    history: { calls: [] },
    ...extra,
  };
}

function aFact(at: string, extra: Partial<CallFact> = {}): CallFact {
  return {
    at,
    direction: 'outbound',
    connected: true,
    conversation: false,
    personId: 'ann',
    accountIds: ['A'],
    ...extra,
  };
}

function withHold(kind: HoldKind, extra: object = {}): ContactFacts {
  return someFacts({ holds: [{ kind, personId: 'ann', ...extra }] });
}

function ruleIdsOf({ reasons }: Decision): readonly string[] {
  return reasons.map(({ ruleId }) => ruleId);
}

describe('an ordinary call', () => {
  test('is allowed until the window shuts, with the attempts left and the clocks', () => {
    expect(decide(aCall(), someFacts())).toEqual({
      verdict: 'allowed',
      reasons: [],
      required: [
        { ruleId: 'caller-identity', cite: '12 CFR 1006.14(g)', element: 'who is calling' },
        {
          ruleId: 'mini-miranda',
          cite: '12 CFR 1006.18(e)(1)',
          element: 'mini-Miranda',
          text: 'This is an attempt to collect a debt, and any information obtained will be used for that purpose.',
        },
      ],
      localTimes: [{ zone: 'America/New_York', local: '12:00', abbreviation: 'EST' }],
      attemptsLeft: 7,
      windows: [{ ruleId: 'G9-count', left: 7, of: 7 }],
      closesAt: '2026-11-24T02:00:00Z',
      startsConversationWindow: true,
      stateRulesReviewed: true,
      rulePackVersion,
    });
  });

  test('before the window it waits for it', () => {
    const decision = decide(
      aCall({ at: Temporal.Instant.from('2026-11-23T13:00:59Z') }),
      someFacts(),
    );
    expect(decision.verdict).toBe('blocked');
    expect(decision.reasons).toMatchObject([
      { ruleId: 'G7', action: 'BLOCK', liftsAt: '2026-11-23T13:01:00Z' },
    ]);
    expect(decision.liftsAt).toBe('2026-11-23T13:01:00Z');
    expect(decision.closesAt).toBeUndefined();
  });

  test('an old number from the other coast narrows the day to 11:01 Eastern', () => {
    const facts = someFacts({ location: { zips: ['12207'], areaCodes: ['213', '800'] } });
    const at = Temporal.Instant.from('2026-11-23T16:00:59Z');
    expect(decide(aCall({ at }), facts).liftsAt).toBe('2026-11-23T16:01:00Z');
    expect(decide(aCall(), facts)).toMatchObject({
      verdict: 'allowed',
      localTimes: [
        { zone: 'America/New_York', local: '12:00' },
        { zone: 'America/Los_Angeles', local: '09:00' },
      ],
      closesAt: '2026-11-24T02:00:00Z',
    });
  });

  test("the consumer's statement of a zone replaces the other evidence", () => {
    const location = { zips: ['12207'], areaCodes: ['213'], statedZones: ['America/Los_Angeles'] };
    const decision = decide(aCall(), someFacts({ location }));
    expect(decision.localTimes).toHaveLength(1);
    expect(decision.closesAt).toBe('2026-11-24T05:00:00Z');
  });

  test('an unknown place is blocked and named, and no date lifts it', () => {
    const location = { zips: ['12207', '09001'], areaCodes: [] };
    const decision = decide(aCall(), someFacts({ location }));
    expect(decision).toMatchObject({ verdict: 'blocked', localTimes: [] });
    expect(decision.reasons).toMatchObject([{ ruleId: 'G7-zone' }]);
    expect(decision.reasons[0]?.message).toContain('ZIP code 09001');
    expect(decision.liftsAt).toBeUndefined();
  });
});

describe('holds', () => {
  test.each([
    ['bankruptcy', 'G1'],
    ['cease', 'G2'],
    ['dispute', 'G3'],
    ['original_creditor_request', 'G3-creditor'],
    ['attorney', 'G4'],
    ['deceased', 'deceased'],
    ['minor', 'minor'],
    ['identity_theft', 'identity-theft'],
    ['recalled', 'recalled'],
  ] as const)('%s stops a call, with citation and no lift', (kind, ruleId) => {
    const decision = decide(aCall(), withHold(kind));
    const isHold = ['deceased', 'minor', 'identity_theft'].includes(kind);
    expect(decision.verdict).toBe(isHold ? 'override' : 'blocked');
    expect(decision.reasons).toMatchObject([{ ruleId }]);
    expect(decision.reasons[0]?.cite).toBe(rulePack.rules.get(ruleId)?.cite);
    expect(decision.reasons[0]?.liftsAt).toBeUndefined();
    expect(mayProceed(decision)).toBe(false);
  });

  test('a hold on one debt leaves the others, a hold on the person reaches all', () => {
    expect(decide(aCall(), withHold('cease', { accountId: 'B' })).verdict).toBe('allowed');
    expect(decide(aCall(), withHold('cease', { accountId: 'A' })).verdict).toBe('blocked');
    expect(decide(aCall({ accountId: 'B' }), withHold('attorney')).verdict).toBe('blocked');
    expect(decide(aCall({ personId: 'bob' }), withHold('attorney')).verdict).toBe('allowed');
  });

  test('the attorney, the estate and the parent may be called', () => {
    expect(decide(aCall({ recipient: 'attorney' }), withHold('attorney')).verdict).toBe('allowed');
    const estate = aCall({ recipient: 'estate_representative' });
    expect(decide(estate, withHold('deceased')).verdict).toBe('allowed');
    expect(decide(aCall({ recipient: 'parent' }), withHold('minor')).verdict).toBe('allowed');
    expect(decide(aCall({ recipient: 'attorney' }), withHold('bankruptcy')).verdict).toBe(
      'blocked',
    );
    expect(decide(aCall({ recipient: 'spouse' }), withHold('attorney')).verdict).toBe('blocked');
  });

  test('a HOLD asks for a supervisor’s release, a BLOCK never does, and without releases both block', () => {
    expect(decide(aCall(), withHold('deceased')).verdict).toBe('override');
    expect(mayProceed(decide(aCall(), withHold('deceased')))).toBe(false);
    expect(decide(aCall(), withHold('bankruptcy')).verdict).toBe('blocked');
    const both = someFacts({ holds: [{ kind: 'deceased' }, { kind: 'cease' }] });
    expect(decide(aCall(), both).verdict).toBe('blocked');
    const without = { ...rulePack, supervisorRelease: false };
    expect(decide(aCall(), withHold('deceased'), without).verdict).toBe('blocked');
  });
});

describe('numbers', () => {
  test.each<[PhoneStatus, string]>([
    ['prohibited', 'G5'],
    ['opted_out', 'G8'],
    ['wrong', 'G10'],
    ['not_in_service', 'not-in-service'],
  ])('%s is not dialled', (status, ruleId) => {
    const decision = decide(aCall({ phone: { type: 'work', status } }), someFacts());
    expect(decision).toMatchObject({ verdict: 'blocked', reasons: [{ ruleId }] });
  });
});

describe('inconvenient times', () => {
  const lunch = { from: '11:30', to: '13:00' };

  test('block while they last and cut an open window short', () => {
    const facts = someFacts({ inconvenientTimes: [lunch] });
    expect(decide(aCall(), facts)).toMatchObject({
      verdict: 'blocked',
      reasons: [{ ruleId: 'G6', liftsAt: '2026-11-23T18:00:00Z' }],
      liftsAt: '2026-11-23T18:00:00Z',
    });
    const before = aCall({ at: Temporal.Instant.from('2026-11-23T15:00:00Z') });
    expect(decide(before, facts).closesAt).toBe('2026-11-23T16:30:00Z');
  });

  test('may concern work numbers alone', () => {
    const facts = someFacts({ inconvenientTimes: [{ ...lunch, phoneType: 'work' }] });
    expect(decide(aCall(), facts).verdict).toBe('allowed');
    const work = aCall({ phone: { type: 'work', status: 'ok' } });
    expect(decide(work, facts).verdict).toBe('blocked');
    expect(decide(aCall({ phone: undefined }), facts).verdict).toBe('blocked');
  });

  test('an evening after which the clock is shut lifts in the morning', () => {
    const facts = someFacts({ inconvenientTimes: [{ from: '12:00', to: '21:00' }] });
    const decision = decide(aCall(), facts);
    expect(decision.reasons[0]?.liftsAt).toBe('2026-11-24T02:00:00Z');
    expect(decision.liftsAt).toBe('2026-11-24T13:01:00Z');
  });

  test('a time that never ends never lifts', () => {
    const facts = someFacts({ inconvenientTimes: [{ from: '00:00', to: '24:00' }] });
    expect(decide(aCall(), facts)).toMatchObject({ verdict: 'blocked' });
    expect(decide(aCall(), facts).liftsAt).toBeUndefined();
  });
});

describe('frequency', () => {
  test('the seventh call is allowed, the eighth waits for the window of its day', () => {
    const calls = ['17', '18', '19', '20', '21', '22'].map((day) => aFact(`2026-11-${day}`));
    expect(decide(aCall(), someFacts({ history: { calls } }))).toMatchObject({
      verdict: 'allowed',
      attemptsLeft: 1,
    });
    const seven = [...calls, aFact('2026-11-23')];
    expect(decide(aCall(), someFacts({ history: { calls: seven } }))).toMatchObject({
      verdict: 'blocked',
      attemptsLeft: 0,
      reasons: [{ ruleId: 'G9-count', liftsAt: '2026-11-24T13:01:00Z' }],
      liftsAt: '2026-11-24T13:01:00Z',
    });
  });

  test('a walk-in conversation keeps the phone quiet through its seventh day', () => {
    const calls = [aFact('2026-11-17', { direction: 'walk_in', conversation: true })];
    expect(decide(aCall(), someFacts({ history: { calls } }))).toMatchObject({
      verdict: 'blocked',
      reasons: [{ ruleId: 'G9-conversation', liftsAt: '2026-11-24T13:01:00Z' }],
    });
    const nextDay = aCall({ at: noon.add({ hours: 24 }) });
    expect(decide(nextDay, someFacts({ history: { calls } })).verdict).toBe('allowed');
  });

  test('a contact dated after today counts as made today', () => {
    const calls = [aFact('2026-11-24', { direction: 'inbound', conversation: true })];
    const decision = decide(aCall(), someFacts({ history: { calls } }));
    expect(ruleIdsOf(decision)).toEqual(['G9-conversation']);
    expect(decision.liftsAt).toBe('2026-12-01T13:01:00Z');
  });

  test('calls to the attorney are outside the count', () => {
    const calls = Array.from({ length: 9 }, () => aFact('2026-11-23'));
    const decision = decide(aCall({ recipient: 'attorney' }), someFacts({ history: { calls } }));
    expect(decision.verdict).toBe('allowed');
    expect(decision.attemptsLeft).toBeUndefined();
  });

  test('consent lifts the limits, not the clock', () => {
    const history = {
      calls: [aFact('2026-11-22T10:00', { conversation: true })],
      consents: [{ at: '2026-11-22T10:05', personId: 'ann', accountIds: ['A'] }],
    };
    expect(decide(aCall(), someFacts({ history })).verdict).toBe('allowed');
    const late = aCall({ at: Temporal.Instant.from('2026-11-24T02:00:00Z') });
    expect(ruleIdsOf(decide(late, someFacts({ history })))).toEqual(['G7']);
  });
});

describe('states and cities', () => {
  const boston = { zips: ['02108'], areaCodes: [] };

  test('Massachusetts stops the third attempt in seven days, answered or not', () => {
    const calls = [
      aFact('2026-11-18', { connected: false, phoneType: 'mobile' }),
      aFact('2026-11-20', { phoneType: 'home' }),
    ];
    const facts = someFacts({ location: boston, states: ['MA'], history: { calls } });
    const decision = decide(aCall(), facts);
    expect(decision).toMatchObject({ verdict: 'blocked', attemptsLeft: 0 });
    expect(decision.reasons).toMatchObject([
      { ruleId: 'G9-state:MA', cite: '940 CMR 7.04(1)(f)', liftsAt: '2026-11-25T13:01:00Z' },
    ]);
    const work = aCall({ phone: { type: 'work', status: 'ok' } });
    expect(decide(work, facts)).toMatchObject({ verdict: 'allowed', attemptsLeft: 2 });
  });

  test('a Massachusetts number binds wherever its owner lives', () => {
    const calls = [aFact('2026-11-18'), aFact('2026-11-20')];
    const location = { zips: ['12207'], areaCodes: ['617'] };
    const decision = decide(aCall(), someFacts({ location, history: { calls } }));
    expect(ruleIdsOf(decision)).toEqual(['G9-state:MA']);
  });

  test('New York City: attempts left are those of the count, not of the quiet week', () => {
    const facts = someFacts({ location: { zips: ['11201'], areaCodes: [] } });
    expect(decide(aCall(), facts).attemptsLeft).toBe(3);
    const inbound = aFact('2026-11-20', { direction: 'inbound', conversation: true });
    const spoken = decide(aCall(), { ...facts, history: { calls: [inbound] } });
    expect(ruleIdsOf(spoken)).toEqual(['G9-conversation', 'G9-state:NYC']);
    expect(spoken.attemptsLeft).toBe(0);
  });

  test('New York City counts letters and calls together', () => {
    const history = {
      calls: [aFact('2026-11-20')],
      messages: ['2026-11-18', '2026-11-19'].map((at) => ({
        at,
        medium: 'letter' as const,
        personId: 'ann',
        accountIds: ['A'],
      })),
    };
    const facts = someFacts({ location: { zips: ['11201'], areaCodes: [] }, history });
    expect(ruleIdsOf(decide(aCall(), facts))).toEqual(['G9-state:NYC']);
    expect(ruleIdsOf(decide(aLetter('payment_reminder'), facts))).toEqual(['G9-state:NYC']);
    expect(decide(aLetter('payment_reminder'), facts).verdict).toBe('blocked');
  });

  test('a notice that law requires goes out over a state limit, with a warning', () => {
    const calls = ['18', '19', '20'].map((day) => aFact(`2026-11-${day}`));
    const facts = someFacts({
      location: { zips: ['98101'], areaCodes: [] },
      states: ['WA'],
      history: { calls },
    });
    const decision = decide(aLetter('validation_notice'), facts);
    expect(decision).toMatchObject({
      verdict: 'warn',
      reasons: [{ ruleId: 'G9-state:WA', action: 'WARN' }],
    });
    expect(mayProceed(decision)).toBe(true);
    expect(decide(aLetter('payment_reminder'), facts).verdict).toBe('blocked');
  });

  test('says when the rules of a place were not reviewed', () => {
    const reviewed = (location: ContactFacts['location'], states: readonly string[]) =>
      decide(aCall(), someFacts({ location, states })).stateRulesReviewed;
    expect(reviewed(boston, ['MA'])).toBe(true);
    expect(reviewed(boston, ['MA', 'AL'])).toBe(false);
    expect(reviewed({ zips: ['02108'], areaCodes: ['205'] }, ['MA'])).toBe(false);
    expect(reviewed({ zips: ['00901'], areaCodes: [] }, ['PR'])).toBe(false);
    expect(reviewed(boston, [])).toBe(false);
  });
});

describe('contacts by the consumer', () => {
  const kinds: readonly HoldKind[] = ['bankruptcy', 'cease', 'attorney', 'deceased', 'dispute'];

  test.each(['inbound', 'walk_in'] as const)(
    '%s is never blocked and starts the window',
    (channel) => {
      const facts = someFacts({
        holds: kinds.map((kind) => ({ kind })),
        location: { zips: [], areaCodes: [] },
        history: { calls: Array.from({ length: 9 }, () => aFact('2026-11-23')) },
      });
      const decision = decide(aConsumerContact(channel), facts);
      expect(decision.verdict).toBe('warn');
      expect(ruleIdsOf(decision)).toEqual(['G1', 'G2', 'deceased', 'G4', 'G3']);
      expect(decision.reasons.every(({ action }) => action === 'WARN')).toBe(true);
      expect(decision.startsConversationWindow).toBe(true);
      expect(decision.attemptsLeft).toBeUndefined();
      expect(decide(aConsumerContact(channel), someFacts()).verdict).toBe('allowed');
    },
  );
});

describe('letters', () => {
  const night = Temporal.Instant.from('2026-11-24T08:00:00Z');

  test('know no hour, no zone and no call count', () => {
    const facts = someFacts({
      location: { zips: ['12207', '09001'], areaCodes: [] },
      history: {
        calls: Array.from({ length: 9 }, () => aFact('2026-11-23', { conversation: true })),
      },
    });
    const decision = decide(aLetter('payment_reminder', { at: night }), facts);
    expect(decision).toMatchObject({ verdict: 'allowed', startsConversationWindow: false });
    expect(decision.attemptsLeft).toBeUndefined();
    expect(decision.closesAt).toBeUndefined();
  });

  test('a bankruptcy stops every letter', () => {
    for (const type of ['validation_notice', 'paid_in_full', 'efforts_end'] as const) {
      expect(decide(aLetter(type), withHold('bankruptcy')).verdict).toBe('blocked');
    }
  });

  test('a cease request leaves two kinds of letter', () => {
    const allowed = (type: LetterType) => mayProceed(decide(aLetter(type), withHold('cease')));
    expect(allowed('efforts_end')).toBe(true);
    expect(allowed('remedy_notice')).toBe(true);
    for (const type of ['validation_notice', 'payment_reminder', 'paid_in_full'] as const) {
      expect(allowed(type)).toBe(false);
    }
  });

  test.each(['dispute', 'original_creditor_request'] as const)(
    'a %s stops letters that collect and lets the answer out',
    (kind) => {
      const allowed = (type: LetterType) => mayProceed(decide(aLetter(type), withHold(kind)));
      for (const type of ['payment_reminder', 'settlement_offer', 'plan_agreement'] as const) {
        expect(allowed(type)).toBe(false);
      }
      for (const type of [
        'dispute_response',
        'original_creditor_response',
        'paid_in_full',
      ] as const) {
        expect(allowed(type)).toBe(true);
      }
    },
  );

  test('with an attorney on the debt letters go to the attorney', () => {
    expect(decide(aLetter('payment_reminder'), withHold('attorney')).verdict).toBe('blocked');
    const toAttorney = aLetter('payment_reminder', { recipient: 'attorney' });
    expect(decide(toAttorney, withHold('attorney')).verdict).toBe('allowed');
  });

  test('identity theft lets answers out, nothing else', () => {
    expect(decide(aLetter('dispute_response'), withHold('identity_theft')).verdict).toBe('allowed');
    expect(decide(aLetter('payment_reminder'), withHold('identity_theft')).verdict).toBe(
      'override',
    );
  });

  test('need an address that can be expected to reach the consumer', () => {
    const bad = decide(aLetter('validation_notice', { address: 'bad' }), someFacts());
    expect(bad).toMatchObject({ verdict: 'blocked', reasons: [{ ruleId: 'bad-address' }] });
    const none = decide(aLetter('validation_notice', { address: 'missing' }), someFacts());
    expect(none).toMatchObject({ verdict: 'blocked', reasons: [{ ruleId: 'no-address' }] });
  });
});

test('all reasons are listed and a lasting one keeps the date away', () => {
  const facts = someFacts({
    holds: [{ kind: 'attorney' }, { kind: 'dispute', accountId: 'A' }],
    history: { calls: [aFact('2026-11-22', { conversation: true })] },
  });
  const at = Temporal.Instant.from('2026-11-24T02:30:00Z');
  const decision = decide(aCall({ at, phone: { type: 'home', status: 'opted_out' } }), facts);
  expect(ruleIdsOf(decision)).toEqual(['G4', 'G3', 'G8', 'G7', 'G9-conversation']);
  expect(decision.liftsAt).toBeUndefined();
});
