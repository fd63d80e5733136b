import { expect, test } from 'vitest';
import { limitationOf } from '../../../shared/domain/limitation.ts';
import { day } from './arbitraries.ts';

const today = day('2026-03-02');

test('a debt is open to suit only while even the shortest period runs', () => {
  expect(limitationOf({ delinquentOn: day('2024-09-03') }, today)).toBe('open');
  expect(limitationOf({ delinquentOn: day('2024-09-02') }, today)).toBe('unknown');
  expect(limitationOf({ openedOn: day('2025-01-15') }, today)).toBe('open');
});

test('the earliest day on which a claim can have arisen counts', () => {
  const facts = { delinquentOn: day('2025-11-01'), lastPaidOn: day('2024-01-01') };
  expect(limitationOf(facts, today)).toBe('unknown');
  expect(limitationOf({ ...facts, openedOn: day('2025-06-01') }, today)).toBe('open');
});

test('without dates nothing is known, and unknown is never open', () => {
  expect(limitationOf({}, today)).toBe('unknown');
});
