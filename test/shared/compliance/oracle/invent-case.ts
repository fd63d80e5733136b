/** Random contacts and histories, the same for the same seed, crowded around what the rules turn on. */
import type { Call, Case, Consent, Message, Phone, Time } from './a-case.ts';
import { areaCodes, clocksOfState, clocksOfZip, DAY, everyClock, tollFree } from './clocks.ts';

/** Mulberry32: numbers from 0 up to 1. */
function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const zips = Object.keys(clocksOfZip).filter((zip) => zip !== '09001');
const codes = [...Object.keys(areaCodes).filter((code) => code !== '416'), ...tollFree];
const unsettled = Object.keys(clocksOfState).filter((state) => state !== 'AE');
const states = ['NY', 'MA', 'WA', 'DC', 'WV', 'OR', 'AZ', 'AL', 'PR'];
const phones: readonly Phone[] = ['mobile', 'mobile', 'home', 'work', 'work', 'other', undefined];
const debts: readonly (readonly string[])[] = [['A'], ['A'], ['A'], ['A', 'B'], ['B']];

const midnight = (text: string) => Date.parse(`${text}T00:00Z`) / 60_000;
/** Both changes of the clocks, the end of February and the turn of the year. */
const seasons = [
  midnight('2026-03-08'),
  midnight('2026-11-01'),
  midnight('2026-03-01'),
  midnight('2027-01-01'),
];

export function inventCase(seed: number): Case {
  const next = dice(seed);
  const upTo = (most: number) => Math.floor(next() * (most + 1));
  const chance = (share: number) => next() < share;
  const pick = <T>(list: readonly T[]): T => list[upTo(list.length - 1)] as T;
  const some = <T>(most: number, make: () => T): readonly T[] =>
    Array.from({ length: upTo(most) }, make);

  const day = chance(0.3)
    ? midnight('2026-01-01') + upTo(364) * DAY
    : pick(seasons) + (upTo(20) - 10) * DAY;
  const minute = day + (chance(0.8) ? 12 * 60 + upTo(16 * 60) : upTo(DAY - 1));
  /** Where the clock of the desk was set back, the history runs past it. */
  const last = minute + (chance(0.15) ? upTo(5 * DAY) : 0);
  const isBusy = chance(0.02);
  const longAgo = isBusy ? 5 : chance(0.15) ? 32 : 9;
  const past = () => {
    const at = last - upTo(longAgo) * DAY - upTo(20 * 60);
    return chance(0.1) ? at - (at % DAY) : at;
  };
  const person = () => (chance(0.85) ? 'ann' : 'bob');
  const spoken = pick([0.02, 0.05, 0.3]);
  const answered = pick([1, 0.9, 0.5]);

  const call = (): Call => ({
    at: past(),
    direction: chance(0.8) ? 'outbound' : pick(['inbound', 'walk_in'] as const),
    connected: chance(answered),
    conversation: chance(spoken),
    person: person(),
    debts: pick(debts),
    phoneType: pick(phones),
  });
  const message = (): Message => ({
    at: past(),
    medium: pick(['letter', 'email', 'text'] as const),
    person: person(),
    debts: pick(debts),
  });
  const consent = (): Consent => {
    const at = past();
    return {
      at,
      person: person(),
      debts: pick(debts),
      days: chance(0.6) ? 7 : 1 + upTo(9),
      revokedAt: chance(0.3) ? at + upTo(6 * DAY) : undefined,
    };
  };
  const time = (): Time => ({
    days: chance(0.5) ? [] : some(3, () => 1 + upTo(6)),
    from: upTo(47) * 30,
    to: chance(0.1) ? DAY : upTo(47) * 30,
    phoneType: chance(0.3) ? pick(phones) : undefined,
  });

  const most = isBusy ? 60 : pick([4, 10, 16]);
  const isAskedWithConsent = chance(0.35);
  return {
    channel: chance(0.9) ? 'call' : 'letter',
    second: minute * 60 + upTo(59),
    person: 'ann',
    debt: 'A',
    phoneType: pick(phones),
    zips: chance(0.03) ? ['09001'] : some(2, () => pick(zips)),
    areaCodes: chance(0.02) ? ['416'] : some(2, () => pick(codes)),
    unsettled: chance(0.05) ? [pick(unsettled)] : chance(0.01) ? ['AE'] : [],
    stated: chance(0.08) ? [pick(everyClock)] : [],
    states: isBusy ? ['WV'] : chance(0.5) ? some(2, () => pick(states)) : [],
    calls: some(most, call),
    messages: chance(0.3) ? some(4, message) : [],
    consents: isAskedWithConsent ? some(2, consent) : [],
    inconvenient: chance(0.2) ? some(2, time) : [],
  };
}
