import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { usZones } from '../../../../shared/compliance/zones/us-zones.ts';
import {
  dateOfDay,
  dayOfDate,
  epochOfLocal,
  isKnownZone,
  localAt,
  offsetAt,
  weekdayOfDay,
} from '../../../../shared/compliance/zones/zone-clock.ts';

const moment = fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2060, 0, 1) });
const zone = fc.constantFrom(...usZones, 'Asia/Kolkata', 'Europe/London', 'Australia/Lord_Howe');

function zoned(epoch: number, name: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(epoch).toZonedDateTimeISO(name);
}

/** Instants of the clock changes of a zone, for tests at their very edges. */
function changes(name: string): readonly number[] {
  const found: number[] = [];
  let at: Temporal.ZonedDateTime | null = zoned(Date.UTC(2024, 0, 1), name);
  for (let count = 0; at && count < 10; count += 1) {
    at = at.getTimeZoneTransition('next');
    if (at) found.push(at.epochMilliseconds);
  }
  return found;
}

describe('the remembered offsets', () => {
  test('agree with Temporal at any moment', () => {
    fc.assert(
      fc.property(moment, zone, (epoch, name) => {
        expect(offsetAt(name, epoch) * 1e6).toBe(zoned(epoch, name).offsetNanoseconds);
      }),
      { numRuns: 3000 },
    );
  });

  test('agree with Temporal around every clock change, in any order of asking', () => {
    for (const name of [...usZones, 'Australia/Lord_Howe']) {
      for (const change of [...changes(name)].reverse()) {
        for (const step of [1, 0, -1, 3_600_000, -3_600_000]) {
          const epoch = change + step;
          expect(offsetAt(name, epoch) * 1e6).toBe(zoned(epoch, name).offsetNanoseconds);
        }
      }
    }
  });

  test('a wall clock reads as Temporal reads it', () => {
    fc.assert(
      fc.property(moment, zone, (epoch, name) => {
        const wall = zoned(epoch, name);
        const { day, second } = localAt(name, epoch);
        expect(dateOfDay(day)).toBe(wall.toPlainDate().toString());
        const seconds = wall.hour * 3600 + wall.minute * 60 + wall.second + wall.millisecond / 1000;
        expect(second).toBeCloseTo(seconds, 6);
      }),
      { numRuns: 2000 },
    );
  });

  test('a local moment becomes the instant Temporal gives it, gaps and repeats included', () => {
    const second = fc.integer({ min: 0, max: 86_399 });
    const day = fc.integer({ min: dayOfDate('2024-01-01'), max: dayOfDate('2034-01-01') });
    const edge = fc.constantFrom(...usZones.flatMap((name) => changes(name))).map((epoch) => ({
      day: Math.floor(epoch / 86_400_000),
      second: 2 * 3600,
    }));
    fc.assert(
      fc.property(zone, fc.oneof(fc.record({ day, second }), edge), (name, local) => {
        const wall = Temporal.PlainDate.from(dateOfDay(local.day)).toPlainDateTime(
          Temporal.PlainTime.from('00:00').add({ seconds: local.second }),
        );
        const expected = wall.toZonedDateTime(name, { disambiguation: 'compatible' });
        expect(epochOfLocal(name, local)).toBe(expected.epochMilliseconds);
      }),
      { numRuns: 3000 },
    );
  });

  test('days and weekdays count from 1970-01-01, a Thursday', () => {
    expect(dayOfDate('1970-01-01')).toBe(0);
    expect(dateOfDay(-1)).toBe('1969-12-31');
    expect(dayOfDate('2026-11-23T08:00')).toBe(dayOfDate('2026-11-23'));
    expect(weekdayOfDay(0)).toBe(4);
    expect(weekdayOfDay(-4)).toBe(7);
    expect(weekdayOfDay(dayOfDate('2026-11-23'))).toBe(1);
  });

  test('a zone this machine does not know is told apart', () => {
    expect(isKnownZone('America/Boise')).toBe(true);
    expect(isKnownZone('Mars/Olympus')).toBe(false);
    expect(isKnownZone('')).toBe(false);
  });
});
