/**
 * Letters that went into the mailbox. A notice starts the validation period it states, so it is refused
 * when it left later than it says (12 CFR 1006.34(b)(5)); earlier only lengthens the period.
 */
import { Temporal } from 'temporal-polyfill';
import { longDate } from '../../../../shared/domain/date-text.ts';
import { AppError } from '../../../../shared/errors.ts';
import type { OutputOf, ParsedInputOf } from '../../../../shared/ipc/contract.ts';
import type { DeskContext } from '../../context.ts';
import { bindLetter } from '../../documents/letters/registry.ts';
import { hasLetterBatch } from '../../store/letter-batches.store.ts';
import {
  type LetterRow,
  listLetterIdsOfBatch,
  listLettersByIds,
} from '../../store/letters.store.ts';
import { once } from '../once.ts';
import { unfreeze } from './frozen-letter.ts';
import { findLetterStops, type LetterStop } from './letter-stops.ts';
import { mailLetter } from './mail-letter.ts';

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
    const letters = lettersOf(context, input);
    const stops = letters.length > 1 ? findLetterStops(context, letters) : undefined;
    for (const letter of letters) {
      const reason = whyNot(context, letter, on) ?? takenOut(stops?.get(letter.id));
      if (reason === undefined) {
        mailLetter(context, letter, input.on);
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

/** Among many it may simply have been overlooked; alone it is a fact to be recorded. */
function takenOut(stop: LetterStop | undefined): string | undefined {
  return stop && `${stop.reason} Take it out. If it has left already, mark it by itself.`;
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
