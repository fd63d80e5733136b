import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { openPlacement } from '../../../electron/backend/exchange/placement/placement-file.ts';
import { callBackTime } from '../../../electron/sample/call-back-time.ts';
import { countOut } from '../../../electron/sample/cash.ts';
import { shuffleDeck } from '../../../electron/sample/life/deck.ts';
import { businessDaysBefore } from '../../../electron/sample/life/weeks.ts';
import { seededRandom } from '../../../electron/sample/random.ts';
import { samplePlacement, sampleRows } from '../../../electron/sample/sample-placement.ts';
import { seededIds } from '../../../electron/sample/seeded-ids.ts';
import { wayOfDirection } from '../../../electron/sample/talk.ts';
import { clockWindow } from '../../../shared/compliance/clock-window.ts';
import { isBusinessDay } from '../../../shared/domain/calendar.ts';
import { countedCash } from '../../../shared/domain/cash-count.ts';
import { isOutcomeAllowed, outcomeCodes } from '../../../shared/domain/outcomes.ts';
import { temporaryFolder } from '../../helpers/desk.ts';

const today = Temporal.PlainDate.from('2026-03-02');

test('ids and bytes repeat for a seed and for no other', () => {
  const [one, same, other] = [seededIds('a'), seededIds('a'), seededIds('b')];
  const id = one.newId();
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(same.newId()).toBe(id);
  expect(other.newId()).not.toBe(id);
  expect(one.randomBytes(70)).toEqual(same.randomBytes(70));
  expect(one.randomBytes(70)).toHaveLength(70);
});

test.each([1, 2, 3])(
  'a generated placement of seed %i has no row that an import rejects',
  (seed) => {
    const file = join(temporaryFolder(), 'placement.csv');
    writeFileSync(file, samplePlacement({ seed, rows: 600, today }));
    const placement = openPlacement(file, { today });
    const items = [...placement.items()];
    placement.close();
    expect(items).toHaveLength(600);
    expect(items.filter(({ kind }) => kind === 'rejected')).toEqual([]);
  },
);

test('some people owe on two accounts', () => {
  const people = sampleRows({ seed: 1, rows: 600, today }).map(
    ({ first_name, last_name, date_of_birth, ssn_last4, business_name }) =>
      [first_name, last_name, date_of_birth, ssn_last4, business_name].join('|'),
  );
  expect(people.length - new Set(people).size).toBeGreaterThanOrEqual(20);
});

test('a call back is promised only for a time that is lawful at every place', () => {
  for (const zones of [
    ['America/Chicago'],
    ['Pacific/Honolulu', 'America/New_York'],
    ['Pacific/Guam'],
    ['America/Adak', 'America/Anchorage'],
  ]) {
    const at = callBackTime(today, 'America/Chicago', zones);
    if (at) expect(clockWindow(at, zones).open).toBe(true);
  }
  expect(callBackTime(today, 'America/Chicago', ['America/Chicago'])).toBeDefined();
});

test('cash is counted out to the cent', () => {
  for (const amount of [0, 1, 99, 12_345, 999_999]) {
    expect(countedCash(countOut(amount))).toBe(amount);
  }
});

test('the deck deals every outcome first, in a direction in which it can happen', () => {
  const deck = shuffleDeck(seededRandom(3));
  const first = deck.slice(0, outcomeCodes.length).map(({ outcome }) => outcome);
  expect(new Set(first)).toEqual(new Set(outcomeCodes));
  for (const { outcome, direction } of deck) {
    expect(isOutcomeAllowed(outcome, wayOfDirection[direction]), outcome).toBe(true);
  }
});

test('the weeks are business days before today', () => {
  const days = businessDaysBefore(today);
  expect(
    days.every((day) => isBusinessDay(day) && Temporal.PlainDate.compare(day, today) < 0),
  ).toBe(true);
  expect(days.length).toBeGreaterThan(35);
});
