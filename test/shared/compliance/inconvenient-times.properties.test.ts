import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import {
  type InconvenientTime,
  inconvenience,
} from '../../../shared/compliance/inconvenient-times.ts';

const zones = ['America/Chicago', 'America/New_York', 'America/Phoenix', 'Pacific/Honolulu'];

const twoDigits = (value: number) => String(value).padStart(2, '0');
const clock = fc
  .integer({ min: 0, max: 1439 })
  .map((minute) => `${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`);
const days = fc.option(fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }), {
  nil: undefined,
});
const time = fc.record({ days, from: clock, to: clock }).filter(({ from, to }) => from !== to);

/** Instants of 2026, its changes of clock and the nights around them among them. */
const anyInstant = fc.integer({ min: 0, max: 365 * 24 * 60 }).map((minute) => {
  const start = Temporal.Instant.from('2026-01-01T06:00:00Z');
  return start.add({ minutes: minute });
});
const aroundChanges = fc
  .record({
    change: fc.constantFrom('2026-03-08T08:00:00Z', '2026-11-01T07:00:00Z'),
    minute: fc.integer({ min: -1500, max: 1500 }),
  })
  .map(({ change, minute }) => Temporal.Instant.from(change).add({ minutes: minute }));
const instant = fc.oneof(anyInstant, aroundChanges);

/** The rule in its plainest words, by the local clock: on its day from its begin, or the morning after. */
function plainly(at: Temporal.Instant, zone: string, { days: on, from, to }: InconvenientTime) {
  const local = at.toZonedDateTimeISO(zone);
  const now = local.toPlainTime().toString({ smallestUnit: 'minute' });
  const begins = (day: number) => on?.includes(day) ?? true;
  const yesterday = local.dayOfWeek === 1 ? 7 : local.dayOfWeek - 1;
  if (to > from) return begins(local.dayOfWeek) && now >= from && now < to;
  return (begins(local.dayOfWeek) && now >= from) || (begins(yesterday) && now < to);
}

/** Within a day of a change of clock some local times are missing or come twice. */
function isPlainDay(at: Temporal.Instant, zone: string): boolean {
  const local = at.toZonedDateTimeISO(zone);
  return [-1, 0, 1].every(
    (step) => local.toPlainDate().add({ days: step }).toZonedDateTime(zone).hoursInDay === 24,
  );
}

test('across midnight and on every day it is what the local clock says', () => {
  fc.assert(
    fc.property(instant, fc.constantFrom(...zones), time, (at, zone, named) => {
      fc.pre(isPlainDay(at, zone));
      expect(inconvenience(at, [zone], [named]).now).toBe(plainly(at, zone, named));
    }),
  );
});

test('where clocks change, a time still ends, and not before now', () => {
  fc.assert(
    fc.property(aroundChanges, fc.constantFrom(...zones), time, (at, zone, named) => {
      const found = inconvenience(at, [zone], [named]);
      if (!found.now || !found.endsAt) return;
      expect(Temporal.Instant.compare(found.endsAt, at)).toBe(1);
      expect(inconvenience(found.endsAt, [zone], [named]).now).toBe(false);
    }),
  );
});

test('one more time, or one more place, never makes an instant suit', () => {
  fc.assert(
    fc.property(instant, time, time, (at, named, other) => {
      const [here = '', there = ''] = zones;
      const alone = inconvenience(at, [here], [named]).now;
      if (!alone) return;
      expect(inconvenience(at, [here, there], [named, other]).now).toBe(true);
    }),
  );
});
