import { describe, expect, test } from 'vitest';
import { isRelaxed, relaxationIds } from '../../../shared/compliance/relaxations.ts';
import { parseRulePack, rulePack } from '../../../shared/compliance/rule-pack.ts';
import federal from '../../../shared/compliance/rules/federal.json' with { type: 'json' };

describe('exceptions', () => {
  test.each(relaxationIds)('%s is off until it is switched on', (id) => {
    expect(isRelaxed(rulePack, undefined, id)).toBe(false);
    expect(isRelaxed(rulePack, [], id)).toBe(false);
    expect(
      isRelaxed(
        rulePack,
        relaxationIds.filter((other) => other !== id),
        id,
      ),
    ).toBe(false);
    expect(isRelaxed(rulePack, [id], id)).toBe(true);
  });

  test('one whose text was read holds by itself; the desk’s own and weaker ones do not', () => {
    const [first, ...rest] = federal.relaxations;
    const as = (evidence: string) =>
      isRelaxed(
        parseRulePack({ ...federal, relaxations: [{ ...first, evidence }, ...rest] }),
        [],
        'prior-consent',
      );
    expect([as('V'), as('S'), as('M'), as('desk')]).toEqual([true, false, false, false]);
  });

  test('a pack with a missing, doubled or unknown one is refused', () => {
    const [first, ...rest] = federal.relaxations;
    for (const relaxations of [rest, [first, first, ...rest], [{ ...first, id: 'all' }, ...rest]]) {
      expect(() => parseRulePack({ ...federal, relaxations })).toThrow();
    }
  });
});
