import fc from 'fast-check';
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
  // An opening after the last payment contradicts it: what is doubtful is never open.
  expect(limitationOf({ ...facts, openedOn: day('2025-06-01') }, today)).toBe('unknown');
});

test('a payment, a charge-off or an itemization alone never says that a debt is young', () => {
  const recent = day('2026-02-01');
  for (const one of ['lastPaidOn', 'chargedOffOn', 'itemizedOn'] as const) {
    expect(limitationOf({ [one]: recent }, today)).toBe('unknown');
  }
});

test('an old charge-off or itemization raises doubt, whatever else is recent', () => {
  const recent = { delinquentOn: day('2026-01-01'), lastPaidOn: day('2026-02-01') };
  expect(limitationOf(recent, today)).toBe('open');
  for (const one of ['chargedOffOn', 'itemizedOn'] as const) {
    expect(limitationOf({ ...recent, [one]: day('2016-01-01') }, today)).toBe('unknown');
  }
});

test('a later payment or charge-off never makes a doubtful debt open', () => {
  const anyDay = fc.option(
    fc.integer({ min: -4_000, max: 0 }).map((days) => today.add({ days })),
    { nil: undefined },
  );
  fc.assert(
    fc.property(
      fc.record({ openedOn: anyDay, delinquentOn: anyDay }),
      fc.record({ chargedOffOn: anyDay, itemizedOn: anyDay, lastPaidOn: anyDay }),
      (start, rest) => {
        if (limitationOf({ ...start, ...rest }, today) === 'open') {
          expect(limitationOf(start, today)).toBe('open');
        }
      },
    ),
  );
});

test('without dates nothing is known, and unknown is never open', () => {
  expect(limitationOf({}, today)).toBe('unknown');
});
