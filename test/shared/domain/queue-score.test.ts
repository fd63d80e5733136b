import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { balanceBands, contactBands, placementBands } from '../../../shared/domain/queue/bands.ts';
import {
  type QueueFacts,
  queueDay,
  queuePosition,
  queueReasons,
  reasonOfKey,
  scoreParts,
  tierRange,
  whyNotQueued,
} from '../../../shared/domain/queue-score.ts';

const monday = Temporal.PlainDate.from('2026-03-02');
// Chicago, 10 in the morning: the business day ends at 06:00 UTC.
const today = queueDay('2026-03-02', '2026-03-03T06:00:00Z', '2026-03-02T16:00:00Z');

const quiet: QueueFacts = {
  isLive: true,
  isHeld: false,
  snoozedUntil: null,
  callbackAt: null,
  brokenOn: null,
  promiseDueOn: null,
  nextActionOn: null,
  lastWorkedOn: '2026-02-10',
  lastContactOn: '2026-02-10',
  placedOn: '2026-01-20',
  balanceCents: 1_234_56,
};

function position(facts: Partial<QueueFacts>) {
  return queuePosition({ ...quiet, ...facts }, today);
}

function keyOf(facts: Partial<QueueFacts>): number {
  return position(facts)?.key ?? Number.NaN;
}

const day = fc.integer({ min: -800, max: 60 }).map((days) => monday.add({ days }).toString());
const anyFacts: fc.Arbitrary<QueueFacts> = fc.record({
  isLive: fc.boolean(),
  isHeld: fc.boolean(),
  snoozedUntil: fc.option(day),
  callbackAt: fc.option(
    fc
      .integer({ min: 1_700_000_000, max: 1_800_000_000 })
      .map((seconds) => Temporal.Instant.fromEpochMilliseconds(seconds * 1000).toString()),
  ),
  brokenOn: fc.option(day),
  promiseDueOn: fc.option(day),
  nextActionOn: fc.option(day),
  lastWorkedOn: fc.option(day),
  lastContactOn: fc.option(day),
  placedOn: day,
  balanceCents: fc.integer({ min: 0, max: 10_000_000_000 }),
});
const queued = anyFacts.map((facts) => ({
  ...facts,
  isLive: true,
  isHeld: false,
  snoozedUntil: null,
  nextActionOn: null,
  callbackAt: facts.callbackAt && '2026-03-02T15:15:00Z',
}));

describe('queue position', () => {
  it('works call-backs, broken promises, promises due today, new business, score, later call-backs', () => {
    const keys = [
      keyOf({ callbackAt: '2026-03-02T15:15:00Z', brokenOn: '2026-03-01' }),
      keyOf({ brokenOn: '2026-03-01', promiseDueOn: '2026-03-02' }),
      keyOf({ promiseDueOn: '2026-03-02', lastWorkedOn: null }),
      keyOf({ lastWorkedOn: null, lastContactOn: null }),
      keyOf({}),
      keyOf({ callbackAt: '2026-03-02T23:30:00Z', brokenOn: '2026-03-01' }),
    ];
    expect([...keys].sort((a, b) => a - b)).toEqual(keys);
    expect(keys.map(reasonOfKey)).toEqual([...queueReasons]);
  });

  it('orders call-backs by due time whatever the balance', () => {
    const early = keyOf({ callbackAt: '2026-03-02T15:15:00Z', balanceCents: 1 });
    expect(early).toBeLessThan(
      keyOf({ callbackAt: '2026-03-02T15:16:00.000Z', balanceCents: 1e9 }),
    );
  });

  it('shows a call-back on its day, at the front from its minute on', () => {
    expect(position({ callbackAt: '2026-03-01T15:00:00Z' })?.reason).toBe('call_back_due');
    expect(position({ callbackAt: '2026-03-02T16:00:00Z' })?.reason).toBe('call_back_due');
    expect(position({ callbackAt: '2026-03-02T16:01:00Z' })?.reason).toBe('call_back_today');
    expect(position({ callbackAt: '2026-03-03T05:59:00Z' })?.reason).toBe('call_back_today');
    expect(position({ callbackAt: '2026-03-03T06:00:00Z' })).toBeNull();
    expect(whyNotQueued({ ...quiet, callbackAt: '2026-03-03T06:00:00Z' }, today)).toEqual({
      why: 'call_back_later',
      until: '2026-03-03T06:00:00Z',
    });
  });

  it('says why an account is out: closed, held, snoozed, planned for later', () => {
    const why = (facts: Partial<QueueFacts>) => whyNotQueued({ ...quiet, ...facts }, today);
    expect(why({ isLive: false })).toEqual({ why: 'closed' });
    expect(why({ isHeld: true, callbackAt: '2026-03-02T15:15:00Z' })).toEqual({ why: 'held' });
    expect(why({ snoozedUntil: '2026-03-03' })).toEqual({ why: 'snoozed', until: '2026-03-03' });
    expect(why({ snoozedUntil: '2026-03-02' })).toBeNull();
    expect(why({ nextActionOn: '2026-03-09' })).toEqual({
      why: 'planned_later',
      until: '2026-03-09',
    });
    expect(why({ nextActionOn: '2026-03-02' })).toBeNull();
  });

  it('lets a promise that is due overtake what was planned, until it is worked that day', () => {
    const due = { promiseDueOn: '2026-03-02', nextActionOn: '2026-04-20' };
    expect(position(due)?.reason).toBe('promise_due_today');
    expect(position({ ...due, lastWorkedOn: '2026-03-02' })).toBeNull();
    expect(position({ ...due, promiseDueOn: '2026-03-03' })).toBeNull();
    expect(position({ ...due, nextActionOn: null, callbackAt: '2026-04-20T15:00:00Z' })).toBeNull();
    expect(position({ ...due, snoozedUntil: '2026-03-03' })).toBeNull();
  });

  it('lets a broken promise overtake what was planned and agreed, until it is worked', () => {
    for (const later of [{ nextActionOn: '2026-04-20' }, { callbackAt: '2026-04-20T15:00:00Z' }]) {
      const broken = { ...later, brokenOn: '2026-03-01' };
      expect(position(broken)?.reason).toBe('broken_promise');
      expect(position({ ...broken, lastWorkedOn: null })?.reason).toBe('broken_promise');
      expect(position({ ...broken, lastWorkedOn: '2026-03-01' })).toBeNull();
      expect(position({ ...broken, isHeld: true })).toBeNull();
      expect(position({ ...broken, snoozedUntil: '2026-03-03' })).toBeNull();
    }
  });

  it('keeps a promise past its date among those due until it is judged', () => {
    expect(position({ promiseDueOn: '2026-02-28' })?.reason).toBe('promise_due_today');
    expect(position({ promiseDueOn: '2026-03-03' })?.reason).toBe('score');
  });

  it('adds three bands to the score and gives them back for display', () => {
    const at = position({});
    expect(at?.score).toBe(30 + 20 + 30);
    expect(at?.parts.balance.label).toBe('$1,000 to $2,499.99');
    expect(at?.parts.contact.label).toBe('14 to 29 days since contact');
    expect(at?.parts.placement.label).toBe('placed 30 to 59 days ago');
  });

  it('takes new business in the order of placement, then the larger balance', () => {
    const fresh = { lastWorkedOn: null, lastContactOn: null };
    const older = keyOf({ ...fresh, placedOn: '2026-02-01', balanceCents: 100 });
    const newer = keyOf({ ...fresh, placedOn: '2026-02-02', balanceCents: 9_000_000 });
    expect(older).toBeLessThan(newer);
    expect(keyOf({ ...fresh, placedOn: '2026-02-02', balanceCents: 9_000_100 })).toBeLessThan(
      newer,
    );
  });

  it('keeps every key a safe integer inside the range of its reason', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const at = queuePosition(facts, today);
        if (!at) return;
        const [min, max] = tierRange(at.reason);
        expect(Number.isSafeInteger(at.key)).toBe(true);
        expect(at.key).toBeGreaterThanOrEqual(min);
        expect(at.key).toBeLessThanOrEqual(max);
        expect(reasonOfKey(at.key)).toBe(at.reason);
      }),
    );
  });

  it('is in the queue exactly when nothing says why not', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        expect(queuePosition(facts, today) === null).toBe(whyNotQueued(facts, today) !== null);
      }),
    );
  });

  it('never moves an account back when only its balance grows', () => {
    fc.assert(
      fc.property(queued, fc.integer({ min: 0, max: 5_000_000_000 }), (facts, more) => {
        const less = queuePosition(facts, today);
        const larger = queuePosition(
          { ...facts, balanceCents: Math.min(10_000_000_000, facts.balanceCents + more) },
          today,
        );
        expect(larger?.key ?? 0).toBeLessThanOrEqual(less?.key ?? 0);
      }),
    );
  });

  it('never moves an account back for longer silence or for a broken promise', () => {
    fc.assert(
      fc.property(queued, fc.integer({ min: 0, max: 300 }), (facts, days) => {
        const on = facts.lastContactOn ?? facts.placedOn;
        const longer = Temporal.PlainDate.from(on).subtract({ days }).toString();
        const at = (change: Partial<QueueFacts>) =>
          queuePosition({ ...facts, lastContactOn: on, ...change }, today)?.key ?? 0;
        expect(at({ lastContactOn: longer })).toBeLessThanOrEqual(at({}));
        expect(at({ brokenOn: '2026-03-01' })).toBeLessThanOrEqual(at({ brokenOn: null }));
      }),
    );
  });

  it('gives equal facts equal keys', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        expect(queuePosition({ ...facts }, today)).toEqual(queuePosition(facts, today));
      }),
    );
  });
});

describe('tiers and bands', () => {
  it('leaves no key between two neighboring reasons', () => {
    queueReasons.forEach((reason, index) => {
      const next = queueReasons[index + 1];
      if (next) expect(tierRange(reason)[1] + 1).toBe(tierRange(next)[0]);
    });
  });

  it('knows no reason for keys outside every tier', () => {
    expect(reasonOfKey(0)).toBeUndefined();
    expect(reasonOfKey(tierRange('call_back_today')[1] + 1)).toBeUndefined();
  });

  it('starts each band where the one before ends, points rising or falling throughout', () => {
    for (const bands of [balanceBands, contactBands, placementBands]) {
      const starts = bands.map((band) => band.from);
      expect(starts[0]).toBe(0);
      expect([...starts].sort((a, b) => a - b)).toEqual(starts);
      const points = bands.map((band) => band.points);
      const rising = [...points].sort((a, b) => a - b);
      expect([rising, [...rising].reverse()]).toContainEqual(points);
    }
  });

  it('puts a value on the edge into the upper band', () => {
    const balance = (balanceCents: number) =>
      scoreParts({ ...quiet, balanceCents }, today).balance.points;
    expect([balance(99_99), balance(100_00)]).toEqual([0, 10]);
  });
});
