/**
 * Whether a receipt's content agrees with itself and can be printed.
 */
import type { Fonts } from '../layout/fonts.ts';
import { characterProblems, type Problem } from '../problems.ts';
import type { ReceiptContent } from './receipt-content.ts';

/** All problems of a receipt; an empty list means that it can be rendered. */
export function checkReceipt(content: ReceiptContent, fonts: Fonts): readonly Problem[] {
  const problems: Problem[] = [...characterProblems(content, fonts)];
  const { principal, interest, fees, costs } = content.allocation;
  if (principal + interest + fees + costs !== content.amountCents) {
    problems.push({
      field: 'allocation',
      kind: 'rule',
      message: 'The parts of the payment do not add up to the payment.',
    });
  }
  if (content.balanceBeforeCents - content.amountCents !== content.balanceAfterCents) {
    problems.push({
      field: 'balanceAfterCents',
      kind: 'rule',
      message: 'The balance after is not the balance before less the payment.',
    });
  }
  if ((content.forgivenCents ?? 0) > content.balanceAfterCents) {
    problems.push({
      field: 'forgivenCents',
      kind: 'rule',
      message: 'More is forgiven than is left after the payment.',
    });
  }
  if (content.copyKind === 'reissue' && content.reissueOf === null) {
    problems.push({
      field: 'reissueOf',
      kind: 'missing',
      message: 'A reissued receipt names the number that it replaces.',
    });
  }
  return problems;
}
