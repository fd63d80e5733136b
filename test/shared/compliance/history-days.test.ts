import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { decide } from '../../../shared/compliance/decide.ts';
import { historyDays } from '../../../shared/compliance/history-days.ts';
import { type ContactFacts, phoneTypes } from '../../../shared/compliance/types.ts';

const deskDate = Temporal.PlainDate.from('2026-10-28');
const call = fc.record({
  at: fc.integer({ min: -40, max: 0 }).map((days) => deskDate.add({ days }).toString()),
  direction: fc.constantFrom('outbound' as const, 'outbound' as const, 'inbound' as const),
  connected: fc.boolean(),
  conversation: fc.integer({ min: 0, max: 9 }).map((roll) => roll === 0),
  personId: fc.constant('ann'),
  accountIds: fc.constantFrom(['A'], ['B']),
  phoneType: fc.constantFrom(undefined, ...phoneTypes),
});
const places = fc.record({
  location: fc.record({
    zips: fc.subarray(['10001', '60601', '96910', '02108', '98101'], { minLength: 1 }),
    areaCodes: fc.subarray(['212', '312', '617', '808', '671', '206']),
  }),
  states: fc.subarray(['NY', 'MA', 'WA', 'DC', 'IN']),
});

test('contacts from before the days that matter change no decision at any hour of the desk’s day', () => {
  fc.assert(
    fc.property(
      places,
      fc.array(call, { maxLength: 30 }),
      fc.constantFrom('America/New_York', 'America/Chicago', 'Pacific/Honolulu', 'Pacific/Guam'),
      fc.integer({ min: 0, max: 1439 }),
      fc.constantFrom(...phoneTypes),
      (place, calls, zone, minutes, type) => {
        const at = deskDate.toZonedDateTime(zone).add({ minutes }).toInstant();
        const since = deskDate.subtract({ days: historyDays(place) }).toString();
        const judge = (history: ContactFacts['history']) =>
          decide(
            {
              channel: 'call',
              at,
              personId: 'ann',
              accountId: 'A',
              phone: { type, status: 'ok' },
            },
            { holds: [], ...place, history },
          );
        const recent = calls.filter((made) => made.at >= since);
        expect(judge({ calls: recent })).toEqual(judge({ calls }));
      },
    ),
    { numRuns: 1500 },
  );
});

test('are a week and a day but where a place counts for longer', () => {
  const indiana = { location: { zips: ['46402'], areaCodes: ['219'] }, states: ['IN'] };
  expect(historyDays(indiana)).toBe(8);
  const boston = { location: { zips: ['02108'], areaCodes: ['617'] }, states: ['MA'] };
  expect(historyDays(boston)).toBe(31);
});
