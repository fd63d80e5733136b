/** Email, language, whereabouts and flags of a person: facts that reach every linked account. */
import { type ConsumerFlag, consumerFlagInfo } from '../../../../shared/domain/consumer-flags.ts';
import { AppError } from '../../../../shared/errors.ts';
import type { ParsedInputOf } from '../../../../shared/ipc/contract.ts';
import type { DeskContext } from '../../context.ts';
import type { AccountKey } from '../../store/accounts.store.ts';
import {
  type ConsumerFacts,
  findConsumerFacts,
  updateConsumerFacts,
} from '../../store/consumer-facts.store.ts';
import { changeContact, recordContactChange } from './change-contact.ts';

type Nothing = Record<string, never>;

function factsOf({ db }: DeskContext, { consumerPk }: AccountKey): ConsumerFacts {
  const facts = findConsumerFacts(db, consumerPk);
  if (!facts) throw new AppError('not-found', 'This person is not on the desk.');
  return facts;
}

/** @throws AppError `not-found` */
export function setEmail(context: DeskContext, input: ParsedInputOf<'contacts.setEmail'>): Nothing {
  return changeContact(context, 'contacts.setEmail', input, (account) => {
    const facts = factsOf(context, account);
    const { email, source } = input;
    if (facts.email === email) return {};
    updateConsumerFacts(context.db, { ...facts, email });
    recordContactChange(context, {
      account,
      field: 'email',
      old: facts.email,
      new: email,
      source,
      contactPoint: email,
      note: email === '' ? 'Email removed' : 'Email recorded',
    });
    return {};
  });
}

const languageNames = { en: 'English', es: 'Spanish' } as const;

export type LanguageChange = {
  readonly account: AccountKey;
  readonly language: 'en' | 'es';
  readonly source: string;
  readonly callId?: string | undefined;
};

/** @throws AppError `not-found` */
export function languageOf(context: DeskContext, account: AccountKey): 'en' | 'es' {
  return factsOf(context, account).language;
}

/** Part of a larger transaction; a language that is known already leaves no trace. */
export function changeLanguage(context: DeskContext, change: LanguageChange): void {
  const { account, language, source, callId } = change;
  const facts = factsOf(context, account);
  if (facts.language === language) return;
  updateConsumerFacts(context.db, { ...facts, language });
  recordContactChange(context, {
    account,
    field: 'language',
    old: facts.language,
    new: language,
    source,
    callId,
    note: `Speaks ${languageNames[language]}`,
  });
}

/** @throws AppError `not-found` */
export function setLanguage(
  context: DeskContext,
  input: ParsedInputOf<'contacts.setLanguage'>,
): Nothing {
  return changeContact(context, 'contacts.setLanguage', input, (account) => {
    const { language, source } = input;
    changeLanguage(context, { account, language, source });
    return {};
  });
}

/** The consumer's own word on where they are. @throws AppError `not-found` */
export function setZone(context: DeskContext, input: ParsedInputOf<'contacts.setZone'>): Nothing {
  return changeContact(context, 'contacts.setZone', input, (account) => {
    const facts = factsOf(context, account);
    const { zone, reason } = input;
    if (facts.statedZone === zone) return {};
    updateConsumerFacts(context.db, { ...facts, statedZone: zone });
    recordContactChange(context, {
      account,
      field: 'stated_zone',
      old: facts.statedZone ?? '',
      new: zone ?? '',
      source: 'consumer',
      note: `${zone === null ? 'Stated time zone taken back' : `Says to be in ${zone}`}. ${reason}`,
    });
    return {};
  });
}

export type FlagChange = {
  readonly account: AccountKey;
  readonly flag: ConsumerFlag;
  readonly isOn: boolean;
  readonly source: string;
  readonly callId?: string | undefined;
};

/** Part of a larger transaction; a flag that stands already leaves no trace. */
export function changeFlag(context: DeskContext, change: FlagChange): void {
  const { account, flag, isOn, source, callId } = change;
  const facts = factsOf(context, account);
  const flags = JSON.parse(facts.flags) as string[];
  if (flags.includes(flag) === isOn) return;
  const after = isOn ? [...flags, flag] : flags.filter((each) => each !== flag);
  updateConsumerFacts(context.db, { ...facts, flags: JSON.stringify(after) });
  recordContactChange(context, {
    account,
    field: 'flag',
    old: isOn ? '' : flag,
    new: isOn ? flag : '',
    source,
    callId,
    note: `${consumerFlagInfo[flag].label}: ${isOn ? 'noted' : 'no longer'}`,
  });
}

/** @throws AppError `not-found` */
export function setFlag(context: DeskContext, input: ParsedInputOf<'contacts.setFlag'>): Nothing {
  return changeContact(context, 'contacts.setFlag', input, (account) => {
    const { flag, isOn, source } = input;
    changeFlag(context, { account, flag, isOn, source });
    return {};
  });
}
