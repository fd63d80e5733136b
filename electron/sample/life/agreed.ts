/** What is entered while the person is on the line, by how the call will end. */
import { cents } from '../../../shared/domain/money.ts';
import type { OutcomeCode } from '../../../shared/domain/outcomes.ts';
import type { PaymentMethod } from '../../../shared/domain/payment-method.ts';
import type { OutputOf } from '../../../shared/ipc/contract.ts';
import { agree, datedOffers, promiseWish } from '../agreements.ts';
import { callBackTime } from '../call-back-time.ts';
import type { Direction, Talk } from '../talk.ts';
import { dateOf, type Intention, type World } from './world.ts';

export type Agreed = Partial<Pick<Talk, 'during' | 'nextAction'>>;

type Subject = {
  readonly accountId: string;
  readonly direction: Direction;
  readonly zones: readonly string[];
};
type Negotiation = OutputOf<'negotiation.get'>;

const references: Readonly<Record<PaymentMethod, string>> = {
  cash: '',
  check: 'check 1',
  money_order: 'money order 7',
  card: 'approval 4',
  ach: 'trace 9',
};

/** @returns the receipt number, or undefined when the desk does not take the payment */
export async function pay(
  { desk, random }: World,
  payment: { accountId: string; method: PaymentMethod; amountCents: number },
): Promise<string | undefined> {
  const { accountId, method, amountCents } = payment;
  const form = await desk.read('payments.form', { accountId });
  const amount = Math.min(amountCents, form.balanceCents);
  if (form.bar || amount <= 0) return undefined;
  const posted = await desk.attempt('payments.post', {
    accountId,
    method,
    amountCents: amount,
    payorName: form.payorName,
    reference: method === 'cash' ? '' : `${references[method]}${random.between(1_000, 9_999)}`,
  });
  return posted.ok ? posted.value.receiptNumber : undefined;
}

/** Two of three are kept, some in part; the others are broken. */
function fateOf({ random }: World): Intention['fate'] {
  if (random.chance(65)) return 'keep';
  return random.chance(30) ? 'part' : 'break';
}

const atTheDesk: readonly PaymentMethod[] = ['cash', 'cash', 'money_order', 'check'];
const onThePhone: readonly PaymentMethod[] = ['card', 'card', 'ach', 'check'];

/** Now and then a part is accepted for the whole, and paid at once. */
function payment(world: World, subject: Subject, negotiation: Negotiation): Agreed | undefined {
  const { balanceCents, bar } = negotiation;
  if (bar || balanceCents <= 0) return undefined;
  const { desk, random } = world;
  const { accountId } = subject;
  const method = random.pick(subject.direction === 'walk_in' ? atTheDesk : onThePhone);
  const lump = datedOffers(negotiation, 'lump_sum')[0];
  if (lump && random.chance(20)) {
    return {
      during: async () => {
        await agree(desk, accountId, lump);
        await pay(world, { accountId, method, amountCents: lump.offer.totalCents });
      },
    };
  }
  const amountCents = balanceCents <= 12_000 ? balanceCents : random.between(2_000, 12_000);
  return { during: async () => void (await pay(world, { accountId, method, amountCents })) };
}

/** @param due of the promise; without it a business day soon */
export function promise(
  world: World,
  { accountId }: Pick<Subject, 'accountId'>,
  negotiation: Negotiation,
  own?: { readonly due: string; readonly fate: Intention['fate'] },
): Agreed | undefined {
  const wish = promiseWish(negotiation, world.random);
  if (!wish) return undefined;
  const { amountCents } = wish;
  const due = own?.due ?? wish.due;
  const fate = own?.fate ?? fateOf(world);
  return {
    during: async () => {
      await world.desk.write('promises.make', { accountId, due, amountCents });
      world.intentions.push({ accountId, due, amountCents, fate });
    },
  };
}

function plan(world: World, { accountId }: Subject, negotiation: Negotiation): Agreed | undefined {
  const offers = datedOffers(negotiation, 'plan').filter(({ offer }) => offer.schedule.length > 1);
  if (offers.length === 0) return undefined;
  const option = world.random.pick(offers);
  return {
    during: async () => {
      const made = await agree(world.desk, accountId, option);
      const fate = fateOf(world);
      for (const { due, amountCents } of made.plan?.promises ?? []) {
        world.intentions.push({ accountId, due, amountCents: cents(amountCents), fate });
      }
    },
  };
}

/** The offer stays open: they think it over. */
function offer(world: World, { accountId }: Subject, negotiation: Negotiation): Agreed | undefined {
  const option =
    datedOffers(negotiation, 'lump_sum')[0] ?? datedOffers(negotiation, 'settlement_in_parts')[0];
  if (!option) return undefined;
  return {
    during: async () => {
      await world.desk.write('negotiation.record', {
        accountId,
        offer: option.offer,
        answer: 'open',
      });
      world.considering.push(accountId);
    },
  };
}

function callBack(world: World, { zones }: Subject): Agreed | undefined {
  const date = dateOf(world).add({ days: world.random.between(1, 4) });
  const at = callBackTime(date, world.zone, zones);
  return at && { nextAction: { kind: 'call_back', at: at.toString() } };
}

/** Income and expenses of someone who is short of money. */
function worksheet({ desk, random }: World, { accountId }: Subject): Agreed {
  const income = random.between(120_000, 260_000);
  return {
    during: async () => {
      await desk.write('negotiation.saveWorksheet', {
        accountId,
        worksheet: {
          income: [{ label: 'Wages', amount: Math.floor(income / 2), frequency: 'biweekly' }],
          expenses: [
            { label: 'Rent', amount: Math.floor(income * 0.45), frequency: 'monthly' },
            { label: 'Food', amount: 9_500, frequency: 'weekly' },
            { label: 'Heat and power', amount: 14_000, frequency: 'monthly' },
          ],
        },
      });
    },
  };
}

/** @returns undefined when the account cannot bear such an ending */
export async function agreedFor(
  world: World,
  code: OutcomeCode,
  subject: Subject,
): Promise<Agreed | undefined> {
  const negotiation = () => world.desk.read('negotiation.get', { accountId: subject.accountId });
  switch (code) {
    case 'PAYMENT':
      return payment(world, subject, await negotiation());
    case 'PROMISE':
      return promise(world, subject, await negotiation());
    case 'PLAN':
      return plan(world, subject, await negotiation());
    case 'SETTLEMENT_OFFERED':
      return offer(world, subject, await negotiation());
    case 'CALLBACK':
      return callBack(world, subject);
    case 'HARDSHIP':
      return worksheet(world, subject);
    default:
      return {};
  }
}
