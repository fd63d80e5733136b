/**
 * Why an account is in the queue, as contiguous ranges of one integer key, so that SQL can filter
 * a reason by range and sort the whole queue by one indexed column, ascending.
 */

/** In the order in which they are worked. */
export const queueReasons = [
  'call_back_due',
  'broken_promise',
  'promise_due_today',
  'new_business',
  'score',
  'call_back_today',
] as const;
export type QueueReason = (typeof queueReasons)[number];

/** Keys of one tier: `tier * TIER_SIZE` up to and including `(tier + 1) * TIER_SIZE - 1`. */
export const TIER_SIZE = 1_000_000_000_000;

export const queueReasonLabels: Readonly<Record<QueueReason, string>> = {
  call_back_due: 'Call back',
  broken_promise: 'Broken promise',
  promise_due_today: 'Promise due today',
  new_business: 'New',
  score: 'Score',
  call_back_today: 'Call back later today',
};

/** 1 for the reason that is worked first. */
export function tierOf(reason: QueueReason): number {
  return queueReasons.indexOf(reason) + 1;
}

/** Smallest and largest key of a reason, both inclusive. */
export function tierRange(reason: QueueReason): readonly [min: number, max: number] {
  const min = tierOf(reason) * TIER_SIZE;
  return [min, min + TIER_SIZE - 1];
}

/** The reason a stored key stands for; undefined for a key outside every range. */
export function reasonOfKey(key: number): QueueReason | undefined {
  return queueReasons[Math.floor(key / TIER_SIZE) - 1];
}
