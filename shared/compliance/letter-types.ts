/** What the contact rules need to know about each kind of letter. */

export const letterTypes = [
  'validation_notice',
  'payment_reminder',
  'plan_agreement',
  'settlement_offer',
  'paid_in_full',
  'dispute_response',
  'original_creditor_response',
  'efforts_end',
  'remedy_notice',
] as const;

export type LetterType = (typeof letterTypes)[number];

type LetterTraits = {
  /** Asks for money or leads to it: waits while a dispute or request is unanswered. */
  readonly collects: boolean;
  /** Allowed after a cease request, 15 USC 1692c(c)(1)-(3). */
  readonly allowedAfterCease: boolean;
  /** Federal law demands it: a state limit on the number of contacts only warns. */
  readonly requiredByLaw: boolean;
};

export const letterTraits: Readonly<Record<LetterType, LetterTraits>> = {
  validation_notice: { collects: true, allowedAfterCease: false, requiredByLaw: true },
  payment_reminder: { collects: true, allowedAfterCease: false, requiredByLaw: false },
  plan_agreement: { collects: true, allowedAfterCease: false, requiredByLaw: false },
  settlement_offer: { collects: true, allowedAfterCease: false, requiredByLaw: false },
  paid_in_full: { collects: false, allowedAfterCease: false, requiredByLaw: false },
  dispute_response: { collects: false, allowedAfterCease: false, requiredByLaw: true },
  original_creditor_response: { collects: false, allowedAfterCease: false, requiredByLaw: true },
  efforts_end: { collects: false, allowedAfterCease: true, requiredByLaw: false },
  remedy_notice: { collects: true, allowedAfterCease: true, requiredByLaw: false },
};
