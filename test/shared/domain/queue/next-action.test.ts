import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { officeActionKinds, outcomeCodes } from '../../../../shared/domain/outcomes.ts';
import {
  defaultNextAction,
  type NextActionFacts,
} from '../../../../shared/domain/queue/next-action.ts';

const today = Temporal.PlainDate.from('2026-03-02');
const reachable: NextActionFacts = {
  isLive: true,
  isHeld: false,
  today,
  hasCallablePhone: true,
  hasMailingAddress: true,
};

function shown(facts: Partial<NextActionFacts>): string | null {
  const action = defaultNextAction({ ...reachable, ...facts });
  return action && `${action.kind} ${action.on.toString()}`;
}

describe('default next action', () => {
  it('is a call today for a new account', () => {
    expect(shown({})).toBe('call 2026-03-02');
  });

  it('writes when there is no phone and traces when there is no way at all', () => {
    expect(shown({ hasCallablePhone: false })).toBe('letter 2026-03-02');
    expect(shown({ hasCallablePhone: false, hasMailingAddress: false })).toBe('trace 2026-03-02');
  });

  it('follows the outcome', () => {
    expect(shown({ outcome: 'RPC_NO_COMMITMENT' })).toBe('call 2026-03-09');
    expect(shown({ outcome: 'HARDSHIP' })).toBe('review 2026-04-01');
  });

  it('calls another number when one is dead, and traces when none is left', () => {
    expect(shown({ outcome: 'NOT_IN_SERVICE' })).toBe('call 2026-03-02');
    expect(
      shown({ outcome: 'NOT_IN_SERVICE', hasCallablePhone: false, hasMailingAddress: false }),
    ).toBe('trace 2026-03-02');
  });

  it('puts the call-back before the promise and the promise before the outcome', () => {
    const callbackOn = today.add({ days: 3 });
    const promiseDueOn = today.add({ days: 10 });
    expect(shown({ callbackOn, promiseDueOn, outcome: 'PAYMENT' })).toBe('call_back 2026-03-05');
    expect(shown({ promiseDueOn, outcome: 'PAYMENT' })).toBe('promise_due 2026-03-12');
  });

  it('brings what is overdue to today', () => {
    expect(shown({ promiseDueOn: today.subtract({ days: 4 }) })).toBe('promise_due 2026-03-02');
  });

  it('leaves office work alone on a held account and proposes no contact', () => {
    expect(shown({ isHeld: true, outcome: 'DISPUTE' })).toBe('answer_dispute 2026-03-03');
    expect(shown({ isHeld: true, outcome: 'CEASE' })).toBeNull();
    expect(shown({ isHeld: true, callbackOn: today })).toBeNull();
  });

  it('gives every live account without a hold an action that is not in the past', () => {
    const day = fc.integer({ min: -30, max: 400 }).map((days) => today.add({ days }));
    const facts = fc.record({
      isLive: fc.boolean(),
      isHeld: fc.boolean(),
      today: fc.constant(today),
      callbackOn: fc.option(day, { nil: undefined }),
      promiseDueOn: fc.option(day, { nil: undefined }),
      outcome: fc.option(fc.constantFrom(...outcomeCodes), { nil: undefined }),
      hasCallablePhone: fc.boolean(),
      hasMailingAddress: fc.boolean(),
    });
    fc.assert(
      fc.property(facts, (input) => {
        const action = defaultNextAction(input);
        if (!input.isLive) expect(action).toBeNull();
        else if (!input.isHeld) expect(action).not.toBeNull();
        else if (action) expect(officeActionKinds).toContain(action.kind);
        if (action) expect(Temporal.PlainDate.compare(action.on, today)).toBeGreaterThanOrEqual(0);
        if (action?.kind === 'letter') expect(input.hasMailingAddress).toBe(true);
      }),
    );
  });
});
