/** How the calls of the sample's weeks end: every outcome at least once, the common ones often. */
import { type OutcomeCode, outcomeCodes } from '../../../shared/domain/outcomes.ts';
import type { Random } from '../random.ts';
import type { Direction } from '../talk.ts';

export type Card = { readonly outcome: OutcomeCode; readonly direction: Direction };

/** Beside the one of each. */
const more: Readonly<Partial<Record<OutcomeCode, number>>> = {
  NO_ANSWER: 70,
  VOICEMAIL_LEFT: 35,
  VOICEMAIL_NO_MESSAGE: 28,
  PAYMENT: 28,
  PROMISE: 28,
  RPC_NO_COMMITMENT: 24,
  THIRD_PARTY: 20,
  WRONG_NUMBER: 10,
  CALLBACK: 10,
  HARDSHIP: 9,
  PLAN: 9,
  BUSY: 9,
  NOT_IN_SERVICE: 8,
  SETTLEMENT_OFFERED: 8,
  HUNG_UP: 8,
  REFUSED_TO_PAY: 8,
  REFUSED_TO_VERIFY: 7,
  RPC_HUNG_UP: 7,
  DISPUTE: 6,
  CEASE: 4,
  ATTORNEY: 4,
  ALREADY_PAID: 4,
  BANKRUPTCY: 3,
  DECEASED: 3,
  LANGUAGE: 3,
  IDENTITY_THEFT: 2,
  CALLER_LEFT: 2,
  MINOR: 1,
};

/** Some pay at the desk, and some of those who have something to say call by themselves. */
function directionOf(outcome: OutcomeCode, random: Random): Direction {
  if (outcome === 'CALLER_LEFT') return 'inbound';
  if (outcome === 'PAYMENT' && random.chance(45)) return 'walk_in';
  const speaksUp: readonly OutcomeCode[] = ['PROMISE', 'DISPUTE', 'ALREADY_PAID', 'PAYMENT'];
  return speaksUp.includes(outcome) && random.chance(25) ? 'inbound' : 'outbound';
}

function shuffled<T>(items: readonly T[], random: Random): T[] {
  const left = [...items];
  return items.flatMap(() => left.splice(random.between(0, left.length - 1), 1));
}

/** The cards in the order in which they are dealt: first one of each, then all the others. */
export function shuffleDeck(random: Random): Card[] {
  const others = outcomeCodes.flatMap((code) =>
    Array.from({ length: more[code] ?? 0 }, () => code),
  );
  return [...shuffled(outcomeCodes, random), ...shuffled(others, random)].map((outcome) => ({
    outcome,
    direction: directionOf(outcome, random),
  }));
}
