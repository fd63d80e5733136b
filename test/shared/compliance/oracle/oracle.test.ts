/**
 * The gate against a reading of the rules by hand, over random histories. A case that differs is made small
 * and shown with its seed.
 */
import { describe, expect, test } from 'vitest';
import { decide, mayProceed } from '../../../../shared/compliance/decide.ts';
import type { Decision } from '../../../../shared/compliance/types.ts';
import { type Case, instantOf, toFacts, toRequest } from './a-case.ts';
import { DAY, wallClock } from './clocks.ts';
import { inventCase } from './invent-case.ts';
import {
  callsLeft,
  clockRules,
  clocksOf,
  countingRules,
  datesAt,
  hasConsentNow,
  hasLaterConsent,
} from './read-rules.ts';
import { smallestCase } from './smallest-case.ts';

const histories = 100_000;
/** Walking on minute by minute takes longer: every so many histories. */
const walkEvery = 100;

type Answer = Readonly<Record<string, unknown>>;
type Question = (c: Case) => { readonly engine: Answer; readonly oracle: Answer };

function differs(question: Question, c: Case): boolean {
  const { engine, oracle } = question(c);
  return JSON.stringify(engine) !== JSON.stringify(oracle);
}

/** Asks the question of every so manyth history. */
function compare(question: Question, every = 1): void {
  for (let seed = 0; seed < histories; seed += every) {
    const invented = inventCase(seed);
    if (!differs(question, invented)) continue;
    const least = smallestCase(invented, (c) => differs(question, c));
    const { engine, oracle } = question(least);
    expect({ seed, least, ...engine }).toEqual({ seed, least, ...oracle });
  }
}

/** Warnings stop nothing. */
function stopping({ reasons }: Decision): readonly string[] {
  const ids = reasons.filter(({ action }) => action !== 'WARN').map(({ ruleId }) => ruleId);
  return [...new Set(ids)].sort();
}

const minuteOf = ({ second }: Case) => Math.floor(second / 60);

const nothing = { engine: {}, oracle: {} };

/** Tells of one minute after the other whether the contact is stopped; counts change only with the date. */
function watch(c: Case): (minute: number) => boolean {
  const counted = new Map<string, boolean>();
  return (minute) => {
    if (clockRules(c, minute).size > 0) return true;
    if (c.consents.length > 0) return countingRules(c, minute).size > 0;
    const dates = datesAt(c, minute).join();
    const known = counted.get(dates) ?? countingRules(c, minute).size > 0;
    counted.set(dates, known);
    return known;
  };
}

describe('100,000 random histories', { timeout: 240_000 }, () => {
  test('the same rules stop the contact, and the same attempts are left', () => {
    compare((c) => {
      const decision = decide(toRequest(c), toFacts(c));
      const minute = minuteOf(c);
      const rules = new Set([...clockRules(c, minute), ...countingRules(c, minute)]);
      const isCounted = c.channel === 'call' && !hasConsentNow(c, minute);
      return {
        engine: {
          rules: stopping(decision),
          mayProceed: mayProceed(decision),
          left: isCounted ? decision.attemptsLeft : undefined,
        },
        oracle: {
          rules: [...rules].sort(),
          mayProceed: rules.size === 0,
          left: isCounted ? callsLeft(c, minute) : undefined,
        },
      };
    });
  });

  test('a stopped call is free at the first free minute, an open one shuts at the first shut minute', () => {
    compare((c) => {
      // What a consent opens that is yet to begin is seen when it begins.
      if (c.channel === 'letter' || hasLaterConsent(c, minuteOf(c))) return nothing;
      const decision = decide(toRequest(c), toFacts(c));
      const { liftsAt, closesAt } = decision;
      const now = minuteOf(c);
      const isStopped = watch(c);
      const end = now + 60 * DAY;
      let lifts = now;
      let closes = now;
      if (isStopped(now)) while (lifts < end && isStopped(lifts)) lifts += 1;
      else while (closes < end && clockRules(c, closes).size === 0) closes += 1;
      const text = (minute: number) =>
        minute > now && minute < end ? instantOf(minute * 60).toString() : undefined;
      return {
        engine: { liftsAt, closesAt, free: mayProceed(decision) },
        oracle: { liftsAt: text(lifts), closesAt: text(closes), free: !isStopped(now) },
      };
    }, walkEvery);
  });

  test('they hold what the rules turn on', () => {
    const seen = new Map<string, number>();
    const see = (name: string, isSo: boolean) => {
      if (isSo) seen.set(name, (seen.get(name) ?? 0) + 1);
    };
    for (let seed = 0; seed < histories; seed += 10) {
      const c = inventCase(seed);
      const minute = minuteOf(c);
      const counting = countingRules(c, minute);
      const clocks = clocksOf(c) ?? [];
      for (const rule of counting) see(rule, true);
      for (const rule of clockRules(c, minute)) see(rule, true);
      see('allowed', !watch(c)(minute));
      see('several clocks', new Set(clocks.map((zone) => wallClock(zone, minute))).size > 1);
      see('consent', hasConsentNow(c, minute));
      for (const zone of clocks) {
        const [before, after] = [minute - DAY, minute + DAY];
        see('clocks change', wallClock(zone, after) - wallClock(zone, before) !== 2 * DAY);
      }
      see(
        'set back',
        c.calls.some(({ at }) => at > minute + DAY),
      );
    }
    const missing = [
      'allowed',
      'several clocks',
      'consent',
      'clocks change',
      'set back',
      'G6',
      'G7',
      'G7-zone',
      'G9-count',
      'G9-conversation',
      'G9-state:MA',
      'G9-state:WA',
      'G9-state:OR',
      'G9-state:DC',
      'G9-state:WV',
      'G9-state:NYC',
    ].filter((name) => (seen.get(name) ?? 0) < 10);
    expect(missing).toEqual([]);
  });
});
