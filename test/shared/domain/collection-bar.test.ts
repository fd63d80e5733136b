import { expect, test } from 'vitest';
import { collectionBar } from '../../../shared/domain/collection-bar.ts';

test('a live account without such a hold may be collected', () => {
  expect(collectionBar({ state: 'live', holds: [] })).toBeUndefined();
  expect(
    collectionBar({ state: 'live', holds: ['cease', 'attorney', 'deceased', 'minor'] }),
  ).toBeUndefined();
});

test('the most protective reason is named first, with its citation', () => {
  const bar = collectionBar({ state: 'paid', holds: ['dispute', 'bankruptcy'] });
  expect(bar).toMatchObject({ ruleId: 'hold.bankruptcy', citation: '11 USC 362(a)(6), 524(a)(2)' });
  expect(collectionBar({ state: 'live', holds: ['dispute'] })?.citation).toBe('12 CFR 1006.30(c)');
});

test.each(['paid', 'settled', 'closed', 'recalled'] as const)('a %s account is not', (state) => {
  expect(collectionBar({ state, holds: [] })?.ruleId).toBe(`state.${state}`);
});
