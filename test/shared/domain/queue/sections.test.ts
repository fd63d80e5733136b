import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { epochMinute } from '../../../../shared/domain/queue/days.ts';
import {
  comeDueRange,
  dueRange,
  lastWorkableKey,
  placeOf,
  sectionLabels,
  sectionOfKey,
  sectionRange,
  sections,
  todayRange,
} from '../../../../shared/domain/queue/sections.ts';
import { type QueueFacts, queueDay } from '../../../../shared/domain/queue-score.ts';

const today = queueDay('2026-03-02', '2026-03-03T06:00:00Z', '2026-03-02T16:00:00Z');
const facts: QueueFacts = {
  isLive: true,
  isHeld: false,
  snoozedUntil: null,
  callbackAt: null,
  brokenOn: null,
  promiseDueOn: null,
  nextActionOn: null,
  lastWorkedOn: null,
  lastContactOn: null,
  placedOn: '2026-02-20',
  balanceCents: 50_000,
};
const place = (change: Partial<QueueFacts>) => placeOf({ ...facts, ...change }, today);

describe('sections of the worklist', () => {
  it('cover the keys without overlap, the queue first', () => {
    const ranges = sections.map((section) => sectionRange(section));
    const starts = ranges.slice(1).map(([min]) => min);
    expect(starts).toEqual(ranges.slice(0, -1).map(([, max]) => max + 1));
    expect(todayRange).toEqual([ranges[0]?.[0], ranges[5]?.[1]]);
    expect(lastWorkableKey).toBe(ranges[4]?.[1]);
    expect(Object.keys(sectionLabels).sort()).toEqual([...sections].sort());
  });

  it('give every live account a place, and a closed one none', () => {
    expect(place({})?.section).toBe('new_business');
    expect(place({ isHeld: true })?.section).toBe('held');
    expect(place({ snoozedUntil: '2026-03-03' })?.section).toBe('snoozed');
    expect(place({ snoozedUntil: '2026-03-02' })?.section).toBe('new_business');
    expect(place({ nextActionOn: '2026-03-03' })?.section).toBe('later');
    expect(place({ callbackAt: '2026-03-03T15:00:00Z' })?.section).toBe('later');
    expect(place({ callbackAt: '2026-03-02T15:00:00Z' })?.section).toBe('call_back_due');
    expect(place({ callbackAt: '2026-03-02T23:30:00Z' })?.section).toBe('call_back_today');
    expect(place({ isLive: false })).toBeNull();
  });

  it('keep keys inside their range for any facts', () => {
    const date = fc.constantFrom(
      '1970-01-01',
      '2026-03-01',
      '2026-03-02',
      '2026-09-09',
      '9999-12-31',
    );
    const arbitrary = fc.record({
      isLive: fc.constant(true),
      isHeld: fc.boolean(),
      snoozedUntil: fc.option(date),
      callbackAt: fc.option(
        fc.constantFrom('2026-03-02T15:00:00Z', '2026-03-02T23:30:00Z', '2190-01-01T00:00:00Z'),
      ),
      brokenOn: fc.option(date),
      promiseDueOn: fc.option(date),
      nextActionOn: fc.option(date),
      lastWorkedOn: fc.option(date),
      lastContactOn: fc.option(date),
      placedOn: date,
      balanceCents: fc.integer({ min: 0, max: 9_999_999_999 }),
    });
    fc.assert(
      fc.property(arbitrary, (some) => {
        const found = placeOf(some, today);
        expect(found).not.toBeNull();
        if (!found) return;
        const [min, max] = sectionRange(found.section);
        expect(Number.isSafeInteger(found.key)).toBe(true);
        expect(found.key).toBeGreaterThanOrEqual(min);
        expect(found.key).toBeLessThanOrEqual(max);
        expect(sectionOfKey(found.key)).toBe(found.section);
      }),
    );
  });

  it('order what waits by when it wakes, held accounts by balance', () => {
    const soon = place({ nextActionOn: '2026-03-03' })?.key ?? 0;
    const later = place({ callbackAt: '2026-03-03T15:00:00Z' })?.key ?? 0;
    const large = place({ isHeld: true, balanceCents: 90_000 })?.key ?? 0;
    const small = place({ isHeld: true, balanceCents: 100 })?.key ?? 0;
    expect(soon).toBeLessThan(later);
    expect(large).toBeLessThan(small);
  });

  it('find what may be due by the end of a day in one range of keys', () => {
    const tomorrow = queueDay('2026-03-03', '2026-03-04T06:00:00Z', '2026-03-03T06:00:00Z');
    const [min, max] = dueRange('later', tomorrow);
    const inRange = (change: Partial<QueueFacts>) => {
      const key = place(change)?.key ?? 0;
      return key >= min && key <= max;
    };
    expect(inRange({ nextActionOn: '2026-03-03' })).toBe(true);
    expect(inRange({ callbackAt: '2026-03-04T05:59:00Z' })).toBe(true);
    expect(inRange({ callbackAt: '2026-03-05T15:00:00Z' })).toBe(false);
    expect(inRange({ nextActionOn: '2026-03-05' })).toBe(false);
  });

  it('find the call-backs whose hour has come in one range of keys', () => {
    const minuteOfDay = fc.integer({ min: 0, max: 839 });
    const at = (minutes: number) =>
      new Date(Date.UTC(2026, 2, 2, 16, 1 + minutes)).toISOString().replace('.000', '');
    fc.assert(
      fc.property(minuteOfDay, minuteOfDay, fc.nat({ max: 1e10 }), (agreed, now, balanceCents) => {
        const key = place({ callbackAt: at(agreed), balanceCents })?.key ?? 0;
        const [min, max] = comeDueRange({ ...today, minute: epochMinute(at(now)) });
        expect(key > lastWorkableKey).toBe(true);
        expect(key >= min && key <= max).toBe(agreed <= now);
      }),
    );
  });
});
