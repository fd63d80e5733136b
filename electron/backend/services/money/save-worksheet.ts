/** Keeps what a consumer said they can pay. */
import { assessAbility } from '../../../../shared/domain/ability-to-pay.ts';
import type { OutputOf, ParsedInputOf } from '../../../../shared/ipc/contract.ts';
import type { DeskContext } from '../../context.ts';
import { getMoneyAccount } from '../../store/money-accounts.store.ts';
import { putWorksheet } from '../../store/worksheets.store.ts';
import { once } from '../once.ts';
import { abilityValue } from './ability-values.ts';

type Saved = OutputOf<'negotiation.saveWorksheet'>;

/** @throws AppError `not-found` */
export function saveWorksheet(
  context: DeskContext,
  input: ParsedInputOf<'negotiation.saveWorksheet'>,
): Saved {
  const saved = once(context, 'negotiation.saveWorksheet', input, (): Saved => {
    const account = getMoneyAccount(context.db, input.accountId);
    putWorksheet(context.db, {
      accountPk: account.pk,
      content: input.worksheet,
      at: context.now().toString(),
    });
    return { ability: abilityValue(assessAbility(input.worksheet)) };
  });
  context.changed('accounts');
  return saved;
}
