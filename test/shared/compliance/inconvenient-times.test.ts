import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import {
  type InconvenientTime,
  inconvenience,
} from '../../../shared/compliance/inconvenient-times.ts';

const EASTERN = 'America/New_York';
const PACIFIC = 'America/Los_Angeles';

function at(local: string, zone = EASTERN): Temporal.Instant {
  return Temporal.PlainDateTime.from(local).toZonedDateTime(zone).toInstant();
}

function judge(local: string, times: readonly InconvenientTime[], zones = [EASTERN]) {
  const found = inconvenience(at(local), zones, times);
  const edge = found.now ? found.endsAt : found.beginsAt;
  return {
    now: found.now,
    edge: edge?.toZonedDateTimeISO(EASTERN).toPlainDateTime().toString({ smallestUnit: 'minute' }),
  };
}

describe('inconvenience', () => {
  const work: InconvenientTime = { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' };

  test('holds from its first minute up to its last, on its days', () => {
    expect(judge('2026-06-01T08:59', [work])).toEqual({ now: false, edge: '2026-06-01T09:00' });
    expect(judge('2026-06-01T09:00', [work])).toEqual({ now: true, edge: '2026-06-01T17:00' });
    expect(judge('2026-06-01T17:00', [work])).toEqual({ now: false, edge: '2026-06-02T09:00' });
    expect(judge('2026-06-06T12:00', [work])).toEqual({ now: false, edge: '2026-06-08T09:00' });
  });

  test('a night runs into the next morning, which belongs to the day it began', () => {
    const fridayNight: InconvenientTime = { days: [5], from: '18:00', to: '10:00' };
    expect(judge('2026-06-06T09:30', [fridayNight])).toEqual({
      now: true,
      edge: '2026-06-06T10:00',
    });
    expect(judge('2026-06-05T09:30', [fridayNight]).now).toBe(false);
  });

  test('a whole day ends at midnight; every day never ends', () => {
    expect(judge('2026-06-07T12:00', [{ days: [7], from: '00:00', to: '24:00' }])).toEqual({
      now: true,
      edge: '2026-06-08T00:00',
    });
    expect(judge('2026-06-07T12:00', [{ from: '00:00', to: '24:00' }])).toEqual({
      now: true,
      edge: undefined,
    });
  });

  test('it counts at every place where the consumer may be', () => {
    const lunch: InconvenientTime = { from: '12:00', to: '13:00' };
    expect(judge('2026-06-01T12:30', [lunch], [EASTERN, PACIFIC]).now).toBe(true);
    expect(judge('2026-06-01T15:30', [lunch], [EASTERN, PACIFIC])).toEqual({
      now: true,
      edge: '2026-06-01T16:00',
    });
    expect(judge('2026-06-01T13:30', [lunch], [EASTERN, PACIFIC]).now).toBe(false);
  });

  test('times that touch end together', () => {
    const chain = [
      { from: '12:00', to: '13:00' },
      { from: '13:00', to: '14:30' },
    ];
    expect(judge('2026-06-01T12:30', chain)).toEqual({ now: true, edge: '2026-06-01T14:30' });
  });

  test('without any time nothing is inconvenient', () => {
    expect(judge('2026-06-01T12:30', [])).toEqual({ now: false, edge: undefined });
  });
});
