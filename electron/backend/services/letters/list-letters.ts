/** Pages of letters, and one letter with all that it says. */
import type { Temporal } from 'temporal-polyfill';
import { isTooLate } from '../../../../shared/domain/letters.ts';
import { AppError } from '../../../../shared/errors.ts';
import type { OutputOf, ParsedInputOf } from '../../../../shared/ipc/contract.ts';
import type { LetterRow as LetterValue } from '../../../../shared/ipc/letters.ts';
import type { DeskContext } from '../../context.ts';
import { getAccountKey } from '../../store/accounts.store.ts';
import { findClientById } from '../../store/clients.store.ts';
import { listLetterBatches } from '../../store/letter-batches.store.ts';
import {
  getLetter,
  type LetterFilter,
  type LetterRow,
  listLetterEvents,
  listLetterPage,
  waitsOf,
} from '../../store/letters.store.ts';
import { unfreeze } from './frozen-letter.ts';
import { letterFacts } from './letter-facts.ts';
import { findLetterStops, type LetterStop } from './letter-stops.ts';
import { readScanCode } from './scan-code.ts';

const defaultLimit = 50;
const batchesShown = 50;

/** @throws AppError `not-found` for an account or client that is gone, `invalid-input` for a foreign cursor */
export function listLetters(
  context: DeskContext,
  input: ParsedInputOf<'letters.list'>,
): OutputOf<'letters.list'> {
  const limit = input.limit ?? defaultLimit;
  const before = input.cursor === undefined ? Number.MAX_SAFE_INTEGER : readPosition(input.cursor);
  const found = listLetterPage(context.db, filterOf(context, input), { before, limit });
  const last = found.length === limit ? found.at(-1) : undefined;
  const today = context.today();
  const stops = findLetterStops(context, found);
  return {
    rows: found.map((row) => letterValue(row, today, stops.get(row.id))),
    ...(last && { nextCursor: String(last.pk) }),
  };
}

function readPosition(cursor: string): number {
  const pk = /^\d{1,15}$/.test(cursor) ? Number(cursor) : Number.NaN;
  if (Number.isSafeInteger(pk)) return pk;
  throw new AppError('invalid-input', 'This position is not known. Start the list again.');
}

function filterOf({ db }: DeskContext, input: ParsedInputOf<'letters.list'>): LetterFilter {
  const { state, type, batchId, reference, accountId, clientId } = input;
  const client = clientId === undefined ? undefined : findClientById(db, clientId);
  if (clientId !== undefined && !client) {
    throw new AppError('not-found', 'The client of this filter is not on the desk.');
  }
  return {
    state,
    type,
    batchId,
    clientPk: client?.pk,
    accountPk: accountId === undefined ? undefined : getAccountKey(db, accountId).pk,
    scanCode: reference === undefined ? undefined : readScanCode(reference),
  };
}

function letterValue(
  row: LetterRow,
  today: Temporal.PlainDate,
  stop: LetterStop | undefined,
): LetterValue {
  return {
    id: row.id,
    accountId: row.accountId,
    consumerName: row.consumerName,
    client: { code: row.clientCode, name: row.clientName },
    number: row.number,
    type: row.type,
    language: row.language,
    state: row.state,
    waits: row.state === 'waiting' ? waitsOf(row) : [],
    reference: row.scanCode,
    mailingDate: row.mailingDate,
    isLate: (row.state === 'queued' || row.state === 'printed') && isTooLate(row, today),
    ...(stop && { stop }),
    ...(row.validationEndsOn !== null && { validationEndsOn: row.validationEndsOn }),
    ...(row.mailedOn !== null && { mailedOn: row.mailedOn }),
    ...(row.batchId !== null && { batchId: row.batchId }),
    madeAt: row.madeAt,
    reason: row.reason,
  };
}

/** @throws AppError `not-found`; `db-damaged` when its content is not what was sealed */
export function describeLetter(context: DeskContext, letterId: string): OutputOf<'letters.get'> {
  const row = getLetter(context.db, letterId);
  const content = unfreeze(row);
  return {
    ...letterValue(row, context.today(), findLetterStops(context, [row]).get(row.id)),
    recipientLines: [...content.recipient.nameLines, ...content.recipient.addressLines],
    facts: [...letterFacts(content)],
    stateTexts: content.stateNotices.map(({ text }) => text),
    licenseLines: content.agency.licenseLines.map(({ text }) => text),
    events: listLetterEvents(context.db, row.pk).map(({ event, onDate, reason, at }) => ({
      event,
      on: onDate,
      reason,
      at,
    })),
  };
}

/** The latest printings, newest first. */
export function listBatches({ db }: DeskContext): OutputOf<'letters.batches'> {
  return {
    batches: listLetterBatches(db, batchesShown).map((row) => ({
      batchId: row.id,
      documentId: row.documentId,
      letters: row.letters,
      left: row.left,
      ...(row.mailingDate !== null && { mailingDate: row.mailingDate }),
      at: row.at,
    })),
  };
}
