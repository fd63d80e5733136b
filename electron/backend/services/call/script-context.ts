/** The facts of a call that decide what its script says, fixed when the call starts. */
import { limitationOf } from '../../../../shared/domain/limitation.ts';
import type { ScriptContext } from '../../../../shared/domain/script/run.ts';
import type { DeskContext } from '../../context.ts';
import type { AccountKey } from '../../store/accounts.store.ts';
import { getMoneyAccount } from '../../store/money-accounts.store.ts';
import { getWorkspaceRow } from '../../store/workspace.store.ts';
import { debtDates } from '../money/debt-dates.ts';

export function scriptContext(context: DeskContext, account: AccountKey): ScriptContext {
  const { db, settings } = context;
  const { language, isDisclosed } = getWorkspaceRow(db, account.id);
  return {
    language,
    isFirstCommunication: isDisclosed === 0,
    limitation: limitationOf(debtDates(getMoneyAccount(db, account.id)), context.today()),
    isRecorded: false,
    nameIndicatesCollection: settings.agency.nameIndicatesCollection,
  };
}
