/** Fictional accounts that stretch the layout: long names, tiny and huge amounts, every reason and verdict. */
import { type Cents, cents } from '../../shared/domain/money.ts';
import type { ReasonKind } from '../components/ReasonChip.tsx';
import type { Tone } from '../theme/tokens.ts';

export type Item = {
  readonly id: string;
  readonly reason: ReasonKind;
  readonly why: string;
  readonly consumer: string;
  readonly client: string;
  readonly product: string;
  readonly balance: Cents;
  readonly lastContact: string;
  readonly nextAction: string;
  readonly minutes: number;
  readonly zone: string;
  readonly left: number;
  readonly verdict: Tone;
  readonly verdictText: string;
};

const reasons: readonly (readonly [ReasonKind, string])[] = [
  ['call-back', 'Call back 10:15'],
  ['broken-promise', 'Broken promise'],
  ['promise-due', 'Promise due today'],
  ['new', 'New'],
  ['score', 'Score 84'],
  ['review', 'Review'],
  ['hold', 'Dispute'],
];

const people = [
  'Nguyễn Văn Hùng',
  'Maximiliana Fitzgerald-Oyelaran de la Fuente y Castellanos',
  'Bo Li',
  'Shanice Okonkwo',
  'Østergård, Søren',
  'Mary-Kate O’Shaughnessy',
  'Riverbend Heating & Air Conditioning LLC',
  'José Ramírez Peña',
  'Emily Chen',
  'DeAndre Washington Jr.',
] as const;

const clients: readonly (readonly [string, string])[] = [
  ['NSB ••6789', 'credit card'],
  ['Lakeside Clinic ••0412', 'medical'],
  ['MW Power ••3301', 'utility'],
];

const amounts = [619_880, 4_205, 1_284_533, 99, 25_000, 7_310_055, 38_217, 150_000] as const;

function verdictOf(index: number, minutes: number, left: number): readonly [Tone, string] {
  if (index % 11 === 4) return ['blocked', 'Blocked: attorney'];
  if (left === 0) return ['attention', 'Wait until Mon 9 Mar'];
  if (minutes <= 480) return ['attention', 'Wait until 11:01'];
  return ['done', 'Call'];
}

const pick = <T>(list: readonly [T, ...T[]] | readonly T[], index: number): T =>
  list[index % list.length] as T;

/** A deterministic queue of any length. */
export function queueItems(count: number): readonly Item[] {
  return Array.from({ length: count }, (_, index) => {
    const [reason, why] = pick(reasons, Math.floor(index / 3));
    const [client, product] = pick(clients, index * 5 + 1);
    const minutes = 7 * 60 + 12 + ((index * 47) % 600);
    const left = (index * 5 + 5) % 8;
    const [verdict, verdictText] = verdictOf(index, minutes, left);
    return {
      id: `account-${index}`,
      reason,
      why,
      consumer: pick(people, index * 7),
      client,
      product,
      balance: cents(pick(amounts, index * 3)),
      lastContact: index % 4 === 3 ? 'never' : `${(index % 27) + 1} d ago`,
      nextAction: index % 2 === 0 ? 'Call mobile' : 'Send plan agreement',
      minutes,
      zone: pick(['EST', 'CST', 'MST', 'PST'], index),
      left,
      verdict,
      verdictText,
    };
  });
}
