import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { explainDecision, explainRules } from '../../../../renderer/features/why/explanation.ts';
import { decide } from '../../../../shared/compliance/decide.ts';
import { rulePack } from '../../../../shared/compliance/rule-pack.ts';
import type { ContactFacts } from '../../../../shared/compliance/types.ts';

/** Early in Chicago: 7:00 AM. */
const at = Temporal.Instant.from('2026-03-02T13:00:00Z');
const clock = { zone: 'America/Chicago', now: at.toString() };

function decision(patch: Partial<ContactFacts> = {}) {
  return decide(
    { channel: 'call', at, personId: 'p', accountId: 'a' },
    {
      holds: [],
      location: { zips: ['60601'], areaCodes: [] },
      states: ['IL'],
      history: { calls: [] },
      ...patch,
    },
  );
}

describe('explainDecision', () => {
  it('lists every reason with rule, action, citation and when it lifts', () => {
    const why = explainDecision(decision({ holds: [{ kind: 'attorney' }] }), clock);
    expect(why?.verdict).toBe('Blocked: attorney');
    expect(why?.reasons.map(({ ruleId, action }) => [ruleId, action])).toEqual([
      ['G4', 'BLOCK'],
      ['G7', 'BLOCK'],
    ]);
    expect(why?.reasons[0]?.text).toContain('(12 CFR 1006.6(b)(2))');
    expect(why?.reasons[1]?.text).toContain('Lifts 8:01 AM.');
  });

  it('says quietly that the state was not reviewed', () => {
    expect(explainDecision(decision(), clock)?.note).toMatch(/^State rules not reviewed/);
    expect(
      explainDecision(
        decision({ states: ['NV'], location: { zips: ['89501'], areaCodes: [] } }),
        clock,
      )?.note,
    ).toBeUndefined();
  });

  it('has nothing to say of a call that nothing stands against', () => {
    const open = decide(
      { channel: 'call', at: at.add({ hours: 4 }), personId: 'p', accountId: 'a' },
      {
        holds: [],
        location: { zips: ['60601'], areaCodes: [] },
        states: ['IL'],
        history: { calls: [] },
      },
    );
    expect(explainDecision(open, clock)).toBeUndefined();
  });
});

describe('explainRules', () => {
  it('takes label and action from the pack, words from what was told', () => {
    const why = explainRules(
      { verdict: 'Wait', ruleIds: ['deceased', 'G9-state:MA'], texts: ['One.', 'Two.'] },
      rulePack,
    );
    expect(why?.reasons).toEqual([
      { ruleId: 'deceased', action: 'HOLD', label: 'deceased', text: 'One.' },
      { ruleId: 'G9-state:MA', action: 'BLOCK', label: 'state contact limit', text: 'Two.' },
    ]);
  });

  it('shows a rule that this pack does not have by its id', () => {
    const why = explainRules({ verdict: 'Wait', ruleIds: ['X1'], texts: ['Said.'] }, rulePack);
    expect(why?.reasons).toEqual([{ ruleId: 'X1', action: 'BLOCK', label: 'X1', text: 'Said.' }]);
  });

  it('explains nothing where no rule is the ground', () => {
    expect(explainRules({ verdict: '', ruleIds: [], texts: ['Paid.'] }, rulePack)).toBeUndefined();
  });
});
