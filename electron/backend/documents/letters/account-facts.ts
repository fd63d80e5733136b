/**
 * The facts beside the addresses, and the sums that letters check.
 */
import type { Problem } from '../problems.ts';
import { fieldWords } from './field-words.ts';
import type { LetterBase } from './letter-base.ts';
import type { Fact } from './letter-frame.ts';

export function accountFacts(content: LetterBase): readonly Fact[] {
  const { account, creditor, scanCode } = content;
  return [
    { label: 'Creditor', value: creditor.current },
    { label: 'Account', value: `${capitalized(account.description)}, ${account.number}` },
    { label: 'Reference', value: scanCode },
  ];
}

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A problem when amounts do not add up to the cent. */
export function sumProblem(
  cents: readonly number[],
  total: number,
  field: string,
  whole: string,
): readonly Problem[] {
  const sum = cents.reduce((all, one) => all + one, 0);
  if (sum === total) return [];
  return [{ field, kind: 'rule', message: `${fieldWords(field)} do not add up to ${whole}.` }];
}
