/** What comes next, in the agent's words. */
import type { NextActionKind } from './outcomes.ts';

export const nextActionLabels: Readonly<Record<NextActionKind, string>> = {
  call: 'Call',
  call_back: 'Call back',
  promise_due: 'Promise due',
  letter: 'Write a letter',
  trace: 'Trace',
  review: 'Review',
  verify_payment: 'Verify the payment',
  answer_dispute: 'Answer the dispute',
};

/** True for what is done because of a debt: not on screen before the right party is confirmed (15 USC 1692c(b)). */
export function tellsActionOfDebt(kind: NextActionKind): boolean {
  return kind === 'promise_due' || kind === 'verify_payment' || kind === 'answer_dispute';
}
