/**
 * The contact rules read by hand, for comparison with the engine: call frequency and conversation windows of
 * 12 CFR 1006.14(b), its consents, the clock of 1006.6(b)(1), times that the consumer named, and the limits
 * of states and cities. Plain loops over every day and every fact; nothing is clever and nothing is shared
 * with the engine.
 */
import type { Call, Case, Consent, Message, Time } from './a-case.ts';
import {
  areaCodes,
  clocksOfState,
  clocksOfZip,
  DAY,
  dayOf,
  everyClock,
  tollFree,
  wallClock,
} from './clocks.ts';
import { stateLimits } from './state-limits.ts';

/** Every clock that the evidence allows, or nothing where a piece of it says nothing. */
export function clocksOf(c: Case): readonly string[] | undefined {
  if (c.stated.length > 0) return c.stated;
  const pieces: (readonly string[])[] = [];
  for (const zip of c.zips) pieces.push(clocksOfZip[zip] ?? []);
  for (const state of c.unsettled) pieces.push(clocksOfState[state] ?? []);
  for (const code of c.areaCodes) {
    if (!tollFree.includes(code)) pieces.push(areaCodes[code]?.[1] ?? []);
  }
  if (pieces.length === 0 || pieces.some((piece) => piece.length === 0)) return undefined;
  return pieces.flat();
}

export function isMine(c: Case, fact: Call | Message | Consent): boolean {
  return fact.person === c.person && fact.debts.includes(c.debt);
}

/** Consent date is day one of at most seven; it ends at its own term, when revoked, and when they speak. */
function isConsentInForce(consent: Consent, moment: number, spoken: readonly number[]): boolean {
  if (moment < consent.at) return false;
  if (dayOf(moment) - dayOf(consent.at) + 1 > Math.min(7, consent.days)) return false;
  if (consent.revokedAt !== undefined && moment >= consent.revokedAt) return false;
  return !spoken.some((at) => at > consent.at);
}

/** Whether a call at this local minute has consent, after what was spoken before the given minute. */
function hasConsent(c: Case, moment: number, before = moment): boolean {
  const spoken = c.calls
    .filter((call) => isMine(c, call) && call.conversation && call.at < before)
    .map(({ at }) => at);
  return c.consents.some(
    (consent) => isMine(c, consent) && isConsentInForce(consent, moment, spoken),
  );
}

/**
 * Consent must hold by every clock the person may live by. What is on file has happened before a call that is
 * only asked about, whatever the clock said.
 */
export function hasConsentNow(c: Case, minute: number): boolean {
  const { locals } = standing(c, minute);
  return locals.every((local) => hasConsent(c, local, Number.POSITIVE_INFINITY));
}

/** Whether some consent begins after the minute by one of the clocks. */
export function hasLaterConsent(c: Case, minute: number): boolean {
  const { locals } = standing(c, minute);
  return c.consents.some(({ at }) => at > Math.min(...locals));
}

function isNamed(time: Time, local: number): boolean {
  const minute = local - dayOf(local) * DAY;
  const weekdayOf = (day: number) => ((day + 3) % 7) + 1;
  const isOn = (day: number) => time.days.length === 0 || time.days.includes(weekdayOf(day));
  if (time.from < time.to) {
    return minute >= time.from && minute < time.to && isOn(dayOf(local));
  }
  return (
    (minute >= time.from && isOn(dayOf(local))) || (minute < time.to && isOn(dayOf(local) - 1))
  );
}

/** The dates on which the person may be now, and the history as it stands then. */
function standing(c: Case, minute: number) {
  const locals = (clocksOf(c) ?? everyClock).map((zone) => wallClock(zone, minute));
  const latest = Math.max(...locals);
  // What is dated later than any clock can be was done already: the clock of the desk was set back.
  const settle = <Fact extends Call | Message>(fact: Fact): Fact =>
    dayOf(fact.at) > dayOf(latest) ? { ...fact, at: latest } : fact;
  const now: Case = { ...c, calls: c.calls.map(settle), messages: c.messages.map(settle) };
  return { locals, now, from: dayOf(Math.min(...locals)), to: dayOf(latest) };
}

/** The first and the last date that it may be where the person is. */
export function datesAt(c: Case, minute: number): readonly [number, number] {
  const days = (clocksOf(c) ?? everyClock).map((zone) => dayOf(wallClock(zone, minute)));
  return [Math.min(...days), Math.max(...days)];
}

/** How many facts fall on the dates of a window that ends on any of the dates that today may be. */
function within<Fact extends { readonly at: number }>(
  facts: readonly Fact[],
  dates: { readonly from: number; readonly to: number },
  days: number,
): readonly Fact[] {
  const found: Fact[] = [];
  for (let day = dates.from - days + 1; day <= dates.to; day += 1) {
    for (const fact of facts) if (dayOf(fact.at) === day) found.push(fact);
  }
  return found;
}

/** Ids of the counting rules that stop the contact at a UTC minute, after so many more unanswered calls. */
export function countingRules(c: Case, minute: number, more = 0): ReadonlySet<string> {
  const { now, from, to } = standing(c, minute);
  const rules = new Set<string>();
  const mine = now.calls.filter((call) => isMine(c, call));
  if (c.channel === 'call' && !hasConsentNow(c, minute)) {
    const placed = within(mine, { from, to }, 7).filter(
      (call) => call.direction === 'outbound' && call.connected && !hasConsent(now, call.at),
    );
    if (placed.length + more >= 7) rules.add('G9-count');
    if (within(mine, { from, to }, 7).some(({ conversation }) => conversation)) {
      rules.add('G9-conversation');
    }
  }
  for (const limit of stateLimits(c)) {
    const calls = now.calls.filter((call) => limit.isOf(c, call) && limit.countsCall(call));
    const messages = now.messages.filter(
      (sent) => limit.isOf(c, sent) && limit.countsMessage(sent),
    );
    const used = within([...calls, ...messages], { from, to }, limit.days).length;
    const added = limit.countsCall(unanswered(c)) ? more : 0;
    if (used + added >= limit.most) rules.add(`G9-state:${limit.place}`);
  }
  return rules;
}

/** Ids of the rules of the hour that stop a call at a UTC minute. */
export function clockRules(c: Case, minute: number): ReadonlySet<string> {
  const rules = new Set<string>();
  if (c.channel !== 'call') return rules;
  const clocks = clocksOf(c);
  if (!clocks) rules.add('G7-zone');
  for (const zone of clocks ?? []) {
    const local = wallClock(zone, minute);
    const ofDay = local - dayOf(local) * DAY;
    if (ofDay < 8 * 60 + 1 || ofDay > 20 * 60 + 59) rules.add('G7');
  }
  for (const zone of clocks ?? everyClock) {
    for (const time of c.inconvenient) {
      const concerns = !time.phoneType || !c.phoneType || time.phoneType === c.phoneType;
      if (concerns && isNamed(time, wallClock(zone, minute))) rules.add('G6');
    }
  }
  return rules;
}

/** Calls that go unanswered now, one after the other, until a counting rule stops the next. */
export function callsLeft(c: Case, minute: number): number {
  let placed = 0;
  while (placed < 7 && countingRules(c, minute, placed).size === 0) placed += 1;
  return placed;
}

function unanswered({ person, debt, phoneType }: Case): Call {
  return {
    at: 0,
    direction: 'outbound',
    connected: true,
    conversation: false,
    person,
    debts: [debt],
    phoneType,
  };
}
