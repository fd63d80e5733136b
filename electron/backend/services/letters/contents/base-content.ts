/** The part of a letter's content that all types share. Pure. */
import type { Temporal } from 'temporal-polyfill';
import type { Agency } from '../../../../../shared/domain/desk-settings.ts';
import { formatPhone } from '../../../../../shared/domain/phone.ts';
import type { LetterBase } from '../../../documents/letters/letter-base.ts';
import type { LetterAccount } from '../../../store/letter-accounts.store.ts';
import type { LetterIds, LetterRequest } from '../letter-request.ts';
import type { StateContent } from '../state-content.ts';
import { accountWords, truncatedNumber } from './account-words.ts';
import { currentCreditor } from './current-creditor.ts';

export type BaseFacts = {
  readonly account: LetterAccount;
  readonly agency: Agency;
  readonly request: LetterRequest;
  readonly ids: LetterIds;
  readonly state: StateContent;
  /** Last day of the validation period that matters to this letter. */
  readonly validationEnd: Temporal.PlainDate | undefined;
};

export function baseContent(facts: BaseFacts): LetterBase {
  const { account, agency, request, ids, state } = facts;
  const { language } = request;
  return {
    formatVersion: 1,
    ...ids,
    language,
    mailingDate: request.mailingDate,
    firstWritten: account.hasMailedLetter === 0,
    agency: {
      name: agency.name,
      nameIndicatesCollection: agency.nameIndicatesCollection,
      addressLines: lines(agency.address1, agency.address2, place(agency)),
      phone: formatPhone(agency.phone),
      licenseLines: state.licenseLines,
    },
    recipient: { nameLines: [account.consumerName], addressLines: recipientLines(account) },
    consumerName: account.consumerName,
    creditor: {
      current: currentCreditor(account),
      // Only the notice must tell the two apart; elsewhere the present creditor stands for both.
      atItemizationDate:
        account.creditorAtItemization ||
        (request.type === 'validation_notice' ? '' : currentCreditor(account)),
    },
    account: {
      description: accountWords(account, language),
      number: truncatedNumber(account.number, language),
    },
    validationEnd: facts.validationEnd?.toString() ?? null,
    stateNotices: state.stateNotices,
    spanishLines: account.language === 'es' && language === 'en',
  };
}

function lines(...texts: readonly string[]): string[] {
  return texts.filter((text) => text !== '');
}

function place(at: {
  readonly city: string;
  readonly state: string;
  readonly zip: string;
}): string {
  return `${at.city}, ${at.state} ${at.zip}`;
}

/** Empty when the address is not complete. */
function recipientLines(account: LetterAccount): string[] {
  const { line1, line2, city, addressState, zip } = account;
  if (!line1 || !city || !addressState || !zip) return [];
  return lines(line1, line2 ?? '', place({ city, state: addressState, zip }));
}
