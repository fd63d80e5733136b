/**
 * What the wrap-up offers while it is not known who is there: nothing that only the right party can bring
 * about, since whoever stands at the desk may read along (15 USC 1692c(b)). Pure.
 */
import { tellsActionOfDebt } from '../../../shared/domain/next-action-labels.ts';
import {
  type NextActionKind,
  nextActionKinds,
  type Outcome,
} from '../../../shared/domain/outcomes.ts';

/** @param problem why the outcome contradicts the script */
export function isOutcomeOffered(
  { group }: Outcome,
  problem: string | undefined,
  isDebtShown: boolean,
): boolean {
  return isDebtShown || problem === undefined || (group !== 'agreed' && group !== 'talked');
}

export function actionsOffered(
  hasPromise: boolean,
  isDebtShown: boolean,
): readonly NextActionKind[] {
  return nextActionKinds.filter(
    (kind) => (hasPromise || kind !== 'promise_due') && (isDebtShown || !tellsActionOfDebt(kind)),
  );
}
