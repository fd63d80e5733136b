import { expect, it } from 'vitest';
import { actionsOffered, isOutcomeOffered } from '../../../../renderer/features/call/offered.ts';
import { getOutcome, outcomes } from '../../../../shared/domain/outcomes.ts';
import { hintOfDebt } from '../../../../shared/domain/script/words.ts';

it('offers a stranger no outcome that only the right party can bring about', () => {
  const offered = outcomes.filter((outcome) => isOutcomeOffered(outcome, 'needs them', false));
  expect(offered.map(({ code }) => code)).not.toContain('PAYMENT');
  expect(offered.filter(({ label }) => hintOfDebt(label) !== undefined)).toEqual([]);
  expect(isOutcomeOffered(getOutcome('CALLBACK'), undefined, false)).toBe(true);
});

it('says why an outcome does not fit once the debt is shown', () => {
  expect(outcomes.every((outcome) => isOutcomeOffered(outcome, 'needs them', true))).toBe(true);
});

it('offers the next actions of a debt only once it is shown', () => {
  expect(actionsOffered(true, false)).toEqual(['call', 'call_back', 'letter', 'trace', 'review']);
  expect(actionsOffered(true, true)).toContain('promise_due');
  expect(actionsOffered(false, true)).not.toContain('promise_due');
});
