/** The validation period of an account, as the notices that were mailed and did not come back leave it. */
import type { DeskContext } from '../../context.ts';
import { updateValidation } from '../../store/letter-accounts.store.ts';
import { findMailedNotice } from '../../store/letters.store.ts';

/** Must run inside a transaction. The longest period counts; without any notice none has begun. */
export function settlePeriod({ db }: DeskContext, accountPk: number): void {
  const notice = findMailedNotice(db, accountPk);
  updateValidation(db, {
    accountPk,
    sentOn: notice?.mailedOn ?? null,
    endsOn: notice?.validationEndsOn ?? null,
  });
}
