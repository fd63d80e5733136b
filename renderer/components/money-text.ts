/** Reading and writing amounts in a field: text to cents with a sentence for every problem. No floats. */
import { type Cents, formatMoney, parseMoney, toDecimalText } from '../../shared/domain/money.ts';

export type MoneyLimits = {
  readonly required?: boolean | undefined;
  readonly allowNegative?: boolean | undefined;
  readonly min?: Cents | undefined;
  readonly max?: Cents | undefined;
};

export type MoneyReading = {
  /** The amount the text spells, even when a limit is broken; undefined when it spells none. */
  readonly amount: Cents | undefined;
  /** What is wrong, as one sentence for the person typing. */
  readonly problem: string | undefined;
};

/** Reads field text such as `1,234.50` against limits in cents. */
export function readMoneyText(text: string, limits: MoneyLimits = {}): MoneyReading {
  if (text.trim() === '') {
    return { amount: undefined, problem: limits.required ? 'Enter an amount.' : undefined };
  }
  const amount = parseMoney(text);
  if (amount === undefined) return { amount, problem: spellingProblem(text) };
  return { amount, problem: limitProblem(amount, limits) };
}

function spellingProblem(text: string): string {
  if (/\.\d{3,}\)?\s*$/.test(text)) return 'Cents have at most two digits.';
  return 'Enter dollars and cents, such as 125.00.';
}

function limitProblem(amount: Cents, limits: MoneyLimits): string | undefined {
  if (amount < 0 && !limits.allowNegative) return 'Enter an amount above zero.';
  if (limits.min !== undefined && amount < limits.min) {
    return `Enter at least ${formatMoney(limits.min)}.`;
  }
  if (limits.max !== undefined && amount > limits.max) {
    return `Enter at most ${formatMoney(limits.max)}.`;
  }
  return undefined;
}

/** `1,234.50`, as a field shows it: grouped, no currency sign. */
export function editableMoney(amount: Cents | undefined): string {
  if (amount === undefined) return '';
  const [whole = '0', fraction = '00'] = toDecimalText(amount).split('.');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${fraction}`;
}
