/** What a consumer says of calls, texts, emails and times, each behind one key. Pure. */
import { type Wish, wishText } from '../../../shared/domain/contact-wishes.ts';
import { formatPhone } from '../../../shared/domain/phone.ts';

/** What is asked for before it is recorded. */
export type WishForm = 'time' | 'number' | 'message';

export type WishChoice = {
  /** The key that chooses it. */
  readonly key: string;
  readonly label: string;
} & (
  | { readonly kind: 'wish'; readonly wish: Wish }
  | { readonly kind: 'form'; readonly form: WishForm }
);

export type ChoiceFacts = {
  /** Hour of the day at the consumer's, 0 to 23. */
  readonly hour: number;
  readonly language: 'en' | 'es';
  /** The number on the line, or the only one on file; ten digits. */
  readonly number: string | undefined;
  readonly hasNumbers: boolean;
  /** What stands already is not offered again. */
  readonly standing: readonly Wish[];
};

/** `09:00`; the last hour ends the day. */
export function hourText(hour: number): string {
  return `${String(hour).padStart(2, '0')}:00`;
}

const firstHour = 9;
const lastHour = 20;

/** The next full hour there, while calls could be made before it at all. */
function nextHour(hour: number): number {
  return hour + 1 >= firstHour && hour + 1 <= lastHour ? hour + 1 : firstHour;
}

function wishChoice(key: string, wish: Wish, label = wishText(wish)): WishChoice {
  return { kind: 'wish', key, label, wish };
}

function numberChoices({ number, hasNumbers }: ChoiceFacts): readonly WishChoice[] {
  if (number !== undefined) {
    const wish: Wish = { kind: 'opt_out', medium: 'call', contactPoint: number };
    return [wishChoice('4', wish, `No more calls to ${formatPhone(number)}`)];
  }
  if (!hasNumbers) return [];
  return [{ kind: 'form', key: '4', label: 'No more calls to a number …', form: 'number' }];
}

export function wishChoices(facts: ChoiceFacts): readonly WishChoice[] {
  const wholeDay = { from: '00:00', to: '24:00' };
  const choices: readonly WishChoice[] = [
    wishChoice('1', {
      kind: 'inconvenient_time',
      from: '00:00',
      to: hourText(nextHour(facts.hour)),
    }),
    { kind: 'form', key: '2', label: 'Not at this time …', form: 'time' },
    wishChoice('3', { kind: 'inconvenient_time', ...wholeDay, phoneType: 'work' }),
    ...numberChoices(facts),
    wishChoice('5', { kind: 'opt_out', medium: 'call' }, 'No more calls at all'),
    wishChoice('6', { kind: 'opt_out', medium: 'text' }, 'No more texts'),
    wishChoice('7', { kind: 'opt_out', medium: 'email' }, 'No more emails'),
    wishChoice('8', { kind: 'language', language: facts.language === 'en' ? 'es' : 'en' }),
    wishChoice('9', { kind: 'preferred_time', from: '17:00', to: '21:00' }, 'Prefers evenings'),
    wishChoice('0', { kind: 'call_consent', days: 1 }, 'May be called again today …'),
    { kind: 'form', key: 'M', label: 'May be sent emails or texts …', form: 'message' },
  ];
  const standing = new Set(facts.standing.map(wishText));
  return choices.filter((choice) => choice.kind === 'form' || !standing.has(wishText(choice.wish)));
}
