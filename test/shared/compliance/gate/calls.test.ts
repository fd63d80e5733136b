/** Calls beyond the plain count: voicemail, location calls, rebuttals, facts that warn. */
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { decide, mayProceed } from '../../../../shared/compliance/decide.ts';
import { rulePack } from '../../../../shared/compliance/rule-pack.ts';
import { type ContactRequest, rebuttals } from '../../../../shared/compliance/types.ts';
import {
  aCall,
  aFact,
  aLocationCall,
  aVoicemail,
  mobile,
  noon,
  ruleIdsOf,
  someFacts,
  strictPack,
} from './contacts.ts';

const seven = { calls: Array.from({ length: 7 }, () => aFact('2026-11-20')) };
const spoken = { calls: [aFact('2026-11-20', { conversation: true })] };

describe('a voicemail', () => {
  test('is an attempt to communicate and keeps to the count of calls', () => {
    expect(ruleIdsOf(decide(aVoicemail(), someFacts({ history: seven })))).toEqual(['G9-count']);
    expect(ruleIdsOf(decide(aVoicemail(), someFacts({ history: spoken })))).toEqual([
      'G9-conversation',
    ]);
  });

  test('is not left at a number known to be somebody else’s', () => {
    const phone = { ...mobile, status: 'wrong' } as const;
    expect(ruleIdsOf(decide(aVoicemail({ phone }), someFacts()))).toEqual(['G10']);
  });
});

describe('a location call', () => {
  const facts = (extra: object) => someFacts(extra);

  test('never goes to the consumer’s own number', () => {
    const phone = { type: 'home', status: 'ok', owner: 'consumer' } as const;
    expect(ruleIdsOf(decide(aLocationCall({ phone }), facts({})))).toEqual(['location-own-number']);
  });

  test('goes to a person once, unless they asked or the answer is doubted', () => {
    const asked = (...locationCalls: readonly object[]) =>
      ruleIdsOf(decide(aLocationCall(), facts({ locationCalls })));
    expect(asked({ thirdPartyId: 'sue' })).toEqual(['location-once']);
    expect(asked({ thirdPartyId: 'bob' })).toEqual([]);
    expect(asked({ thirdPartyId: 'sue', again: 'asked' })).toEqual([]);
    expect(asked({ thirdPartyId: 'sue', again: 'answer_doubted' })).toEqual([]);
    expect(asked({ thirdPartyId: 'sue', again: 'asked' }, { thirdPartyId: 'sue' })).toEqual([
      'location-once',
    ]);
  });

  test('is not made once an attorney is known, on the ground of 1692b(6)', () => {
    const decision = decide(aLocationCall(), facts({ holds: [{ kind: 'attorney' }] }));
    expect(decision.reasons).toMatchObject([{ ruleId: 'G4', cite: '15 USC 1692b(6)' }]);
  });

  test('counts among the calls to the person called, not among the consumer’s', () => {
    expect(decide(aLocationCall(), facts({ history: seven })).verdict).toBe('allowed');
    const toSue = { calls: seven.calls.map((call) => ({ ...call, personId: 'sue' })) };
    expect(ruleIdsOf(decide(aLocationCall(), facts({ history: toSue })))).toEqual(['G9-count']);
    expect(decide(aCall(), facts({ history: toSue })).verdict).toBe('allowed');
  });
});

describe('a ground that may rebut the presumption', () => {
  const pack = { ...rulePack, supervisorRelease: true };

  describe.each(rebuttals)('%s', (rebuttal) => {
    test.each([
      ['G9-count', seven],
      ['G9-conversation', spoken],
    ] as const)('makes %s a matter for the supervisor, where there is one', (ruleId, history) => {
      const facts = someFacts({ history });
      for (const request of [aCall({ rebuttal }), aVoicemail({ rebuttal })]) {
        const released = decide(request, facts, pack);
        expect(released).toMatchObject({
          verdict: 'override',
          reasons: [{ ruleId, action: 'HOLD' }],
        });
        expect(mayProceed(released)).toBe(false);
        expect(decide(request, facts, strictPack).verdict).toBe('blocked');
      }
      expect(decide(aCall(), facts, pack)).toMatchObject({ reasons: [{ action: 'BLOCK' }] });
    });

    test('opens nothing else: hours, opt-outs and state limits stay', () => {
      const late = aCall({ rebuttal, at: noon.add({ hours: 12 }) });
      expect(decide(late, someFacts({ history: seven }), pack).verdict).toBe('blocked');
      const calls = ['18', '19'].map((day) => aFact(`2026-11-${day}`));
      const boston = { location: { zips: ['02108'], areaCodes: [] }, states: ['MA'] };
      const facts = someFacts({ ...boston, history: { calls } });
      expect(decide(aCall({ rebuttal }), facts, pack).verdict).toBe('blocked');
      expect(decide(aCall({ rebuttal }), someFacts(), pack).verdict).toBe('allowed');
    });
  });
});

describe('facts that speak against the collector only warn', () => {
  const warned = (request: ContactRequest, calls: readonly ReturnType<typeof aFact>[]) => {
    const decision = decide(request, someFacts({ history: { calls } }));
    expect(mayProceed(decision)).toBe(true);
    expect(decision.verdict).toBe(decision.reasons.length > 0 ? 'warn' : 'allowed');
    return ruleIdsOf(decision);
  };
  const ago = (seconds: number, extra: object = {}) =>
    aFact('2026-11-23', {
      instant: noon.subtract({ seconds }).toString(),
      contactPoint: '518-555-0101',
      ...extra,
    });

  test('a second call to a number within five minutes of one that nobody took', () => {
    expect(warned(aCall(), [ago(299)])).toEqual(['frequency-five-minutes']);
    expect(warned(aCall(), [ago(300)])).toEqual([]);
    expect(warned(aCall(), [ago(60, { contactPoint: '5185550102' })])).toEqual([]);
    expect(warned(aCall(), [ago(60, { contactPoint: undefined })])).toEqual([
      'frequency-five-minutes',
    ]);
    expect(warned(aCall(), [ago(60, { connected: false })])).toEqual([]);
    expect(warned(aCall(), [ago(60, { instant: undefined })])).toEqual([]);
    expect(warned(aCall(), [ago(60, { direction: 'inbound' })])).toEqual([]);
    const decision = decide(aCall(), someFacts({ history: { calls: [ago(60), ago(200)] } }));
    expect(decision.reasons[0]?.liftsAt).toBe(noon.add({ minutes: 4 }).toString());
  });

  test('the seventh call of a day, connected or not', () => {
    const today = (many: number) =>
      Array.from({ length: many }, () => aFact('2026-11-23', { connected: false }));
    expect(warned(aCall(), today(6))).toEqual(['frequency-one-day']);
    expect(warned(aCall(), today(5))).toEqual([]);
    expect(warned(aCall({ accountId: 'B' }), today(6))).toEqual([]);
    expect(warned(aCall({ recipient: 'attorney' }), today(6))).toEqual([]);
  });

  test('calls that gather on Sundays and holidays', () => {
    const sunday = aCall({ at: Temporal.Instant.from('2026-11-22T17:00:00Z') });
    const thanksgiving = aCall({ at: Temporal.Instant.from('2026-11-26T17:00:00Z') });
    expect(warned(sunday, [aFact('2026-11-22')])).toEqual(['frequency-rest-days']);
    expect(warned(sunday, [aFact('2026-11-21')])).toEqual([]);
    expect(warned(sunday, [aFact('2026-11-15')])).toEqual([]);
    expect(warned(thanksgiving, [aFact('2026-11-22')])).toEqual(['frequency-rest-days']);
    expect(warned(aCall(), [aFact('2026-11-22')])).toEqual([]);
  });
});
