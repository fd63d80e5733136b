import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { epochDay, epochMinute } from '../../../../shared/domain/queue/days.ts';

const epoch = Temporal.PlainDate.from('1970-01-01');

describe('epoch days and minutes', () => {
  it('agree with Temporal for every date an account can carry', () => {
    fc.assert(
      fc.property(fc.integer({ min: -36_000, max: 60_000 }), (days) => {
        const date = epoch.add({ days });
        expect(epochDay(date.toString())).toBe(days);
      }),
    );
  });

  it('agree with Temporal for every instant, with or without fractions', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000_000_000_000 }), (milliseconds) => {
        const instant = Temporal.Instant.fromEpochMilliseconds(milliseconds);
        expect(epochMinute(instant.toString())).toBe(Math.floor(milliseconds / 60_000));
      }),
    );
  });

  it('reads leap days and the days around them', () => {
    expect(epochDay('2000-02-29')).toBe(11_016);
    expect(epochDay('2000-03-01') - epochDay('2000-02-28')).toBe(2);
    expect(epochDay('2100-03-01') - epochDay('2100-02-28')).toBe(1);
  });
});
