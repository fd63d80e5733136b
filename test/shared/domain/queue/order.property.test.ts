import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import {
  lastWorkableKey,
  placeOf,
  sectionOfKey,
  todayRange,
} from '../../../../shared/domain/queue/sections.ts';
import { type QueueFacts, queueDay, scoreParts } from '../../../../shared/domain/queue-score.ts';

/** 10:00 in Chicago. */
const now = Temporal.Instant.from('2026-03-02T16:00:00Z');
const dayEnd = Temporal.Instant.from('2026-03-03T06:00:00Z');
const today = queueDay('2026-03-02', dayEnd.toString(), now.toString());

const date = fc
  .integer({ min: -60, max: 30 })
  .map((days) => Temporal.PlainDate.from('2026-03-02').add({ days }).toString());
const instant = fc
  .integer({ min: -3_000, max: 3_000 })
  .map((minutes) => now.add({ minutes }).toString());

const live: fc.Arbitrary<QueueFacts> = fc.record({
  isLive: fc.constant(true),
  isHeld: fc.boolean(),
  snoozedUntil: fc.option(date, { freq: 1 }),
  callbackAt: fc.option(instant),
  brokenOn: fc.option(date),
  promiseDueOn: fc.option(date),
  nextActionOn: fc.option(date),
  lastWorkedOn: fc.option(date),
  lastContactOn: fc.option(date),
  placedOn: date,
  balanceCents: fc.integer({ min: 1, max: 20_000_00 }),
});

const isAfterToday = (on: string | null) => on !== null && on > today.date;
const isUnworkedSince = (on: string | null, { lastWorkedOn }: QueueFacts) =>
  on !== null && (lastWorkedOn === null || lastWorkedOn < on);
const isPast = (at: string) => Temporal.Instant.compare(Temporal.Instant.from(at), now) <= 0;
const isToday = (at: string) => Temporal.Instant.compare(Temporal.Instant.from(at), dayEnd) < 0;

/** The rules of the queue as an agent would tell them, largest urgency first; null: not today. */
function rankOf(facts: QueueFacts): readonly number[] | null {
  const { callbackAt, brokenOn, promiseDueOn, nextActionOn, balanceCents } = facts;
  if (facts.isHeld || isAfterToday(facts.snoozedUntil)) return null;
  const minute = callbackAt === null ? 0 : Temporal.Instant.from(callbackAt).epochMilliseconds;
  if (callbackAt !== null && isPast(callbackAt)) return [1, minute];
  if (callbackAt !== null && isToday(callbackAt)) return [6, minute];
  const isDue = promiseDueOn !== null && promiseDueOn <= today.date;
  const isBreach = isUnworkedSince(brokenOn, facts);
  if (callbackAt !== null && !isBreach) return null;
  const isOvertaken = isBreach || (isDue && isUnworkedSince(promiseDueOn, facts));
  if (callbackAt === null && isAfterToday(nextActionOn) && !isOvertaken) return null;
  if (brokenOn !== null) return [2, -balanceCents];
  if (isDue) return [3, -balanceCents];
  if (facts.lastWorkedOn === null) {
    return [4, Date.parse(facts.placedOn), -Math.floor(balanceCents / 100)];
  }
  const { balance, contact, placement } = scoreParts(facts, today);
  const points = balance.points + contact.points + placement.points;
  return [5, -points, -Math.floor(balanceCents / 100)];
}

function compare(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at < 0 ? 0 : Math.sign((one[at] ?? 0) - (other[at] ?? 0));
}

test('the stored key orders any two accounts as the rules of the queue do', () => {
  fc.assert(
    fc.property(live, live, (one, other) => {
      const ranks = [rankOf(one), rankOf(other)] as const;
      const keys = [placeOf(one, today)?.key ?? 0, placeOf(other, today)?.key ?? 0] as const;
      for (const [index, rank] of ranks.entries()) {
        expect((keys[index] ?? 0) <= todayRange[1]).toBe(rank !== null);
      }
      if (!ranks[0] || !ranks[1]) return;
      const expected = compare(ranks[0], ranks[1]);
      // Equal ranks may differ by what the key adds: the balance, coarsely, of equal call-backs.
      if (expected !== 0) expect(Math.sign(keys[0] - keys[1])).toBe(expected);
    }),
    { numRuns: 2_000 },
  );
});

test('nothing whose hour has not come stands before work that can be done now', () => {
  fc.assert(
    fc.property(live, (facts) => {
      const key = placeOf(facts, today)?.key ?? 0;
      if (key > todayRange[1]) return;
      const mustWait = facts.callbackAt !== null && !isPast(facts.callbackAt);
      const isBreach = sectionOfKey(key) === 'broken_promise';
      expect(key > lastWorkableKey).toBe(mustWait && !isBreach);
    }),
  );
});
