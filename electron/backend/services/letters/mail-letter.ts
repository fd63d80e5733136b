/** What follows from a letter's mailing: the validation period, the first communication, what comes next. */
import { Temporal } from 'temporal-polyfill';
import { letterTitles } from '../../../../shared/domain/letters.ts';
import { hasCallablePhone, type Reach } from '../../../../shared/domain/reach.ts';
import type { DeskContext } from '../../context.ts';
import { updateWorked } from '../../store/consumer-facts.store.ts';
import type { LetterRow } from '../../store/letters.store.ts';
import { findRequeueRow } from '../../store/requeue.store.ts';
import { type Requeue, requeueAccount } from '../requeue-account.ts';
import { unfreeze } from './frozen-letter.ts';
import { settlePeriod } from './settle-period.ts';
import { moveLetter, noteLetter } from './write-letter.ts';

/** Days after which somebody who can only be written to is written to again. */
const untilNextLetter = { days: 30 };

/** Must run inside a transaction. @param on ISO date, not later than today */
export function mailLetter(context: DeskContext, letter: LetterRow, on: string): void {
  const { db } = context;
  const { accountPk } = letter;
  moveLetter(context, letter, { to: 'mailed', on, change: { mailedOn: on } });
  if (letter.type === 'validation_notice') settlePeriod(context, accountPk);
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
  const noon = Temporal.PlainDate.from(on)
    .toZonedDateTime({ timeZone: context.settings.zone, plainTime: '12:00' })
    .toInstant();
  return (Temporal.Instant.compare(noon, now) < 0 ? noon : now).toString();
}

/** A letter that was the next action has been written. */
function nextActionAfter(context: DeskContext, letter: LetterRow, on: string): Requeue {
  const row = findRequeueRow(context.db, letter.accountPk);
  if (row?.nextAction !== 'letter') return {};
  if (hasCallablePhone(JSON.parse(row.reach) as Reach)) return { nextAction: 'fresh' };
  const next =
    letter.validationEndsOn ?? Temporal.PlainDate.from(on).add(untilNextLetter).toString();
  return { nextAction: { kind: 'letter', at: next } };
}
