/** The worksheet's result as the contract's answer. */
import { type AbilityToPay, abilityWarningText } from '../../../../shared/domain/ability-to-pay.ts';
import type { OutputOf } from '../../../../shared/ipc/contract.ts';

export type AbilityValue = OutputOf<'negotiation.saveWorksheet'>['ability'];

export function abilityValue(ability: AbilityToPay): AbilityValue {
  return {
    monthlyIncomeCents: ability.monthlyIncome,
    protectedIncomeCents: ability.protectedIncome,
    monthlyExpensesCents: ability.monthlyExpenses,
    disposableCents: ability.disposable,
    comfortableCents: ability.comfortableInstallment,
    warnings: ability.warnings.map((warning) => abilityWarningText[warning]),
  };
}
