/**
 * Letters that went into the mailbox. A notice starts the validation period it states, so it is refused
 * when it left later than it says (12 CFR 1006.34(b)(5)); earlier only lengthens the period.
 */
import { Temporal } from 'temporal-polyfill';
import { longDate } from '../../../../shared/domain/date-text.ts';
import { letterTitles } from '../../../../shared/domain/letters.ts';
import { hasCallablePhone, type Reach } from '../../../../shared/domain/reach.ts';
import { AppError } from '../../../../shared/errors.ts';
import type { OutputOf, ParsedInputOf } from '../../../../shared/ipc/contract.ts';
import type { DeskContext } from '../../context.ts';
import { bindLetter } from '../../documents/letters/registry.ts';
import { updateWorked } from '../../store/consumer-facts.store.ts';
import { updateValidation } from '../../store/letter-accounts.store.ts';
import { hasLetterBatch } from '../../store/letter-batches.store.ts';
import {
  type LetterRow,
  listLetterIdsOfBatch,
  listLettersByIds,
} from '../../store/letters.store.ts';
import { findRequeueRow } from '../../store/requeue.store.ts';
import { once } from '../once.ts';
import { type Requeue, requeueAccount } from '../requeue-account.ts';
import { unfreeze } from './frozen-letter.ts';
import { moveLetter, noteLetter } from './write-letter.ts';

type Result = OutputOf<'letters.markMailed'>;

/**
 * @throws AppError `not-found`; `invalid-input` for a day that has not come; `rule-broken` with the
 * reasons when none of the letters can be marked
 */
export function markMailed(
  context: DeskContext,
  input: ParsedInputOf<'letters.markMailed'>,
): Result {
  const marked = once(context, 'letters.markMailed', input, () => {
    const on = Temporal.PlainDate.from(input.on);
    if (Temporal.PlainDate.compare(on, context.today()) > 0) {
      throw new AppError('invalid-input', 'This day has not come yet. Mark letters once mailed.');
    }
    const result: Result = { mailed: 0, refused: [] };
    for (const letter of lettersOf(context, input)) {
      const reason = whyNot(context, letter, on);
      if (reason === undefined) {
        mail(context, letter, input.on);
        result.mailed += 1;
      } else {
        const { id: letterId, consumerName, type } = letter;
        result.refused.push({ letterId, consumerName, type, reason });
      }
    }
    refuseWhenNone(result);
    return result;
  });
  context.changed('letters', 'accounts', 'queue');
  return marked;
}

function lettersOf(
  { db }: DeskContext,
  { letterIds, batchId }: ParsedInputOf<'letters.markMailed'>,
): readonly LetterRow[] {
  if (batchId !== undefined && !hasLetterBatch(db, batchId)) {
    throw new AppError('not-found', 'This batch is not on the desk.');
  }
  const ids =
    batchId === undefined ? [...new Set(letterIds)] : listLetterIdsOfBatch(db, batchId, 'printed');
  const letters = listLettersByIds(db, ids);
  if (letters.length < ids.length) {
    throw new AppError('not-found', 'A letter among these is not on the desk.');
  }
  if (letters.length === 0) {
    throw new AppError('conflict', 'Every letter of this batch has been dealt with.');
  }
  return letters;
}

function refuseWhenNone({ mailed, refused }: Result): void {
  if (mailed > 0) return;
  const reasons = [...new Set(refused.map(({ reason }) => reason))];
  throw new AppError('rule-broken', reasons.slice(0, 3).join(' '), {
    letterIds: refused.map(({ letterId }) => letterId),
  });
}

const { compare, from } = Temporal.PlainDate;

function whyNot(
  { settings }: DeskContext,
  letter: LetterRow,
  on: Temporal.PlainDate,
): string | undefined {
  if (letter.state !== 'printed') return `This letter is ${letter.state}, not printed.`;
  const made = Temporal.Instant.from(letter.madeAt).toZonedDateTimeISO(settings.zone);
  if (compare(on, made.toPlainDate()) < 0) {
    return `It was made on ${longDate(made.toPlainDate())}, so it cannot have been mailed before.`;
  }
  const stated = from(letter.mailingDate);
  if (letter.type === 'validation_notice') {
    if (compare(on, stated) <= 0) return undefined;
    return `The notice states ${longDate(stated)} as its mailing date, and its validation period is counted from it (12 CFR 1006.34(b)(5)). Make it again.`;
  }
  const asked = bindLetter(unfreeze(letter)).datesAsked();
  if (asked.every(({ date }) => date > on.toString())) return undefined;
  return 'A date by which it asks for something had passed when it was mailed. Make it again.';
}

/** Days after which somebody who can only be written to is written to again. */
const untilNextLetter = { days: 30 };

function mail(context: DeskContext, letter: LetterRow, on: string): void {
  const { db } = context;
  const { accountPk } = letter;
  moveLetter(context, letter, { to: 'mailed', on, change: { mailedOn: on } });
  if (letter.type === 'validation_notice') {
    updateValidation(db, { accountPk, sentOn: on, endsOn: letter.validationEndsOn });
  }
  updateWorked(db, {
    pk: accountPk,
    lastAction: `${letterTitles[letter.type]} mailed`,
    workedOn: null,
    contactOn: null,
    communicatedAt: communicatedAt(context, on),
  });
  noteLetter(context, letter, {
    kind: 'letter-mailed',
    note: mailedNote(letter, on),
    contactPoint: unfreeze(letter).recipient.addressLines.join(', '),
  });
  requeueAccount(context, accountPk, nextActionAfter(context, letter, on));
}

function mailedNote({ validationEndsOn }: LetterRow, on: string): string {
  const period = validationEndsOn === null ? '' : `; validation period through ${validationEndsOn}`;
  return `mailed on ${on}${period}`;
}

/** Noon of the day, and never later than now. */
function communicatedAt(context: DeskContext, on: string): string {
  const now = context.now();
  const noon = from(on)
    .toZonedDateTime({ timeZone: context.settings.zone, plainTime: '12:00' })
    .toInstant();
  return (Temporal.Instant.compare(noon, now) < 0 ? noon : now).toString();
}

/** A letter that was the next action has been written. */
function nextActionAfter(context: DeskContext, letter: LetterRow, on: string): Requeue {
  const row = findRequeueRow(context.db, letter.accountPk);
  if (row?.nextAction !== 'letter') return {};
  if (hasCallablePhone(JSON.parse(row.reach) as Reach)) return { nextAction: 'fresh' };
  const next = letter.validationEndsOn ?? from(on).add(untilNextLetter).toString();
  return { nextAction: { kind: 'letter', at: next } };
}
