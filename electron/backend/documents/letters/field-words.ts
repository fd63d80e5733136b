/**
 * The fields of a letter's content as an agent calls them: messages name these, never a path.
 */
const words: readonly (readonly [field: string, words: string])[] = [
  ['recipient.nameLines', 'The consumer’s name'],
  ['consumerName', 'The consumer’s name'],
  ['recipient', 'The mailing address'],
  ['agency.name', 'The agency’s name'],
  ['agency.addressLines', 'The agency’s address'],
  ['agency.licenseLines', 'The license lines'],
  ['agency', 'What the settings say of the agency'],
  ['creditor', 'The creditor’s name'],
  ['account.description', 'The kind of account'],
  ['account', 'The account number'],
  ['stateNotices', 'The text that the state requires'],
  ['itemization', 'The itemized debt'],
  ['parts', 'The parts of the balance'],
  ['balanceCents', 'The balance'],
  ['payments', 'The payments'],
  ['receiptNumber', 'The receipt number'],
];

/** @param field a path inside the content, such as `recipient.nameLines.0` */
export function fieldWords(field: string): string {
  const found = words.find(([start]) => field === start || field.startsWith(`${start}.`));
  return found?.[1] ?? 'A part of the letter';
}
