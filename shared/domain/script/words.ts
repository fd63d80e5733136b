/** Words that would tell a stranger of a debt, and the one message that may be left on a machine. */
import { isPlaceholder, namesIn, placeholders } from './placeholders.ts';
import type { Text } from './script.ts';

/**
 * The limited-content message, word for word (12 CFR 1006.2(j)): anything more defeats it.
 * Left only where the agency's name does not show that it collects debts.
 */
export const limitedContentMessage: Text = {
  en: 'This is {{agent_name}} calling from {{agency_name}}. Please contact me or {{contact_name}} at {{agency_phone}}.',
  es: 'Le habla {{agent_name}} de {{agency_name}}. Por favor, comuníquese conmigo o con {{contact_name}} al {{agency_phone}}.',
};

const english =
  /\b(debts?|debtors?|ow(?:e|es|ed|ing)|balances?|collect\w*|pay|pays|paying|paid|payments?|payable|creditors?|accounts?|bills?|past[- ]due|overdue|money|settle\w*|loans?|credit|lender|installments?|lawsuit|sued?)\b/iu;

// `\b` knows no accented letters, so the start of a Spanish word is marked by what is not a letter.
const spanish =
  /(?<!\p{L})(deud\p{L}*|adeud\p{L}*|deb(?:e|o|en|es)(?!\p{L})|saldos?|cobr\p{L}*|pag(?:o|os|a|ar|ue|ó)(?!\p{L})|acreedor\p{L}*|cuentas?(?!\p{L})|dinero|préstamos?|crédito|cuotas?|demand\p{L}*)/iu;

/** The first word or placeholder that hints at a debt; undefined when the text gives nothing away. */
export function hintOfDebt(text: string): string | undefined {
  const secret = namesIn(text).find(
    (name) => isPlaceholder(name) && placeholders[name].use === 'right_party_only',
  );
  if (secret !== undefined) return secret;
  const spoken = text.replace(/\{\{[^{}]*\}\}/g, ' ');
  return (english.exec(spoken) ?? spanish.exec(spoken))?.[0];
}
