/**
 * The closed list of what a script may put in place of `{{name}}`, and from when each may be spoken:
 * `always`, once the agency was expressly asked for (15 USC 1692b(1)), or to the right party only.
 */
import type { Language, Text } from './script.ts';

export type PlaceholderRule = {
  readonly use: 'always' | 'when_agency_known' | 'right_party_only';
  /** What is shown while the value is not known. */
  readonly blank: Text;
};

export const placeholders = {
  agent_name: { use: 'always', blank: { en: '[your name]', es: '[su nombre]' } },
  consumer_name: { use: 'always', blank: { en: '[name]', es: '[nombre]' } },
  agency_phone: { use: 'always', blank: { en: '[our number]', es: '[nuestro número]' } },
  contact_name: {
    use: 'always',
    blank: { en: 'any of our representatives', es: 'cualquiera de nuestros representantes' },
  },
  agency_name: { use: 'when_agency_known', blank: { en: '[agency]', es: '[agencia]' } },
  creditor: { use: 'right_party_only', blank: { en: '[creditor]', es: '[acreedor]' } },
  account_tail: {
    use: 'right_party_only',
    blank: { en: '[last digits]', es: '[últimos dígitos]' },
  },
  balance: { use: 'right_party_only', blank: { en: '[balance]', es: '[saldo]' } },
  agreed_amount: { use: 'right_party_only', blank: { en: '[amount]', es: '[cantidad]' } },
  agreed_date: { use: 'right_party_only', blank: { en: '[date]', es: '[fecha]' } },
} as const satisfies Record<string, PlaceholderRule>;

export type Placeholder = keyof typeof placeholders;
export type PlaceholderValues = Readonly<Partial<Record<Placeholder, string>>>;

const pattern = /\{\{([^{}]*)\}\}/g;

export function isPlaceholder(name: string): name is Placeholder {
  return Object.hasOwn(placeholders, name);
}

/** The names between double braces, known or not, in order of first use. */
export function namesIn(text: string): readonly string[] {
  return [...new Set(Array.from(text.matchAll(pattern), (match) => match[1] ?? ''))];
}

/** Puts values in place; an unknown value shows as its blank, an unknown name stays as written. */
export function fillText(text: string, values: PlaceholderValues, language: Language): string {
  return text.replace(pattern, (whole, name: string) => {
    if (!isPlaceholder(name)) return whole;
    return values[name] || placeholders[name].blank[language];
  });
}
