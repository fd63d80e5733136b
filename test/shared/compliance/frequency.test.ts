import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import type {
  CallFact,
  ConsentFact,
  ContactHistory,
} from '../../../shared/compliance/contact-history.ts';
import { callFrequency, type FrequencyQuery } from '../../../shared/compliance/frequency.ts';

const query: FrequencyQuery = { personId: 'ann', accountId: 'A', at: '2026-06-07T15:00' };

function aCall(at: string, extra: Partial<CallFact> = {}): CallFact {
  return {
    at,
    direction: 'outbound',
    connected: true,
    conversation: false,
    personId: 'ann',
    accountIds: ['A'],
    ...extra,
  };
}

function callsOn(...days: readonly number[]): readonly CallFact[] {
  return days.map((day) => aCall(`2026-06-${String(day).padStart(2, '0')}T10:00`));
}

describe('seven calls in seven days', () => {
  test('six leave one, seven leave none and lift when the oldest falls out', () => {
    const six = callFrequency({ calls: callsOn(1, 2, 3, 4, 5, 6) }, query);
    expect(six).toMatchObject({ counted: 6, countReached: false, attemptsLeft: 1 });
    const seven = callFrequency({ calls: callsOn(1, 2, 3, 4, 5, 6, 7) }, query);
    expect(seven).toMatchObject({ counted: 7, countReached: true, attemptsLeft: 0 });
    expect(seven.opensOn).toBe('2026-06-08');
  });

  test('seven in one day stop for six more days', () => {
    const finding = callFrequency({ calls: callsOn(7, 7, 7, 7, 7, 7, 7) }, query);
    expect(finding.opensOn).toBe('2026-06-14');
  });

  test('calls that did not connect, inbound calls, other people and other debts do not count', () => {
    const calls = [
      aCall('2026-06-07T09:00', { connected: false }),
      aCall('2026-06-07T09:00', { direction: 'inbound' }),
      aCall('2026-06-07T09:00', { personId: 'bob' }),
      aCall('2026-06-07T09:00', { accountIds: ['B'] }),
    ];
    expect(callFrequency({ calls }, query)).toMatchObject({ counted: 0, attemptsLeft: 7 });
  });

  test('a call about two debts counts for both', () => {
    const calls = [aCall('2026-06-07T09:00', { accountIds: ['A', 'B'] })];
    expect(callFrequency({ calls }, query).counted).toBe(1);
    expect(callFrequency({ calls }, { ...query, accountId: 'B' }).counted).toBe(1);
  });

  test('with two plausible dates both windows count', () => {
    const calls = [...callsOn(1, 2, 3, 4, 5, 6), aCall('2026-06-08T00:30')];
    expect(callFrequency({ calls }, query).counted).toBe(6);
    expect(callFrequency({ calls }, { ...query, latest: '2026-06-08T01:00' }).counted).toBe(7);
  });
});

describe('seven days after a conversation', () => {
  test.each(['outbound', 'inbound', 'walk_in'] as const)('%s starts them', (direction) => {
    const calls = [aCall('2026-06-01T10:00', { direction, conversation: true })];
    const lastDay = callFrequency({ calls }, query);
    expect(lastDay).toMatchObject({ inConversationWindow: true, attemptsLeft: 0 });
    expect(lastDay.opensOn).toBe('2026-06-08');
    const after = callFrequency({ calls }, { ...query, at: '2026-06-08T08:30' });
    expect(after).toMatchObject({ inConversationWindow: false, opensOn: '2026-06-08' });
  });

  test('a conversation in a consented call starts them again', () => {
    const history: ContactHistory = {
      calls: [aCall('2026-06-03T10:00', { conversation: true })],
      consents: [{ at: '2026-06-01T09:00', personId: 'ann', accountIds: ['A'] }],
    };
    const finding = callFrequency(history, { ...query, at: '2026-06-05T10:00' });
    expect(finding).toMatchObject({ excluded: false, inConversationWindow: true });
    expect(finding.opensOn).toBe('2026-06-10');
  });
});

describe('prior direct consent', () => {
  const consent: ConsentFact = { at: '2026-06-01T10:05', personId: 'ann', accountIds: ['A'] };
  const spoken = [aCall('2026-06-01T10:00', { conversation: true })];
  const judge = (at: string, given: Partial<ConsentFact> = {}) =>
    callFrequency({ calls: spoken, consents: [{ ...consent, ...given }] }, { ...query, at });

  test('lifts both limits through its seventh day', () => {
    expect(judge('2026-06-07T20:00')).toMatchObject({ excluded: true, countReached: false });
    expect(judge('2026-06-07T20:00').inConversationWindow).toBe(false);
    expect(judge('2026-06-08T08:01').excluded).toBe(false);
  });

  test('a shorter term ends earlier, a longer one does not last longer', () => {
    expect(judge('2026-06-02T10:00', { days: 2 }).excluded).toBe(true);
    expect(judge('2026-06-03T10:00', { days: 2 }).excluded).toBe(false);
    expect(judge('2026-06-08T10:00', { days: 30 }).excluded).toBe(false);
  });

  test('ends at revocation', () => {
    expect(judge('2026-06-03T09:59', { revokedAt: '2026-06-03T10:00' }).excluded).toBe(true);
    expect(judge('2026-06-03T10:00', { revokedAt: '2026-06-03T10:00' }).excluded).toBe(false);
  });

  test('does not reach back, nor to another person or debt', () => {
    expect(judge('2026-06-01T10:04').excluded).toBe(false);
    expect(judge('2026-06-02T10:00', { personId: 'bob' }).excluded).toBe(false);
    expect(judge('2026-06-02T10:00', { accountIds: ['B'] }).excluded).toBe(false);
  });

  test('ends at a conversation on file that is later than a clock set back', () => {
    const calls = [
      ...spoken,
      aCall('2026-06-02T19:26', { direction: 'inbound', conversation: true }),
    ];
    const finding = callFrequency(
      { calls, consents: [consent] },
      { ...query, at: '2026-06-02T16:14' },
    );
    expect(finding).toMatchObject({ excluded: false, inConversationWindow: true });
  });

  test('where the clock is in doubt the later one ends it', () => {
    const history = {
      calls: [...spoken, aCall('2026-06-02T12:30', { conversation: true })],
      consents: [consent],
    };
    const doubtful = { ...query, at: '2026-06-02T09:45', latest: '2026-06-02T12:45' };
    expect(callFrequency(history, doubtful).excluded).toBe(false);
  });
});

/** Written apart from the engine: walks days one by one with Temporal, looks at every fact each time. */
function oracle(history: ContactHistory, { personId, accountId, at }: FrequencyQuery) {
  const dateOf = (text: string) => Temporal.PlainDate.from(text.slice(0, 10));
  const mine = (fact: { personId: string; accountIds: readonly string[] }) =>
    fact.personId === personId && fact.accountIds.some((id) => id === accountId);
  const isConsented = (moment: string, spokenBefore = moment) => {
    for (const consent of history.consents ?? []) {
      if (!mine(consent) || moment < consent.at) continue;
      const age = dateOf(consent.at).until(dateOf(moment)).days;
      if (age >= Math.min(7, consent.days ?? 7)) continue;
      if (consent.revokedAt !== undefined && moment >= consent.revokedAt) continue;
      const spoke = history.calls.find(
        (call) => mine(call) && call.conversation && consent.at < call.at && call.at < spokenBefore,
      );
      if (!spoke) return true;
    }
    return false;
  };
  const tooMany = (day: Temporal.PlainDate) => {
    let count = 0;
    for (let back = 0; back < 7; back += 1) {
      const date = day.subtract({ days: back }).toString();
      for (const call of history.calls) {
        const countable = mine(call) && call.connected && call.direction === 'outbound';
        if (countable && call.at.startsWith(date) && !isConsented(call.at)) count += 1;
      }
    }
    return count;
  };
  const spokeRecently = (day: Temporal.PlainDate) =>
    [0, 1, 2, 3, 4, 5, 6].some((back) =>
      history.calls.some(
        (call) =>
          mine(call) &&
          call.conversation &&
          call.at.startsWith(day.subtract({ days: back }).toString()),
      ),
    );
  const today = dateOf(at);
  let free = today;
  while (tooMany(free) >= 7 || spokeRecently(free)) free = free.add({ days: 1 });
  const excluded = isConsented(at, '2100');
  return {
    counted: tooMany(today),
    countReached: !excluded && tooMany(today) >= 7,
    inConversationWindow: !excluded && spokeRecently(today),
    excluded,
    opensOn: free.toString(),
  };
}

const moment = fc
  .record({ day: fc.integer({ min: 0, max: 15 }), minute: fc.integer({ min: 0, max: 1439 }) })
  .map(({ day, minute }) =>
    Temporal.PlainDateTime.from('2026-03-01T00:00')
      .add({ days: day, minutes: minute })
      .toString({ smallestUnit: 'minute' }),
  );
const person = fc.constantFrom('ann', 'ann', 'ann', 'bob');
const debts = fc.constantFrom(['A'], ['A'], ['A', 'B'], ['B']);
const call: fc.Arbitrary<CallFact> = fc.record({
  at: moment,
  direction: fc.constantFrom('outbound', 'outbound', 'outbound', 'outbound', 'inbound', 'walk_in'),
  connected: fc.boolean().chain((maybe) => (maybe ? fc.constant(true) : fc.boolean())),
  conversation: fc.integer({ min: 0, max: 11 }).map((roll) => roll === 0),
  personId: person,
  accountIds: debts,
});
const consent: fc.Arbitrary<ConsentFact> = fc.record({
  at: moment,
  personId: person,
  accountIds: debts,
  days: fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }),
  revokedAt: fc.option(moment, { nil: undefined }),
});
const history: fc.Arbitrary<ContactHistory> = fc.record({
  calls: fc.array(call, { maxLength: 24 }),
  consents: fc.array(consent, { maxLength: 2 }),
});

describe('against an independent reading of the rule', () => {
  test('10,000 random histories agree', () => {
    fc.assert(
      fc.property(history, moment, (past, at) => {
        const asked = { ...query, at };
        const { attemptsLeft, ...found } = callFrequency(past, asked);
        expect(found).toEqual(oracle(past, asked));
        expect(attemptsLeft).toBe(found.inConversationWindow ? 0 : Math.max(0, 7 - found.counted));
      }),
      { numRuns: 10_000 },
    );
  });

  test('another call never makes the next one more allowed', () => {
    fc.assert(
      fc.property(history, call, moment, (past, extra, at) => {
        const asked = { ...query, at };
        const before = callFrequency(past, asked);
        const after = callFrequency({ ...past, calls: [...past.calls, extra] }, asked);
        if (before.countReached || before.inConversationWindow) {
          expect(after.countReached || after.inConversationWindow).toBe(true);
        }
        expect(after.attemptsLeft).toBeLessThanOrEqual(before.attemptsLeft);
        expect(after.opensOn >= before.opensOn).toBe(true);
      }),
      { numRuns: 4000 },
    );
  });
});
