/** A client's policy as sentences an agent can act on. Pure. */
import type { ClientPolicy } from '../../../shared/domain/client-policy.ts';
import type { Bucket } from '../../../shared/domain/ledger.ts';
import { cents, formatMoney, multiplyRatio } from '../../../shared/domain/money.ts';
import { percentText } from './percent-text.ts';

const example = cents(1_000_00);
const whole = 10_000n;

export const bucketWords: Readonly<Record<Bucket, { label: string; about: string }>> = {
  principal: { label: 'Principal', about: 'what was borrowed or bought' },
  interest: { label: 'Interest', about: 'for the time it was not paid' },
  fees: { label: 'Fees', about: 'charged by the client, such as late fees' },
  costs: { label: 'Costs', about: 'of collection, such as court costs' },
};

function days(count: number): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? 'day' : 'days'}`;
}

function months(count: number): string {
  return `${count} ${count === 1 ? 'month' : 'months'}`;
}

/** Rounded up: the smallest amount of whole cents that is not below the share. */
function shareOfExample(basisPoints: number): string {
  return formatMoney(multiplyRatio(example, BigInt(basisPoints), whole, 'up'));
}

function settlementWords(policy: ClientPolicy): readonly string[] {
  const { settlementFloorBp, settlementMatrix = [], validityDays } = policy;
  if (settlementFloorBp === null) {
    return ['No settlement: only the full balance, at once or in a plan, pays the debt.'];
  }
  const bands = settlementMatrix.map(({ minAgeDays, minBalanceCents, floorBp }) => {
    const old = minAgeDays > 0 ? ` ${days(minAgeDays)} old or older` : '';
    const large = minBalanceCents > 0 ? ` of ${formatMoney(minBalanceCents)} or more` : '';
    return `Debts${old}${old && large ? ',' : ''}${large}${old || large ? '' : ' of any age'}: from ${percentText(floorBp)}%.`;
  });
  return [
    `A settlement of ${percentText(settlementFloorBp)}% or more of the balance may be accepted: ${shareOfExample(settlementFloorBp)} for a debt of ${formatMoney(example)}.`,
    ...bands,
    validityDays === 0
      ? 'Settlements only on the day of the client’s last word on the balance.'
      : `Settlements only within ${days(validityDays)} of the client’s last word on the balance.`,
  ];
}

function planWords({ maxPlanMonths, minInstallmentCents, downPaymentBp }: ClientPolicy): string {
  const down =
    downPaymentBp === 0
      ? 'No down payment is asked for.'
      : `It starts with at least ${percentText(downPaymentBp)}% of its total.`;
  return `A plan runs for ${months(maxPlanMonths)} at most, with installments of ${formatMoney(minInstallmentCents)} or more. ${down}`;
}

function additionWords({ feesAllowed, interestAllowed }: ClientPolicy): string {
  if (feesAllowed && interestAllowed) return 'Fees and interest may be added to the debt.';
  if (feesAllowed) return 'Fees may be added to the debt, interest may not.';
  if (interestAllowed) return 'Interest may be added to the debt, fees may not.';
  return 'Neither fees nor interest may be added to the debt.';
}

/** One sentence per thing the policy decides. */
export function policyWords(policy: ClientPolicy): readonly string[] {
  const order = policy.allocationOrder.map((bucket) => bucketWords[bucket].label.toLowerCase());
  return [
    ...settlementWords(policy),
    planWords(policy),
    `A payment reduces ${order.join(', then ')}.`,
    additionWords(policy),
  ];
}

/** For a list: `from 80%`, `none`. */
export function settlementText({ settlementFloorBp }: ClientPolicy): string {
  return settlementFloorBp === null ? 'None' : `From ${percentText(settlementFloorBp)}%`;
}

/** For a list: `12 months, from $25.00`. */
export function planText({ maxPlanMonths, minInstallmentCents }: ClientPolicy): string {
  return `${months(maxPlanMonths)}, from ${formatMoney(minInstallmentCents)}`;
}
