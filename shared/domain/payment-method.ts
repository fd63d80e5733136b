/** The ways in which money reaches the desk. */

export const paymentMethods = ['cash', 'check', 'money_order', 'card', 'ach'] as const;
export type PaymentMethod = (typeof paymentMethods)[number];

export const paymentMethodLabels: Readonly<Record<PaymentMethod, string>> = {
  cash: 'Cash',
  check: 'Check',
  money_order: 'Money order',
  card: 'Card',
  ach: 'Bank transfer (ACH)',
};

/** What the reference of each method is; cash has none. */
export const paymentReferenceLabels: Readonly<Record<Exclude<PaymentMethod, 'cash'>, string>> = {
  check: 'Check number',
  money_order: 'Money order number',
  card: 'Authorization code',
  ach: 'Trace or confirmation number',
};
