import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import {
  type AgedDebtFacts,
  agedDebtRequirements,
  agedDebtRule,
} from '../../../shared/compliance/aged-debt.ts';
import { overlayStates } from '../../../shared/compliance/state-overlays.ts';

const date = Temporal.PlainDate.from;

function rule(state: string, changes: Partial<AgedDebtFacts> = {}) {
  return agedDebtRule({
    state,
    zip: '',
    limitation: 'unknown',
    isFirstWritten: true,
    mailedTexts: [],
    collector: 'Harbor',
    owner: 'North Shore Bank',
    delinquentOn: date('2023-01-01'),
    on: date('2026-03-03'),
    ...changes,
  });
}

describe('a debt that may be too old to sue on', () => {
  test('says nothing while it is certainly young enough, in any state', () => {
    for (const state of overlayStates) {
      const found = rule(state, { limitation: 'open' });
      expect(found).toEqual({ texts: [], missing: [], extinguished: [] });
    }
  });

  test('names collector and owner, and leaves no gap', () => {
    expect(rule('CA').texts[0]?.text).toContain('Harbor may report it');
    expect(rule('WV').texts[0]?.text).toContain('North Shore Bank cannot sue you');
    for (const state of overlayStates) {
      for (const { text } of rule(state).texts) expect(text).not.toMatch(/\[|INSERT/);
    }
  });

  test('after seven years and 180 days says that it is not reported', () => {
    const text = (on: string) => rule('CA', { on: date(on) }).texts[0]?.text;
    expect(text('2030-06-30')).toContain('may report it');
    expect(text('2030-07-01')).toContain('we will not report it');
  });

  test('without a delinquency date the wording is not chosen by guess', () => {
    const found = rule('CA', { delinquentOn: undefined });
    expect(found.texts).toEqual([]);
    expect(found.missing[0]).toContain('1788.14(d)');
  });

  test('a text of the first letter is not repeated in later ones', () => {
    const later = { isFirstWritten: false };
    expect(rule('WV', later).texts).toEqual([]);
    expect(rule('CT', later).missing).toHaveLength(1);
  });

  test('a text of the first letter after the debt aged comes in a later one, once', () => {
    const later = { isFirstWritten: false };
    const [text] = rule('CA', later).texts;
    expect(text?.text).toContain('may report it');
    const told = { ...later, mailedTexts: [text?.text ?? ''] };
    expect(rule('CA', told).texts).toEqual([]);
    // Reporting has to end later: that is another first time.
    expect(rule('CA', { ...told, on: date('2030-07-01') }).texts[0]?.text).toContain(
      'we will not report it',
    );
  });

  test('a rule about debts known to be barred waits for that knowledge', () => {
    expect(rule('MA')).toMatchObject({ texts: [], missing: [] });
    expect(rule('MA', { limitation: 'barred' }).missing[0]).toContain('940 CMR 7.07');
  });

  test('a rule for debt buyers alone does not reach a desk that works for creditors', () => {
    expect(rule('TX')).toEqual({ texts: [], missing: [], extinguished: [] });
  });

  test('where an expired debt no longer exists, counsel is asked', () => {
    for (const state of ['WI', 'MS']) expect(rule(state).extinguished).toHaveLength(1);
  });

  test('New York City adds to New York', () => {
    const found = rule('NY', { zip: '11201' });
    expect(found.missing.map((line) => line.split(':')[0])).toEqual(['New York City', 'New York']);
    expect(found.missing[0]).toContain('at least 12 point');
  });

  test('everything that may be missing is listed once', () => {
    const listed = agedDebtRequirements();
    expect(new Set(listed).size).toBeGreaterThan(3);
    for (const { missing } of overlayStates.map((state) => rule(state, { limitation: 'barred' }))) {
      for (const line of missing) expect(listed).toContain(line);
    }
  });
});
