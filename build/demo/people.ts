/**
 * Who answers and what they say, by the seed: a deck of ways in which calls end, dealt one by one.
 * What an account cannot bear (a promise where nothing is owed) is passed over for the next card.
 */
import type { Random } from '../../electron/sample/random.ts';
import type { OutcomeCode } from '../../shared/domain/outcomes.ts';

const deck: readonly (readonly [code: OutcomeCode, cards: number])[] = [
  ['NO_ANSWER', 5],
  ['PAYMENT', 4],
  ['PROMISE', 3],
  ['VOICEMAIL_LEFT', 2],
  ['VOICEMAIL_NO_MESSAGE', 2],
  ['THIRD_PARTY', 2],
  ['RPC_NO_COMMITMENT', 2],
  ['SETTLEMENT_OFFERED', 1],
  ['CALLBACK', 1],
  ['HARDSHIP', 1],
  ['DISPUTE', 1],
  ['CEASE', 1],
  ['ATTORNEY', 1],
  ['REFUSED_TO_PAY', 1],
  ['REFUSED_TO_VERIFY', 1],
  ['WRONG_NUMBER', 1],
  ['HUNG_UP', 1],
  ['BUSY', 1],
  ['NOT_IN_SERVICE', 1],
];

export type People = {
  /** The next way to end that the account can bear; undefined when no card is left. */
  readonly next: (canBe: (code: OutcomeCode) => boolean) => OutcomeCode | undefined;
};

export function dealPeople(random: Random): People {
  const cards = deck.flatMap(([code, count]) => Array.from({ length: count }, () => code));
  for (let last = cards.length - 1; last > 0; last -= 1) {
    const other = random.between(0, last);
    const [a, b] = [cards[last], cards[other]];
    if (a && b) [cards[last], cards[other]] = [b, a];
  }
  return {
    next: (canBe) => {
      const at = cards.findIndex(canBe);
      return at < 0 ? undefined : cards.splice(at, 1)[0];
    },
  };
}
