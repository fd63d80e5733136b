import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import {
  clockWindow,
  countingDate,
  firstOpeningOn,
  localSpan,
  localTimes,
} from '../../../shared/compliance/clock-window.ts';
import { usZones } from '../../../shared/compliance/zones/us-zones.ts';
import { dayOfDate } from '../../../shared/compliance/zones/zone-clock.ts';

const EASTERN = 'America/New_York';
const PACIFIC = 'America/Los_Angeles';

/** The instant at which a clock of the zone shows this. */
function at(local: string, zone = EASTERN): Temporal.Instant {
  return Temporal.PlainDateTime.from(local).toZonedDateTime(zone).toInstant();
}

function localText(instant: Temporal.Instant | undefined, zone = EASTERN): string | undefined {
  return instant?.toZonedDateTimeISO(zone).toPlainDateTime().toString();
}

describe('the calling window', () => {
  test.each([
    ['2026-06-01T08:00:59', false],
    ['2026-06-01T08:00:59.999', false],
    ['2026-06-01T08:01:00', true],
    ['2026-06-01T20:59:59', true],
    ['2026-06-01T20:59:59.999', true],
    ['2026-06-01T21:00:00', false],
    ['2026-06-01T00:00:00', false],
    ['2026-06-01T12:00:00', true],
  ])('%s local: open %s', (local, open) => {
    expect(clockWindow(at(local), [EASTERN]).open).toBe(open);
  });

  test('says when it closes and when it opens', () => {
    const noon = clockWindow(at('2026-06-01T12:00'), [EASTERN]);
    expect(noon.open && localText(noon.closesAt)).toBe('2026-06-01T21:00:00');
    const early = clockWindow(at('2026-06-01T07:00'), [EASTERN]);
    expect(!early.open && localText(early.opensAt)).toBe('2026-06-01T08:01:00');
    const late = clockWindow(at('2026-06-01T21:00'), [EASTERN]);
    expect(!late.open && localText(late.opensAt)).toBe('2026-06-02T08:01:00');
  });

  test('New York and Los Angeles together: 11:01 through 20:59:59 Eastern', () => {
    const zones = [EASTERN, PACIFIC];
    expect(clockWindow(at('2026-06-01T11:00:59'), zones).open).toBe(false);
    expect(clockWindow(at('2026-06-01T11:01:00'), zones).open).toBe(true);
    expect(clockWindow(at('2026-06-01T20:59:59'), zones).open).toBe(true);
    expect(clockWindow(at('2026-06-01T21:00:00'), zones).open).toBe(false);
    const morning = clockWindow(at('2026-06-01T08:30'), zones);
    expect(!morning.open && localText(morning.opensAt)).toBe('2026-06-01T11:01:00');
  });

  test('Arizona is an hour behind the Navajo Nation in summer and level in winter', () => {
    const zones = ['America/Phoenix', 'America/Denver'];
    expect(clockWindow(at('2026-07-01T20:30', 'America/Denver'), zones).open).toBe(true);
    expect(clockWindow(at('2026-07-01T20:30', 'America/Phoenix'), zones).open).toBe(false);
    expect(clockWindow(at('2026-07-01T08:30', 'America/Denver'), zones).open).toBe(false);
    expect(clockWindow(at('2026-01-05T08:30', 'America/Denver'), zones).open).toBe(true);
    expect(clockWindow(at('2026-01-05T20:30', 'America/Phoenix'), zones).open).toBe(true);
  });

  test('Hawaii keeps its hours all year', () => {
    const zones = ['Pacific/Honolulu'];
    for (const date of ['2026-01-15', '2026-07-15']) {
      expect(clockWindow(Temporal.Instant.from(`${date}T18:00:59Z`), zones).open).toBe(false);
      expect(clockWindow(Temporal.Instant.from(`${date}T18:01:00Z`), zones).open).toBe(true);
      expect(clockWindow(Temporal.Instant.from(`${date}T07:00:00Z`), zones).open).toBe(false);
    }
  });

  test('on the days clocks change it opens and closes by the new time', () => {
    expect(clockWindow(Temporal.Instant.from('2026-03-08T12:00:59Z'), [EASTERN]).open).toBe(false);
    expect(clockWindow(Temporal.Instant.from('2026-03-08T12:01:00Z'), [EASTERN]).open).toBe(true);
    expect(clockWindow(Temporal.Instant.from('2026-03-09T01:00:00Z'), [EASTERN]).open).toBe(false);
    expect(clockWindow(Temporal.Instant.from('2026-11-01T13:00:59Z'), [EASTERN]).open).toBe(false);
    expect(clockWindow(Temporal.Instant.from('2026-11-01T13:01:00Z'), [EASTERN]).open).toBe(true);
    const eve = clockWindow(at('2026-03-07T23:00'), [EASTERN]);
    expect(!eve.open && eve.opensAt?.toString()).toBe('2026-03-08T12:01:00Z');
  });

  test('places whose windows never meet have no opening', () => {
    const zones = [EASTERN, 'Asia/Dubai', 'Pacific/Fiji'];
    expect(clockWindow(at('2026-06-01T12:00'), zones)).toEqual({ open: false });
  });

  test('no zone is never open', () => {
    expect(clockWindow(at('2026-06-01T12:00'), [])).toEqual({ open: false });
  });
});

describe('properties of the window', () => {
  const instant = fc
    .integer({ min: Date.UTC(2026, 0, 1) / 1000, max: Date.UTC(2031, 0, 1) / 1000 })
    .map((second) => Temporal.Instant.fromEpochMilliseconds(second * 1000));
  const zoneList = fc.uniqueArray(fc.constantFrom(...usZones), { minLength: 1, maxLength: 4 });

  function isOpenByTemporal(moment: Temporal.Instant, zones: readonly string[]): boolean {
    return zones.every((zone) => {
      const time = moment.toZonedDateTimeISO(zone).toPlainTime();
      return (
        Temporal.PlainTime.compare(time, '08:01:00') >= 0 &&
        Temporal.PlainTime.compare(time, '21:00:00') < 0
      );
    });
  }

  test('agrees with Temporal on every zone', () => {
    fc.assert(
      fc.property(instant, zoneList, (moment, zones) => {
        expect(clockWindow(moment, zones).open).toBe(isOpenByTemporal(moment, zones));
      }),
      { numRuns: 2000 },
    );
  });

  test('another place never widens it', () => {
    fc.assert(
      fc.property(instant, zoneList, fc.constantFrom(...usZones), (moment, zones, extra) => {
        if (clockWindow(moment, [...zones, extra]).open) {
          expect(clockWindow(moment, zones).open).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('it is shut up to its opening, open at it, open up to its closing, shut at it', () => {
    fc.assert(
      fc.property(
        instant,
        zoneList,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (moment, zones, part) => {
          const window = clockWindow(moment, zones);
          const edge = window.open ? window.closesAt : window.opensAt;
          if (!edge) return;
          const span = edge.epochMilliseconds - moment.epochMilliseconds;
          expect(span).toBeGreaterThan(0);
          const between = moment.epochMilliseconds + Math.floor(part * (span - 1));
          const isOpenAt = (epoch: number) =>
            isOpenByTemporal(Temporal.Instant.fromEpochMilliseconds(epoch), zones);
          expect(isOpenAt(between)).toBe(window.open);
          expect(isOpenAt(edge.epochMilliseconds - 1)).toBe(window.open);
          expect(isOpenAt(edge.epochMilliseconds)).toBe(!window.open);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('what the clocks show', () => {
  test('local times with their abbreviations, summer and winter', () => {
    const zones = [EASTERN, 'America/Phoenix', 'America/Anchorage', 'Pacific/Guam'];
    expect(localTimes(Temporal.Instant.from('2026-07-01T16:05:59Z'), zones)).toEqual([
      { zone: EASTERN, local: '12:05', abbreviation: 'EDT' },
      { zone: 'America/Phoenix', local: '09:05', abbreviation: 'MST' },
      { zone: 'America/Anchorage', local: '08:05', abbreviation: 'AKDT' },
      { zone: 'Pacific/Guam', local: '02:05', abbreviation: 'ChST' },
    ]);
    const winter = localTimes(Temporal.Instant.from('2026-01-01T16:05:00Z'), [EASTERN]);
    expect(winter).toEqual([{ zone: EASTERN, local: '11:05', abbreviation: 'EST' }]);
  });

  test('a stated zone outside the country shows its distance from UTC', () => {
    const found = localTimes(Temporal.Instant.from('2026-01-01T16:00:00Z'), [
      'Asia/Kolkata',
      'Asia/Tokyo',
    ]);
    expect(found.map(({ abbreviation }) => abbreviation)).toEqual(['UTC+5:30', 'UTC+9']);
  });

  test('the span of wall clocks may cross a date', () => {
    expect(
      localSpan(Temporal.Instant.from('2026-06-01T14:30:00Z'), [EASTERN, 'Pacific/Guam']),
    ).toEqual({
      earliest: '2026-06-01T10:30',
      latest: '2026-06-02T00:30',
    });
  });

  test('a contact is recorded under the latest plausible date, or the date of the desk', () => {
    const moment = Temporal.Instant.from('2026-06-02T04:30:00Z');
    expect(countingDate(moment, [EASTERN, PACIFIC], PACIFIC)).toBe('2026-06-02');
    expect(countingDate(moment, [PACIFIC], EASTERN)).toBe('2026-06-01');
    expect(countingDate(moment, [], PACIFIC)).toBe('2026-06-01');
  });

  test('a day opens when it has begun everywhere and the window is open', () => {
    const opening = firstOpeningOn(dayOfDate('2026-06-08'), [EASTERN, PACIFIC]);
    expect(localText(opening)).toBe('2026-06-08T11:01:00');
  });
});
