/** Servicemembers, old debts, and what prior consent opens. */
import { describe, expect, test } from 'vitest';
import { decide } from '../../../../shared/compliance/decide.ts';
import type { PriorConsent } from '../../../../shared/compliance/types.ts';
import {
  aCall,
  aLetter,
  anInbound,
  mobile,
  night,
  noon,
  ruleIdsOf,
  someFacts,
  strictPack,
} from './contacts.ts';

test('a servicemember may be contacted, with a word of caution', () => {
  expect(decide(aCall(), someFacts({ servicemember: true }))).toMatchObject({
    verdict: 'warn',
    reasons: [{ ruleId: 'servicemember', action: 'WARN' }],
  });
  expect(decide(aCall(), someFacts({ servicemember: false })).verdict).toBe('allowed');
});

describe('a debt that may be too old', () => {
  test.each(['barred', 'unknown'] as const)('%s: no suit is spoken of', (limitation) => {
    expect(ruleIdsOf(decide(aCall(), someFacts({ limitation })))).toEqual(['time-barred']);
    expect(decide(aLetter('payment_reminder'), someFacts({ limitation })).verdict).toBe('warn');
  });

  test('one that is young, or was not looked at, says nothing', () => {
    expect(decide(aCall(), someFacts({ limitation: 'open' })).verdict).toBe('allowed');
    expect(decide(aCall(), someFacts()).verdict).toBe('allowed');
  });

  test.each([
    ['WI', '53202'],
    ['MS', '39201'],
  ])('in %s it may exist no longer: a supervisor comes first', (state, zip) => {
    const facts = someFacts({
      location: { zips: [zip], areaCodes: [] },
      states: [state],
      limitation: 'unknown',
    });
    expect(ruleIdsOf(decide(aCall(), facts))).toEqual(['time-barred', `extinguished:${state}`]);
    expect(decide(aCall(), facts, strictPack).verdict).toBe('blocked');
    expect(decide(aCall(), facts).verdict).toBe('override');
    expect(decide(anInbound(), facts).verdict).toBe('warn');
    expect(decide(aCall(), { ...facts, limitation: 'open' }).verdict).toBe('allowed');
  });
});

describe('prior consent', () => {
  const consent: PriorConsent = {
    rule: 'G7',
    personId: 'ann',
    accountIds: ['A'],
    from: '2026-11-24T02:30:00Z',
    until: '2026-11-24T04:00:00Z',
  };
  const late = aCall({ at: night });
  const on = (patch: Partial<PriorConsent> = {}) =>
    someFacts({ priorConsents: [{ ...consent, ...patch }], relaxations: ['prior-consent'] });

  test('opens nothing until the agency switches it on', () => {
    expect(ruleIdsOf(decide(late, { ...on(), relaxations: [] }))).toEqual(['G7']);
    expect(ruleIdsOf(decide(late, { ...on(), relaxations: ['work-email'] }))).toEqual(['G7']);
    expect(decide(late, on()).verdict).toBe('allowed');
  });

  test('opens its own rule, debt, person and time alone', () => {
    for (const patch of [
      { rule: 'G6' },
      { accountIds: ['B'] },
      { personId: 'bob' },
      { from: '2026-11-24T03:00:01Z' },
      { until: '2026-11-24T03:00:00Z' },
    ] as const) {
      expect(ruleIdsOf(decide(late, on(patch)))).toEqual(['G7']);
    }
    expect(decide(late, on({ from: '2026-11-24T03:00:00Z' })).verdict).toBe('allowed');
  });

  test.each([
    ['G4', { holds: [{ kind: 'attorney' as const }] }, aCall()],
    ['G5', {}, aCall({ phone: { ...mobile, type: 'work', status: 'prohibited' } })],
    ['G6', { inconvenientTimes: [{ from: '11:00', to: '15:00' }] }, aCall()],
  ] as const)('opens %s', (rule, extra, request) => {
    const facts = { ...on({ rule, from: '2026-11-23T16:00:00Z' }), ...extra };
    expect(decide(request, facts).verdict).toBe('allowed');
    expect(ruleIdsOf(decide(request, { ...facts, priorConsents: [] }))).toEqual([rule]);
  });

  test('an open window shuts when the consent ends', () => {
    const facts = {
      ...on({ rule: 'G6', from: noon.toString(), until: '2026-11-23T18:30:00Z' }),
      inconvenientTimes: [{ from: '11:00', to: '15:00' }],
    };
    expect(decide(aCall(), facts).closesAt).toBe('2026-11-23T18:30:00Z');
  });
});
