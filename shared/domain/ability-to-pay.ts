/** The worksheet of what a consumer can pay: exact monthly figures, and a payment that leaves room. */
import { AppError } from '../errors.ts';
import { type Frequency, periodsPerYear } from './frequency.ts';
import { type Cents, cents, multiplyRatio } from './money.ts';

export type BudgetLine = {
  readonly label: string;
  /** Zero or more, per payment. */
  readonly amount: Cents;
  readonly frequency: Frequency;
  /** Income the law shields from collection, such as Social Security (42 USC 407). */
  readonly protected?: boolean | undefined;
};

export type AbilityWarning = 'no-income' | 'protected-income-only' | 'nothing-left';

export const abilityWarningText: Readonly<Record<AbilityWarning, string>> = {
  'no-income': 'No income is listed. Ask for no payment; offer to talk again later.',
  'protected-income-only':
    'All income listed is protected by law. Do not ask for a payment from it; take one only if the consumer offers it freely.',
  'nothing-left':
    'Living costs take all of the income. Do not press for a payment; talk about hardship options.',
};

export type AbilityToPay = {
  /** Per month, rounded down. */
  readonly monthlyIncome: Cents;
  /** Per month, rounded up. */
  readonly monthlyExpenses: Cents;
  /** Income less expenses; below zero when expenses exceed income. */
  readonly disposable: Cents;
  /** Half of what is left over, in whole dollars; the other half stays for what nobody planned. */
  readonly comfortableInstallment: Cents;
  readonly warnings: readonly AbilityWarning[];
};

/** Exact total per month; every line is turned into cents per year first, so nothing rounds twice. */
function monthlyTotal(lines: readonly BudgetLine[], rounding: 'down' | 'up'): Cents {
  let yearly = 0n;
  for (const { amount, frequency } of lines) {
    if (amount < 0) throw new AppError('invalid-input', 'Income and expenses are not negative.');
    yearly += BigInt(amount) * periodsPerYear[frequency];
  }
  return multiplyRatio(cents(1), yearly, 12n, rounding);
}

/** @throws AppError `invalid-input` for a negative line */
export function assessAbility(worksheet: {
  readonly income: readonly BudgetLine[];
  readonly expenses: readonly BudgetLine[];
}): AbilityToPay {
  const monthlyIncome = monthlyTotal(worksheet.income, 'down');
  const monthlyExpenses = monthlyTotal(worksheet.expenses, 'up');
  const disposable = cents(monthlyIncome - monthlyExpenses);
  const sources = worksheet.income.filter((line) => line.amount > 0);
  const warnings: AbilityWarning[] = [];
  if (sources.length === 0) warnings.push('no-income');
  else if (sources.every((line) => line.protected === true)) warnings.push('protected-income-only');
  if (disposable <= 0 && sources.length > 0) warnings.push('nothing-left');
  return {
    monthlyIncome,
    monthlyExpenses,
    disposable,
    comfortableInstallment: cents(Math.max(0, Math.floor(disposable / 200)) * 100),
    warnings,
  };
}
