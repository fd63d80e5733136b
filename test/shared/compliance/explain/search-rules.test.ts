import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actionWords } from '../../../../shared/compliance/explain/meanings.ts';
import { ruleEntries } from '../../../../shared/compliance/explain/rule-entries.ts';
import {
  type RuleSearch,
  searchRules,
} from '../../../../shared/compliance/explain/search-rules.ts';
import { rulePack } from '../../../../shared/compliance/rule-pack.ts';

const entries = ruleEntries(rulePack);
const found = (text: string, more: Partial<RuleSearch> = {}) =>
  searchRules(entries, { text, ...more }).map(({ id }) => id);

describe('searchRules', () => {
  test('finds by id, whatever the case, and the exact one first', () => {
    expect(found('g7')[0]).toBe('G7');
    expect(found('G1')).not.toContain('G10');
    expect(found('G9-state:ma')).toEqual(['MA']);
  });

  test('finds by citation', () => {
    expect(found('1692c(c)')).toEqual(['G2']);
    expect(found('1006.14(h)')[0]).toBe('G8');
    expect(found('940 CMR 7.04')).toEqual(['MA']);
  });

  test('finds by words, all of which must be there', () => {
    expect(found('attorney represents')).toContain('G4');
    expect(found('attorney bankruptcy-of-somebody')).toEqual([]);
  });

  test('finds a state by its name and by its abbreviation', () => {
    expect(found('massachusetts')[0]).toBe('MA');
    expect(found('ma')[0]).toBe('MA');
    expect(found('new york').slice(0, 2)).toEqual(['NY', 'NYC']);
    expect(found('PR')[0]).toBe('PR');
  });

  test('a short word is not found inside another', () => {
    expect(found('may', { kind: 'rule' })).toContain('G7');
    expect(found('ma', { kind: 'rule' })).toEqual([]);
    expect(found('7', { kind: 'rule' })).not.toContain('G7');
  });

  test('filters by what a rule does and by what it is', () => {
    const held = searchRules(entries, { text: '', action: 'HOLD' });
    expect(held.map(({ id }) => id)).toEqual([
      'deceased',
      'minor',
      'identity-theft',
      'extinguished',
    ]);
    expect(found('', { kind: 'place', action: 'BLOCK' })).toContain('MA');
    expect(found('', { kind: 'rule' })).toEqual([...rulePack.rules.keys()]);
  });

  test('without a search everything stands in its own order', () => {
    expect(searchRules(entries, { text: '  ' })).toEqual(entries);
  });

  test('whatever is typed, it answers with entries that were there, each once, and more words never find more', () => {
    const text = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom('G', '(b)(', '\\', '[a', 'state', '7 days', '^$'),
    );
    fc.assert(
      fc.property(text, text, fc.option(fc.constantFrom(...actionWords)), (one, other, action) => {
        const narrow = { action: action ?? undefined };
        const first = searchRules(entries, { text: one, ...narrow });
        const both = searchRules(entries, { text: `${one} ${other}`, ...narrow });
        expect(new Set(first).size).toBe(first.length);
        expect(first.every((entry) => entries.includes(entry))).toBe(true);
        expect(both.every((entry) => first.includes(entry))).toBe(true);
      }),
    );
  });
});
