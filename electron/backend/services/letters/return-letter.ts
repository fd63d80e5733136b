/**
 * Mail that came back: the address is bad, and a notice that was not delivered starts no period; a new
 * one does (12 CFR 1006.34(b)(5), comment 34(b)(5)-2; 12 CFR 1006.42).
 */
import { Temporal } from 'temporal-polyfill';
import { longDate } from '../../../../shared/domain/date-text.ts';
import { letterTitles } from '../../../../shared/domain/letters.ts';
import { AppError } from '../../../../shared/errors.ts';
import type { ParsedInputOf } from '../../../../shared/ipc/contract.ts';
import type { DeskContext } from '../../context.ts';
import { refreshResidence, updateWorked } from '../../store/consumer-facts.store.ts';
import { insertContactChange } from '../../store/contact-changes.store.ts';
import { updateAddressStatus } from '../../store/contact-points.store.ts';
import { findKnownAddress } from '../../store/letter-accounts.store.ts';
import { getLetter, type LetterRow } from '../../store/letters.store.ts';
import { once } from '../once.ts';
import { requeueAccount, requeueConsumer } from '../requeue-account.ts';
import { settlePeriod } from './settle-period.ts';
import { moveLetter, noteLetter } from './write-letter.ts';

const source = 'returned mail';

/** @throws AppError `not-found`; `conflict` unless it was mailed; `invalid-input` for an impossible day */
export function returnLetter(
  context: DeskContext,
  input: ParsedInputOf<'letters.returned'>,
): Record<string, never> {
  const done = once(context, 'letters.returned', input, (): Record<string, never> => {
    const letter = getLetter(context.db, input.letterId);
    refuseImpossible(context, letter, input.on);
    const { on, reason } = input;
    moveLetter(context, letter, { to: 'returned', on, reason });
    noteLetter(context, letter, { kind: 'letter-returned', note: `came back: ${reason}` });
    markAddress(context, letter, on);
    if (letter.type === 'validation_notice') settlePeriod(context, letter.accountPk);
    updateWorked(context.db, {
      pk: letter.accountPk,
      lastAction: `${letterTitles[letter.type]} came back`,
      workedOn: null,
      contactOn: null,
      communicatedAt: null,
    });
    requeueConsumer(context, letter.consumerPk);
    const trace = { kind: 'trace', at: context.today().toString() } as const;
    requeueAccount(context, letter.accountPk, { nextAction: trace });
    return {};
  });
  context.changed('letters', 'accounts', 'queue');
  return done;
}

function refuseImpossible(context: DeskContext, letter: LetterRow, on: string): void {
  if (letter.state !== 'mailed' || letter.mailedOn === null) {
    throw new AppError('conflict', `This letter is ${letter.state}; only mailed ones come back.`);
  }
  if (on > context.today().toString()) {
    throw new AppError('invalid-input', 'This day has not come yet.');
  }
  if (on < letter.mailedOn) {
    const mailed = longDate(Temporal.PlainDate.from(letter.mailedOn));
    throw new AppError('invalid-input', `It was mailed on ${mailed}: it came back later.`);
  }
}

/** An address that was replaced meanwhile stays as it is. */
function markAddress(context: DeskContext, letter: LetterRow, on: string): void {
  const { db, env } = context;
  const address = letter.addressPk === null ? undefined : findKnownAddress(db, letter.addressPk);
  if (address?.status !== 'current') return;
  updateAddressStatus(db, { pk: address.pk, status: 'bad', source, since: on });
  insertContactChange(db, {
    rowId: env.newId(),
    accountPk: letter.accountPk,
    partyRole: 'consumer',
    field: 'address_status',
    old: `${address.line}: current`,
    new: `${address.line}: bad`,
    source,
    at: context.now().toString(),
  });
  refreshResidence(db, letter.consumerPk);
}
