import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import type { CallFact } from '../../../shared/compliance/contact-history.ts';
import { decide, mayProceed } from '../../../shared/compliance/decide.ts';
import { letterTypes } from '../../../shared/compliance/letter-types.ts';
import {
  type ContactFacts,
  type ContactRequest,
  type Decision,
  type Hold,
  holdKinds,
  phoneStatuses,
  phoneTypes,
} from '../../../shared/compliance/types.ts';

const strictness = { allowed: 0, warn: 1, override: 2, blocked: 3 } as const;
const start = Temporal.Instant.from('2026-10-28T00:00:00Z');

const instant = fc.integer({ min: 0, max: 8 * 24 * 60 }).map((minutes) => start.add({ minutes }));
const date = fc
  .integer({ min: -30, max: 8 })
  .map((days) => Temporal.PlainDate.from('2026-10-28').add({ days }).toString());
const person = fc.constantFrom('ann', 'ann', 'bob');
const debts = fc.constantFrom(['A'], ['A', 'B'], ['B']);

const call: fc.Arbitrary<CallFact> = fc.record({
  at: date,
  direction: fc.constantFrom('outbound', 'outbound', 'outbound', 'inbound', 'walk_in'),
  connected: fc.boolean(),
  conversation: fc.integer({ min: 0, max: 9 }).map((roll) => roll === 0),
  personId: person,
  accountIds: debts,
  phoneType: fc.option(fc.constantFrom(...phoneTypes), { nil: undefined }),
});
const hold: fc.Arbitrary<Hold> = fc.record({
  kind: fc.constantFrom(...holdKinds),
  personId: fc.option(person, { nil: undefined }),
  accountId: fc.option(fc.constantFrom('A', 'B'), { nil: undefined }),
});
const zip = fc.constantFrom('12207', '10001', '60601', '86045', '96801', '96910', '37402', '09001');
const areaCode = fc.constantFrom('212', '312', '617', '206', '928', '808', '671', '416', '800');

const facts: fc.Arbitrary<ContactFacts> = fc.record({
  holds: fc.array(hold, { maxLength: 1 }),
  location: fc.record({
    zips: fc.array(zip, { minLength: 1, maxLength: 2 }),
    areaCodes: fc.array(areaCode, { maxLength: 2 }),
  }),
  states: fc.array(fc.constantFrom('NY', 'MA', 'WA', 'DC', 'AL', 'PR'), { maxLength: 2 }),
  history: fc.record({ calls: fc.array(call, { maxLength: 10 }) }),
  inconvenientTimes: fc.array(fc.constant({ from: '12:00', to: '14:00' }), { maxLength: 1 }),
});

const common = { at: instant, personId: fc.constant('ann'), accountId: fc.constant('A') };
const callRequest: fc.Arbitrary<ContactRequest> = fc.record({
  ...common,
  channel: fc.constant('call' as const),
  phone: fc.record({
    type: fc.constantFrom(...phoneTypes),
    status: fc.constantFrom('ok' as const, 'ok' as const, 'ok' as const, ...phoneStatuses),
  }),
});
const letterRequest: fc.Arbitrary<ContactRequest> = fc.record({
  ...common,
  channel: fc.constant('letter' as const),
  letterType: fc.constantFrom(...letterTypes),
  address: fc.constantFrom('ok' as const, 'ok' as const, 'bad' as const),
});
const request = fc.oneof(callRequest, letterRequest);

function strictnessOf({ verdict }: Decision): number {
  return strictness[verdict];
}

describe('decide never grows more lenient', () => {
  const options = { numRuns: 1500 };

  test('with another attempt in the history', () => {
    fc.assert(
      fc.property(request, facts, call, (asked, known, extra) => {
        const more = { ...known, history: { calls: [...known.history.calls, extra] } };
        const [before, after] = [decide(asked, known), decide(asked, more)];
        expect(strictnessOf(after)).toBeGreaterThanOrEqual(strictnessOf(before));
        expect(after.attemptsLeft ?? 0).toBeLessThanOrEqual(before.attemptsLeft ?? 0);
      }),
      options,
    );
  });

  test('with evidence of another place', () => {
    fc.assert(
      fc.property(request, facts, zip, areaCode, (asked, known, moreZip, moreCode) => {
        const { zips, areaCodes } = known.location;
        const location = { zips: [...zips, moreZip], areaCodes: [...areaCodes, moreCode] };
        const [before, after] = [decide(asked, known), decide(asked, { ...known, location })];
        expect(strictnessOf(after)).toBeGreaterThanOrEqual(strictnessOf(before));
        if (before.closesAt && after.closesAt) {
          const [sooner, later] = [after.closesAt, before.closesAt].map(Date.parse);
          expect(sooner).toBeLessThanOrEqual(later ?? 0);
        }
      }),
      options,
    );
  });

  test('with another hold', () => {
    fc.assert(
      fc.property(request, facts, hold, (asked, known, extra) => {
        const more = { ...known, holds: [...known.holds, extra] };
        const [before, after] = [decide(asked, known), decide(asked, more)];
        expect(strictnessOf(after)).toBeGreaterThanOrEqual(strictnessOf(before));
        const found = after.reasons.map(({ ruleId }) => ruleId);
        for (const { ruleId } of before.reasons) expect(found).toContain(ruleId);
      }),
      options,
    );
  });
});

describe('what a decision promises', () => {
  const options = { numRuns: 1500 };

  test('an allowed contact has no reason that stops, a blocked one has', () => {
    fc.assert(
      fc.property(request, facts, (asked, known) => {
        const decision = decide(asked, known);
        const stops = decision.reasons.some(({ action }) => action !== 'WARN');
        expect(mayProceed(decision)).toBe(!stops);
      }),
      options,
    );
  });

  test('it is blocked up to the instant it lifts and free at it', () => {
    const part = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(request, facts, part, (asked, known, share) => {
        const { liftsAt } = decide(asked, known);
        if (liftsAt === undefined) return;
        const lifts = Temporal.Instant.from(liftsAt);
        const span = lifts.epochMilliseconds - asked.at.epochMilliseconds;
        expect(span).toBeGreaterThan(0);
        const between = asked.at.add({ milliseconds: Math.floor(share * (span - 1)) });
        expect(mayProceed(decide({ ...asked, at: lifts }, known))).toBe(true);
        if (asked.channel === 'call') {
          expect(mayProceed(decide({ ...asked, at: between }, known))).toBe(false);
        }
      }),
      options,
    );
  });

  test('an open call stays open up to its closing and is shut at it', () => {
    fc.assert(
      fc.property(callRequest, facts, (asked, known) => {
        const { closesAt } = decide(asked, known);
        if (closesAt === undefined) return;
        const closes = Temporal.Instant.from(closesAt);
        const last = closes.subtract({ milliseconds: 1 });
        expect(mayProceed(decide({ ...asked, at: last }, known))).toBe(true);
        expect(mayProceed(decide({ ...asked, at: closes }, known))).toBe(false);
      }),
      options,
    );
  });

  test('it is plain data that survives JSON', () => {
    fc.assert(
      fc.property(request, facts, (asked, known) => {
        const decision = decide(asked, known);
        expect(JSON.parse(JSON.stringify(decision))).toEqual(decision);
      }),
      { numRuns: 300 },
    );
  });
});
