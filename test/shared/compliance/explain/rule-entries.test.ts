import { describe, expect, test } from 'vitest';
import { ruleOfBar } from '../../../../shared/compliance/explain/bar-rules.ts';
import { notReviewed } from '../../../../shared/compliance/explain/meanings.ts';
import {
  entryKeyOf,
  findRule,
  type PlaceEntry,
  ruleEntries,
} from '../../../../shared/compliance/explain/rule-entries.ts';
import { ruleIds, rulePack } from '../../../../shared/compliance/rule-pack.ts';
import { overlayStates } from '../../../../shared/compliance/state-overlays.ts';
import { holdKinds } from '../../../../shared/compliance/types.ts';
import { collectionBar } from '../../../../shared/domain/collection-bar.ts';
import { stateNames } from '../../../../shared/domain/placement/states.ts';

const entries = ruleEntries(rulePack);

function place(code: string): PlaceEntry {
  const found = entries.find((entry) => entry.kind === 'place' && entry.id === code);
  if (found?.kind !== 'place') throw new Error(`no place ${code}`);
  return found;
}

const fact = (code: string, topic: string) =>
  place(code).facts.find((each) => each.topic === topic);

describe('the list of rules', () => {
  test('holds every rule of the pack in its order, then every place once', () => {
    const rules = entries.filter(({ kind }) => kind === 'rule').map(({ id }) => id);
    expect(rules).toEqual([...rulePack.rules.keys()]);
    const places = entries.slice(rules.length).map(({ id }) => id);
    expect(places.toSorted()).toEqual(
      [...new Set([...overlayStates, ...Object.keys(stateNames)])].toSorted(),
    );
    expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length);
  });

  test('a place without a row says nothing of its own, and that it was not reviewed', () => {
    const { facts, isReviewed, actions, haystack } = place('PR');
    expect({ facts, isReviewed, actions }).toEqual({ facts: [], isReviewed: false, actions: [] });
    expect(haystack).toContain(notReviewed.toLowerCase());
  });

  test('an empty cell is not known; it never reads as none', () => {
    const alaska = place('AK');
    expect(alaska.isReviewed).toBe(false);
    for (const topic of ['Limits on contacts', 'First letter', 'License number']) {
      expect(fact('AK', topic)).toMatchObject({ isKnown: false });
    }
    for (const entry of entries) {
      if (entry.kind !== 'place') continue;
      for (const { isKnown, action } of entry.facts) {
        if (!isKnown) expect(action).toBeUndefined();
      }
      expect(entry.haystack).not.toMatch(/null does not mean|\[object/);
    }
  });

  test('Massachusetts: two calls a week, the letter notice, and what is unclear', () => {
    expect(place('MA').actions).toEqual(['BLOCK', 'REQUIRE']);
    expect(fact('MA', 'Limits on contacts')).toMatchObject({
      isKnown: true,
      action: 'BLOCK',
      ruleId: 'G9-state:MA',
      cites: ['940 CMR 7.04(1)(f)'],
    });
    expect(fact('MA', 'Limits on contacts')?.lines[0]).toBe(
      'At most 2 calls and texts in 7 days, per debt, to personal numbers.',
    );
    expect(fact('MA', 'First letter')?.lines[0]).toContain('NOTICE OF IMPORTANT RIGHTS');
    expect(fact('MA', 'License number')).toMatchObject({ isKnown: false });
    expect(fact('MA', 'Limitation periods')?.lines).toContain('Written contract: 6 years');
  });

  test('a debt that no longer exists in a place blocks; a required statement is required', () => {
    const topic = 'Debts that may be too old to sue on';
    expect(fact('WI', topic)?.action).toBe('BLOCK');
    expect(fact('CA', topic)?.action).toBe('REQUIRE');
    expect(fact('CA', topic)?.lines.join(' ')).toContain('we will not sue you for it');
  });
});

describe('what a decision names leads to its entry', () => {
  test('every rule of the gate has one, a state limit the place that set it', () => {
    const keys = new Set(entries.map(({ key }) => key));
    for (const id of ruleIds) expect(keys.has(entryKeyOf(id))).toBe(true);
    for (const state of overlayStates) {
      expect(entryKeyOf(`G9-state:${state}`)).toBe(place(state).key);
    }
  });

  test('its rule is known with and without a place; that of another pack is not', () => {
    expect(findRule(rulePack, 'G7')?.label).toBe('outside calling hours');
    expect(findRule(rulePack, 'G9-state:NYC')?.id).toBe('G9-state');
    expect(findRule(rulePack, 'G99')).toBeUndefined();
  });

  test('each hold that stops money has a rule behind it', () => {
    for (const kind of holdKinds) {
      const bar = collectionBar({ state: 'live', holds: [kind] });
      if (bar) expect(rulePack.rules.has(ruleOfBar(bar.ruleId) ?? 'G10')).toBe(true);
      if (bar) expect(ruleOfBar(bar.ruleId)).toBeDefined();
    }
    const over = collectionBar({ state: 'closed', holds: [] });
    expect(ruleOfBar(over?.ruleId ?? '')).toBeUndefined();
  });
});
