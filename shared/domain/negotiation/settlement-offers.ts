/** Settlement candidates at the client's floor: one payment, or two or three a month apart. */
import { Temporal } from 'temporal-polyfill';
import { onOrNextBusinessDay } from '../calendar.ts';
import { settlementFloor } from '../client-policy.ts';
import { type Cents, multiplyRatio } from '../money.ts';
import { buildSchedule, type Installment } from '../schedule.ts';
import { downPayment } from './down-payment.ts';
import {
  authorityEnd,
  isValidationRunning,
  type NegotiationContext,
  type OfferProposal,
  termsStart,
} from './terms.ts';

const { compare } = Temporal.PlainDate;

/** Last day the offer is open; left out when that day lies within the validation period. */
function expiry(context: NegotiationContext): { expiresOn?: Temporal.PlainDate } {
  const end = authorityEnd(context);
  const hidden = isValidationRunning(context) && compare(end, termsStart(context)) <= 0;
  return hidden ? {} : { expiresOn: end };
}

/** None without authority, or where the floor saves the consumer nothing. */
export function settlementOffers(
  context: NegotiationContext,
  firstDue: Temporal.PlainDate,
): OfferProposal[] {
  const { balance, policy } = context;
  const floor = settlementFloor(policy, { balance, ageDays: context.debtAgeDays });
  if (!floor) return [];
  const total = multiplyRatio(balance, BigInt(floor.floorBp), 10_000n, 'up');
  if (total <= 0 || total >= balance) return [];
  const lumpSum: OfferProposal = {
    kind: 'lump_sum',
    total,
    schedule: [{ due: onOrNextBusinessDay(firstDue), amount: total }],
    ...expiry(context),
  };
  const inParts = [2, 3].flatMap((parts): OfferProposal[] => {
    const schedule = partsOf(total, parts, firstDue, downPayment(total, context));
    if (!schedule) return [];
    return [
      { kind: 'settlement_in_parts', total, schedule, frequency: 'monthly', ...expiry(context) },
    ];
  });
  return [lumpSum, ...inParts];
}

function partsOf(
  total: Cents,
  parts: number,
  firstDue: Temporal.PlainDate,
  down: Cents,
): readonly Installment[] | undefined {
  if (total - down < parts) return undefined;
  const even = multiplyRatio(total, 1n, BigInt(parts), 'down');
  const first = down > even ? { downPayment: down } : {};
  return buildSchedule({ total, frequency: 'monthly', firstDue, count: parts, ...first });
}
