import { expect, test } from 'vitest';
import {
  curveOf,
  pathOf,
  pictureSpan,
} from '../../../../renderer/features/negotiation/offer-curve.ts';

const today = '2026-03-02';
const plan = {
  kind: 'plan' as const,
  totalCents: 300,
  schedule: [
    { due: '2026-03-16', amountCents: 100 },
    { due: '2026-04-16', amountCents: 200 },
  ],
} as never as Parameters<typeof curveOf>[0];

test('every payment lifts the line on its day, up to the total', () => {
  expect(curveOf(plan, today)).toEqual([
    { days: 0, paid: 0 },
    { days: 14, paid: 0 },
    { days: 14, paid: 100 },
    { days: 45, paid: 100 },
    { days: 45, paid: 300 },
  ]);
});

test('an offer without dates is paid today', () => {
  const curve = curveOf({ ...plan, schedule: [] }, today);
  expect(curve.at(-1)).toEqual({ days: 0, paid: 300 });
});

test('the picture reaches the latest payment of all offers', () => {
  expect(pictureSpan([plan, { ...plan, schedule: [] }], today)).toEqual({
    days: 45,
    label: 'Apr 2026',
  });
  expect(pictureSpan([], today).days).toBe(1);
});

test('a path starts with a move and goes on with lines', () => {
  expect(
    pathOf([
      { x: 0, y: 10 },
      { x: 5.25, y: 2 },
    ]),
  ).toBe('M0.0 10.0L5.3 2.0');
});
