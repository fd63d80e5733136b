import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { callSpan, openSpans, SPAN_UNKNOWN } from '../../../shared/compliance/call-span.ts';
import { clockWindow } from '../../../shared/compliance/clock-window.ts';
import { usZones } from '../../../shared/compliance/zones/us-zones.ts';

const start = Temporal.Instant.from('2026-01-01T00:00:00Z');
const instant = fc
  .integer({ min: 0, max: 3 * 366 * 24 * 60 })
  .map((minutes) => start.add({ minutes }));
const zones = fc.uniqueArray(fc.constantFrom(...usZones), { minLength: 1 });

describe('the number of a set of zones', () => {
  test('is open at an instant exactly when every zone of the set is', () => {
    fc.assert(
      fc.property(instant, zones, (at, set) => {
        expect(openSpans(at).includes(callSpan(set))).toBe(clockWindow(at, set).open);
      }),
      { numRuns: 5000 },
    );
  });

  test('stays what it is on desks: a stored number keeps its meaning', () => {
    expect(callSpan(['America/Puerto_Rico'])).toBe(1);
    expect(callSpan(['America/Chicago', 'America/New_York'])).toBe(14);
    expect(callSpan(['America/Los_Angeles', 'America/Denver', 'America/New_York'])).toBe(17);
    expect(callSpan(['Pacific/Guam'])).toBe(121);
    expect(callSpan(usZones)).toBe(11);
  });

  test('may be open at any hour when the zone is none of the list, or was not worked out', () => {
    const night = Temporal.Instant.from('2026-03-02T08:00:00Z');
    expect(openSpans(night)).toContain(callSpan(['Europe/Berlin']));
    expect(openSpans(night)).toContain(SPAN_UNKNOWN);
    expect(openSpans(night)).not.toContain(callSpan(['America/New_York']));
  });
});
