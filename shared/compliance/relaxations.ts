/**
 * Exceptions that permit what a rule forbids. One that rests on the text of the law holds by itself; one
 * on weaker evidence is off until the agency switches it on. Prohibitions have no such switch.
 */
import type { RulePack } from './rule-pack.ts';

export const relaxationIds = [
  'prior-consent',
  'opt-out-confirmation',
  'opt-out-reply',
  'opt-out-required-by-law',
  'creditor-email',
  'prior-collector-email',
  'work-email',
] as const;
export type RelaxationId = (typeof relaxationIds)[number];

/** Whether the exception may be relied on at this desk. */
export function isRelaxed(
  pack: Pick<RulePack, 'relaxations'>,
  switchedOn: readonly RelaxationId[] | undefined,
  id: RelaxationId,
): boolean {
  return pack.relaxations.get(id)?.evidence === 'V' || (switchedOn?.includes(id) ?? false);
}
