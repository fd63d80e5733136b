import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { callBackRefusal } from '../../../shared/domain/call-back.ts';

const now = Temporal.Instant.from('2026-03-02T16:00:00Z');
const chicago = { zips: ['60602'], areaCodes: ['312'] };
const at = (local: string) => Temporal.Instant.from(`2026-03-03T${local}-06:00`);

test.each([
  ['08:00:59', 'G7'],
  ['08:01:00', undefined],
  ['20:59:59', undefined],
  ['21:00:00', 'G7'],
])('a call back at %s local time', (local, rule) => {
  expect(callBackRefusal(at(local), now, chicago)?.ruleId).toBe(rule);
});

test('says what the clock would show there', () => {
  const refusal = callBackRefusal(at('21:00:00'), now, chicago);
  expect(refusal?.message).toContain('9:00 PM CST');
});

test('every place counts', () => {
  const both = { zips: ['10007'], areaCodes: ['213'] };
  expect(callBackRefusal(at('10:01:00'), now, both)?.ruleId).toBe(undefined);
  expect(callBackRefusal(at('10:00:59'), now, both)?.ruleId).toBe('G7');
});

test('an unknown place, the past and the far future are refused', () => {
  expect(callBackRefusal(at('12:00:00'), now, { zips: [], areaCodes: [] })?.ruleId).toBe('G7-zone');
  expect(callBackRefusal(now, now, chicago)?.ruleId).toBe('past');
  expect(callBackRefusal(now.add({ hours: 24 * 181 }), now, chicago)?.ruleId).toBe('far');
});
