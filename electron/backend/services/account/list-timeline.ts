/** What happened on an account, newest first: a page of its activities. */
import { AppError } from '../../../../shared/errors.ts';
import type { TimelineEntry } from '../../../../shared/ipc/accounts.contract.ts';
import type { OutputOf, ParsedInputOf } from '../../../../shared/ipc/contract.ts';
import type { DeskContext } from '../../context.ts';
import { getAccountKey } from '../../store/accounts.store.ts';
import { listTimeline, type TimelineRow } from '../../store/timeline.store.ts';

type Input = ParsedInputOf<'accounts.timeline'>;

const defaultLimit = 50;

/** GLOB patterns of the kinds that each filter shows. */
const kindsOf: Readonly<Record<Input['filter'], readonly string[]>> = {
  all: [],
  calls: ['call-*', 'consent-*'],
  notes: ['note'],
  money: ['payment-*', 'receipt-*', 'promise-*', 'plan-*', 'offer-*'],
  letters: ['letter-*'],
  changes: ['contact-*', 'accounts-*', 'next-action-*', 'snoozed', 'woken'],
  holds: ['hold-*'],
};

function readCursor(cursor: string | undefined): number {
  if (cursor === undefined) return Number.MAX_SAFE_INTEGER;
  const pk = /^[1-9]\d{0,15}$/.test(cursor) ? Number(cursor) : Number.NaN;
  if (Number.isSafeInteger(pk)) return pk;
  throw new AppError('invalid-input', 'This position is not known. Start the list again.');
}

/** @throws AppError `not-found`, `invalid-input` for a foreign cursor */
export function timelineOf(context: DeskContext, input: Input): OutputOf<'accounts.timeline'> {
  const { pk } = getAccountKey(context.db, input.accountId);
  const limit = input.limit ?? defaultLimit;
  const found = listTimeline(context.db, {
    accountPk: pk,
    kinds: kindsOf[input.filter],
    text: (input.text ?? '').trim(),
    beforePk: readCursor(input.cursor),
    limit,
  });
  const last = found.length === limit ? found.at(-1) : undefined;
  return { entries: found.map(toEntry), ...(last && { nextCursor: String(last.pk) }) };
}

function words(text: string): string[] {
  return text === '' ? [] : text.split(' ');
}

function toEntry({ pk: _pk, ruleIds, disclosures, ...rest }: TimelineRow): TimelineEntry {
  return { ...rest, ruleIds: words(ruleIds), disclosures: words(disclosures) };
}
