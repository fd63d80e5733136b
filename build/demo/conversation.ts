/** What is agreed in one conversation: chosen before it by what the account can bear, entered during it. */
import {
  agree,
  datedOffers,
  type OfferOption,
  promiseWish,
} from '../../electron/sample/agreements.ts';
import { callBackTime } from '../../electron/sample/call-back-time.ts';
import type { Talk } from '../../electron/sample/talk.ts';
import { cents, formatMoney } from '../../shared/domain/money.ts';
import type { OutcomeCode } from '../../shared/domain/outcomes.ts';
import type { PaymentMethod } from '../../shared/domain/payment-method.ts';
import type { OutputOf } from '../../shared/ipc/contract.ts';
import type { DayBook } from './day-book.ts';
import type { DemoDay } from './demo-day.ts';
import { takePayment } from './payment-step.ts';
import type { People } from './people.ts';

type Part = Pick<Talk, 'outcome'> & Partial<Pick<Talk, 'during' | 'nextAction'>>;

type Scene = {
  readonly day: DemoDay;
  readonly book: DayBook;
  readonly accountId: string;
  /** As log and summary name it. */
  readonly account: string;
  readonly negotiation: OutputOf<'negotiation.get'>;
  /** Zones of the consumer. */
  readonly zones: readonly string[];
};

/** Of a plan that is worth the name. */
const fewestInstallments = 3;
const onThePhone: readonly PaymentMethod[] = ['card', 'ach', 'check'];

function describeSchedule({ offer }: OfferOption): string {
  return offer.schedule
    .map(({ due, amountCents }) => `${due} ${formatMoney(cents(amountCents))}`)
    .join(', ');
}

/** Monthly where that is on offer: fewest payments to keep up. */
function planOf({ negotiation }: Scene): OfferOption | undefined {
  const plans = datedOffers(negotiation, 'plan').filter(
    ({ offer }) => offer.schedule.length >= fewestInstallments,
  );
  return plans.find(({ offer }) => offer.frequency === 'monthly') ?? plans[0];
}

function planPart({ day, book, accountId, account }: Scene, option: OfferOption): Part {
  return {
    outcome: 'PLAN',
    during: async () => {
      const { plan } = await agree(day.desk, accountId, option);
      if (!plan) return;
      book.plan = {
        account,
        totalCents: plan.totalCents,
        installments: plan.promises.map(({ due, amountCents }) => ({ due, cents: amountCents })),
      };
      day.journal.note(
        `plan ${account}: ${formatMoney(cents(plan.totalCents))} in ${plan.promises.length} (${describeSchedule(option)})`,
      );
    },
  };
}

function settlementPart(scene: Scene, option: OfferOption): Part {
  const { day, book, accountId, account, negotiation } = scene;
  const { balanceCents } = negotiation;
  const agreedCents = option.offer.totalCents;
  return {
    outcome: 'PAYMENT',
    during: async () => {
      await agree(day.desk, accountId, option);
      book.settlement = { account, balanceCents, agreedCents, ruleId: option.ruleId };
      day.journal.note(
        `settlement ${account}: ${formatMoney(cents(agreedCents))} for ${formatMoney(cents(balanceCents))} by ${option.ruleId}`,
      );
      await takePayment(day, book, {
        accountId,
        account,
        method: 'card',
        amountCents: agreedCents,
      });
    },
  };
}

/** Small balances are paid whole. */
function amountFor({ negotiation, day }: Scene): number {
  const { balanceCents } = negotiation;
  return balanceCents <= 15_000 ? balanceCents : day.random.between(2_500, 15_000);
}

function paymentPart(scene: Scene): Part {
  const { day, book, accountId, account } = scene;
  const method = onThePhone[book.payments.count % onThePhone.length] ?? 'card';
  return {
    outcome: 'PAYMENT',
    during: () =>
      takePayment(day, book, { accountId, account, method, amountCents: amountFor(scene) }),
  };
}

function promisePart({ day, accountId, account, negotiation }: Scene): Part | undefined {
  const wish = promiseWish(negotiation, day.random);
  if (!wish) return undefined;
  return {
    outcome: 'PROMISE',
    during: async () => {
      await day.desk.write('promises.make', { accountId, ...wish });
      day.journal.note(
        `promise ${account}: ${formatMoney(cents(wish.amountCents))} by ${wish.due}`,
      );
    },
  };
}

function offerPart({ day, accountId, negotiation }: Scene): Part | undefined {
  const option = datedOffers(negotiation, 'lump_sum')[0] ?? datedOffers(negotiation, 'plan')[0];
  if (!option) return undefined;
  return {
    outcome: 'SETTLEMENT_OFFERED',
    during: async () => {
      await day.desk.write('negotiation.record', {
        accountId,
        offer: option.offer,
        answer: 'open',
      });
    },
  };
}

function callBackPart({ day, zones }: Scene): Part | undefined {
  const tomorrow = day.desk.now().toZonedDateTimeISO(day.zone).toPlainDate().add({ days: 1 });
  const at = callBackTime(tomorrow, day.zone, zones);
  if (!at) return undefined;
  return { outcome: 'CALLBACK', nextAction: { kind: 'call_back', at: at.toString() } };
}

function partFor(scene: Scene, code: OutcomeCode): Part | undefined {
  const { bar, balanceCents } = scene.negotiation;
  switch (code) {
    case 'PAYMENT':
      return bar || balanceCents <= 0 ? undefined : paymentPart(scene);
    case 'PROMISE':
      return promisePart(scene);
    case 'SETTLEMENT_OFFERED':
      return offerPart(scene);
    case 'CALLBACK':
      return callBackPart(scene);
    default:
      return { outcome: code };
  }
}

/** One plan and one settlement as soon as an account can bear them, then what the cards say. */
export function planConversation(scene: Scene, people: People): Part | undefined {
  const { book, negotiation } = scene;
  const plan = planOf(scene);
  if (book.plan === null && plan) return planPart(scene, plan);
  const lump = datedOffers(negotiation, 'lump_sum')[0];
  if (book.settlement === null && lump) return settlementPart(scene, lump);
  const parts = new Map<OutcomeCode, Part>();
  const code = people.next((candidate) => {
    const part = parts.get(candidate) ?? partFor(scene, candidate);
    if (part) parts.set(candidate, part);
    return part !== undefined;
  });
  return code && parts.get(code);
}
