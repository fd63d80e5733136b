import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { type CallRequest, callProspect } from '../../../shared/compliance/call-prospect.ts';
import { openSpans } from '../../../shared/compliance/call-span.ts';
import { decide, mayProceed } from '../../../shared/compliance/decide.ts';
import {
  type ContactFacts,
  holdKinds,
  phoneStatuses,
  phoneTypes,
} from '../../../shared/compliance/types.ts';

const start = Temporal.Instant.from('2026-10-28T00:00:00Z');
const date = fc
  .integer({ min: -9, max: 0 })
  .map((days) => Temporal.PlainDate.from('2026-10-28').add({ days }).toString());
const call = fc.record({
  at: date,
  direction: fc.constantFrom('outbound' as const, 'outbound' as const, 'inbound' as const),
  connected: fc.boolean(),
  conversation: fc.integer({ min: 0, max: 9 }).map((roll) => roll === 0),
  personId: fc.constant('ann'),
  accountIds: fc.constantFrom(['A'], ['A', 'B'], ['B']),
  phoneType: fc.constantFrom(...phoneTypes),
});
const consent = fc.record({
  at: fc.constantFrom('2026-10-29T10:00', '2026-11-01T10:00', '2026-10-20T10:00'),
  personId: fc.constant('ann'),
  accountIds: fc.constantFrom(['A'], ['B']),
  days: fc.constant(1),
});
const facts: fc.Arbitrary<ContactFacts> = fc.record({
  holds: fc.oneof(
    { weight: 5, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.constantFrom(...holdKinds).map((kind) => [{ kind }]) },
  ),
  lookalikeHolds: fc.constantFrom(undefined, undefined, ['attorney' as const]),
  location: fc.record({
    zips: fc.array(fc.constantFrom('10001', '60601', '86045', '96801', '37402', '09001'), {
      minLength: 1,
      maxLength: 2,
    }),
    areaCodes: fc.array(fc.constantFrom('212', '312', '617', '808', '671', '416'), {
      maxLength: 2,
    }),
  }),
  states: fc.array(fc.constantFrom('NY', 'MA', 'WA', 'DC'), { maxLength: 2 }),
  history: fc.record({
    calls: fc.array(call, { maxLength: 9 }),
    consents: fc.array(consent, { maxLength: 1 }),
  }),
});
const request = (at: Temporal.Instant, status: (typeof phoneStatuses)[number]): CallRequest => ({
  channel: 'call',
  at,
  personId: 'ann',
  accountId: 'A',
  phone: { type: 'mobile', status },
});

describe('what is told of a call ahead of time', () => {
  test('never rules out a moment at which the gate, knowing nothing more, lets it start', () => {
    let open = 0;
    fc.assert(
      fc.property(
        facts,
        fc.constantFrom('ok' as const, 'ok' as const, ...phoneStatuses),
        fc.integer({ min: 0, max: 2 * 24 * 60 }),
        fc.integer({ min: 0, max: 10 * 24 * 60 }),
        (known, status, from, wait) => {
          const asked = start.add({ minutes: from });
          const at = asked.add({ minutes: wait });
          if (!mayProceed(decide(request(at, status), known))) return;
          open += 1;
          const prospect = callProspect(request(asked, status), known);
          expect(prospect.kind).not.toBe('never');
          if (prospect.kind === 'never') return;
          expect(openSpans(at)).toContain(prospect.span);
          if (prospect.kind === 'from') {
            expect(Temporal.Instant.compare(prospect.at, at)).toBeLessThanOrEqual(0);
          }
        },
      ),
      { numRuns: 3000 },
    );
    expect(open).toBeGreaterThan(150);
  });

  const person: ContactFacts = {
    holds: [],
    location: { zips: ['60601'], areaCodes: ['312'] },
    states: ['IL'],
    history: { calls: [] },
  };
  const noon = Temporal.Instant.from('2026-10-28T17:00:00Z');

  test('is the day that a conversation of yesterday stops stopping it', () => {
    const spoken = {
      at: '2026-10-27',
      direction: 'outbound' as const,
      connected: true,
      conversation: true,
      personId: 'ann',
      accountIds: ['A'],
    };
    const prospect = callProspect(request(noon, 'ok'), { ...person, history: { calls: [spoken] } });
    expect(prospect).toMatchObject({ kind: 'from', span: 25 });
    expect(prospect.kind === 'from' && prospect.at.toString()).toBe('2026-11-03T14:01:00Z');
  });

  test('is never for a hold, a number that is out of service, no number and no known place', () => {
    const never = { kind: 'never' };
    const asked = request(noon, 'ok');
    expect(callProspect(asked, { ...person, holds: [{ kind: 'cease' }] })).toEqual(never);
    expect(callProspect(request(noon, 'not_in_service'), person)).toEqual(never);
    expect(callProspect({ ...asked, phone: undefined }, person)).toEqual(never);
    const nowhere = { ...person, location: { zips: ['00000'], areaCodes: [] } };
    expect(callProspect(asked, nowhere)).toEqual(never);
  });

  test('leaves open what may change without a record of the account', () => {
    const alike = { ...person, lookalikeHolds: ['attorney' as const], holds: [] };
    expect(callProspect(request(noon, 'ok'), alike)).toEqual({ kind: 'hours', span: 25 });
  });
});
