import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { decide, mayProceed } from '../../../shared/compliance/decide.ts';
import { timedChannels } from '../../../shared/compliance/gate/context.ts';
import { relaxationIds } from '../../../shared/compliance/relaxations.ts';
import { rulePack } from '../../../shared/compliance/rule-pack.ts';
import type { ContactFacts, ContactRequest, Decision } from '../../../shared/compliance/types.ts';
import { decisionSchema } from '../../../shared/ipc/decision.ts';
import {
  areaCode,
  call,
  facts,
  hold,
  locationCall,
  message,
  optOut,
  request,
  timedRequest,
  zip,
} from './arbitraries.ts';

const strictness = { allowed: 0, warn: 1, override: 2, blocked: 3 } as const;
const packs = [rulePack, { ...rulePack, supervisorRelease: true }];

function strictnessOf({ verdict }: Decision): number {
  return strictness[verdict];
}

/** Compares the decisions on more and on less, with and without supervisor releases. */
function expectNoWider(asked: ContactRequest, less: ContactFacts, more: ContactFacts) {
  for (const pack of packs) {
    const [before, after] = [decide(asked, less, pack), decide(asked, more, pack)];
    expect(strictnessOf(after)).toBeGreaterThanOrEqual(strictnessOf(before));
    expect(after.attemptsLeft ?? 0).toBeLessThanOrEqual(before.attemptsLeft ?? 0);
    if (before.closesAt && after.closesAt) {
      expect(Date.parse(after.closesAt)).toBeLessThanOrEqual(Date.parse(before.closesAt));
    }
  }
}

describe('decide never grows more lenient', () => {
  const options = { numRuns: 2000 };

  test('with another call in the history', () => {
    fc.assert(
      fc.property(request, facts, call, (asked, known, extra) => {
        const history = { ...known.history, calls: [...known.history.calls, extra] };
        expectNoWider(asked, known, { ...known, history });
      }),
      options,
    );
  });

  test('with another message or visit in the history', () => {
    fc.assert(
      fc.property(request, facts, message, (asked, known, extra) => {
        const messages = [...(known.history.messages ?? []), extra];
        expectNoWider(asked, known, { ...known, history: { ...known.history, messages } });
      }),
      options,
    );
  });

  test('with another location call to anybody', () => {
    fc.assert(
      fc.property(request, facts, locationCall, (asked, known, extra) => {
        const locationCalls = [...(known.locationCalls ?? []), extra];
        expectNoWider(asked, known, { ...known, locationCalls });
      }),
      options,
    );
  });

  test('with another opt-out', () => {
    fc.assert(
      fc.property(request, facts, optOut, (asked, known, extra) => {
        expectNoWider(asked, known, { ...known, optOuts: [...(known.optOuts ?? []), extra] });
      }),
      options,
    );
  });

  test('with evidence of another place', () => {
    fc.assert(
      fc.property(request, facts, zip, areaCode, (asked, known, moreZip, moreCode) => {
        const { zips, areaCodes } = known.location;
        const location = { zips: [...zips, moreZip], areaCodes: [...areaCodes, moreCode] };
        expectNoWider(asked, known, { ...known, location });
      }),
      options,
    );
  });

  test('with another hold', () => {
    fc.assert(
      fc.property(request, facts, hold, (asked, known, extra) => {
        const more = { ...known, holds: [...known.holds, extra] };
        expectNoWider(asked, known, more);
        const found = decide(asked, more).reasons.map(({ ruleId }) => ruleId);
        for (const { ruleId } of decide(asked, known).reasons) expect(found).toContain(ruleId);
      }),
      options,
    );
  });

  test('with an exception switched off', () => {
    fc.assert(
      fc.property(request, facts, (asked, known) => {
        const on = { ...known, relaxations: relaxationIds };
        expectNoWider(asked, on, known);
        expectNoWider(asked, known, { ...known, relaxations: undefined });
      }),
      options,
    );
  });
});

describe('what a decision promises', () => {
  const options = { numRuns: 2000 };

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

  test('only a reason that may be released asks for a release', () => {
    fc.assert(
      fc.property(request, facts, (asked, known) => {
        const { verdict, reasons } = decide(asked, known, packs[1]);
        const actions = reasons.map(({ action }) => action);
        expect(verdict === 'blocked').toBe(actions.includes('BLOCK'));
        expect(verdict === 'override').toBe(actions.includes('HOLD') && !actions.includes('BLOCK'));
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
        if (timedChannels.includes(asked.channel)) {
          expect(mayProceed(decide({ ...asked, at: between }, known))).toBe(false);
        }
      }),
      options,
    );
  });

  test('an open window stays open up to its closing and is shut at it', () => {
    fc.assert(
      fc.property(timedRequest, facts, (asked, known) => {
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

  test('a window frees up at its instant, and not before the contact', () => {
    fc.assert(
      fc.property(timedRequest, facts, (asked, known) => {
        for (const { ruleId, left, of, until } of decide(asked, known).windows) {
          expect(left).toBeLessThanOrEqual(of);
          if (until === undefined) expect(left).toBe(of);
          else {
            const at = Temporal.Instant.from(until);
            expect(Temporal.Instant.compare(at, asked.at)).toBe(1);
            const later = decide({ ...asked, at }, known).windows.filter(
              (one) => one.ruleId === ruleId,
            );
            if (ruleId === 'G9-count') expect(later[0]?.left).toBeGreaterThanOrEqual(left);
          }
        }
      }),
      options,
    );
  });

  test('it is plain data that survives JSON and crosses the boundary as it is', () => {
    fc.assert(
      fc.property(request, facts, (asked, known) => {
        const decision = decide(asked, known);
        expect(JSON.parse(JSON.stringify(decision))).toEqual(decision);
        expect(decisionSchema.parse(decision)).toEqual(decision);
      }),
      { numRuns: 500 },
    );
  });
});
