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

export type AbilityWarning =
  | 'no-income'
  | 'protected-income-only'
  | 'nothing-left'
  | 'nothing-left-unprotected';

export const abilityWarningText: Readonly<Record<AbilityWarning, string>> = {
  'no-income': 'No income is listed. Ask for no payment; offer to talk again later.',
  'protected-income-only':
    'All income listed is protected by law. Do not ask for a payment from it; take one only if the consumer offers it freely.',
  'nothing-left':
    'Living costs take all of the income. Do not press for a payment; talk about hardship options.',
  'nothing-left-unprotected':
    'Without the income that is protected by law nothing is left over. Do not ask for a payment; take one only if the consumer offers it freely.',
};

type BudgetLines = {
  readonly income: readonly BudgetLine[];
  readonly expenses: readonly BudgetLine[];
};

export type AbilityToPay = {
  /** Per month, rounded down. */
  readonly monthlyIncome: Cents;
  /** The part of it that the law shields from collection, per month, rounded up. */
  readonly protectedIncome: Cents;
  /** Per month, rounded up. */
  readonly monthlyExpenses: Cents;
  /** Income less expenses; below zero when expenses exceed income. */
  readonly disposable: Cents;
  /**
   * Half of what is left over without the protected income, in whole dollars; the other half stays for
   * what nobody planned.
   */
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
export function assessAbility(worksheet: BudgetLines): AbilityToPay {
  const monthlyIncome = monthlyTotal(worksheet.income, 'down');
  const monthlyExpenses = monthlyTotal(worksheet.expenses, 'up');
  const disposable = cents(monthlyIncome - monthlyExpenses);
  const open = worksheet.income.filter((line) => line.protected !== true);
  const left = cents(monthlyTotal(open, 'down') - monthlyExpenses);
  return {
    monthlyIncome,
    protectedIncome: cents(monthlyIncome - monthlyTotal(open, 'down')),
    monthlyExpenses,
    disposable,
    comfortableInstallment: cents(Math.max(0, Math.floor(left / 200)) * 100),
    warnings: warningsOf(worksheet, { disposable, left }),
  };
}

/** Nothing listed, nothing to warn of. */
function warningsOf(
  { income, expenses }: BudgetLines,
  { disposable, left }: { readonly disposable: Cents; readonly left: Cents },
): readonly AbilityWarning[] {
  if (income.length + expenses.length === 0) return [];
  const sources = income.filter((line) => line.amount > 0);
  if (sources.length === 0) return ['no-income'];
  const isProtected = sources.every((line) => line.protected === true);
  const warnings: AbilityWarning[] = isProtected ? ['protected-income-only'] : [];
  if (disposable <= 0) warnings.push('nothing-left');
  else if (left <= 0 && !isProtected) warnings.push('nothing-left-unprotected');
  return warnings;
}
