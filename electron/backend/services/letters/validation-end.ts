/** The end of the validation period as one letter must respect it. Pure. */
import { Temporal } from 'temporal-polyfill';
import { validationPeriodEnd } from '../../../../shared/compliance/validation-period.ts';
import type { LetterAccount } from '../../store/letter-accounts.store.ts';
import type { LetterRequest } from './letter-request.ts';

const careful = { conservative: true } as const;

/**
 * A notice's own period is counted from the date it states (12 CFR 1006.34(b)(5)). Other letters respect
 * the period that runs; before the notice was mailed the one it will have, so that no date falls inside
 * it later (12 CFR 1006.38(b)). Undefined once the period is over, and for letters that ask for nothing.
 */
export function validationEndFor(
  account: Pick<LetterAccount, 'validationEndsOn' | 'pendingNoticeEnd'>,
  { type, mailingDate }: Pick<LetterRequest, 'type' | 'mailingDate'>,
): Temporal.PlainDate | undefined {
  const mailing = Temporal.PlainDate.from(mailingDate);
  if (type === 'validation_notice') return validationPeriodEnd(mailing, careful);
  if (type === 'paid_in_full') return undefined;
  const known = laterOf(account.validationEndsOn, account.pendingNoticeEnd);
  const end =
    known === null ? validationPeriodEnd(mailing, careful) : Temporal.PlainDate.from(known);
  return Temporal.PlainDate.compare(mailing, end) <= 0 ? end : undefined;
}

function laterOf(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return one > other ? one : other;
}
