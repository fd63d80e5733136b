/** The words of an outcome code; the code itself when this version does not know it. */
import { findOutcome } from '../../../shared/domain/outcomes.ts';

export function outcomeLabel(code: string): string {
  return findOutcome(code)?.label ?? code;
}
