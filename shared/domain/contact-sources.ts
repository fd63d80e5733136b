/** Where a fact about a person comes from. */
export const contactSources = [
  'consumer',
  'representative',
  'third_party',
  'mail_returned',
  'client',
  'tracing',
  'call_result',
  'correction',
] as const;
export type ContactSource = (typeof contactSources)[number];

export const contactSourceLabels: Readonly<Record<ContactSource, string>> = {
  consumer: 'The consumer said so',
  representative: 'Someone who acts for the consumer',
  third_party: 'Somebody else said so',
  mail_returned: 'Mail came back',
  client: 'The client',
  tracing: 'Tracing',
  call_result: 'What happened on a call',
  correction: 'Correction of a mistake',
};
